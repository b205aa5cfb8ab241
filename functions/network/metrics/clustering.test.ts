import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, clique, davis, graphOf, karate, neighbourSets, star } from '#tests/support/graphs.ts'
import { clustering } from './clustering.ts'

describe('clustering', () => {
  it('is that of the karate club', () => {
    const { local, triangles, transitivity } = clustering(karate())
    expect(transitivity).toBeCloseTo(0.2556818181818182, 12)
    expect(triangles.reduce((sum, count) => sum + count, 0)).toBe(3 * 45)
    expect(local[0]).toBeCloseTo(0.15, 12)
    expect(local[11]).toBeNaN()
  })

  it('is the share of tied pairs of neighbours', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const sets = neighbourSets(graph)
      const { local, triangles } = clustering(graph)
      sets.forEach((own, node) => {
        const pairs = [...own].flatMap((a) => [...own].filter((b) => b > a).map((b) => sets[a]?.has(b) === true))
        expect(triangles[node]).toBe(pairs.filter(Boolean).length)
        if (pairs.length > 0) expect(local[node]).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12)
        else expect(local[node]).toBeNaN()
      })
    }))
  })

  it('answers a clique, a star, a hub form and nothing', () => {
    expect(clustering(clique(6))).toMatchObject({ transitivity: 1 })
    expect(clustering(star(5000)).transitivity).toBe(0)
    expect(clustering(davis()).transitivity).toBe(0)
    expect(clustering(graphOf([], 2)).transitivity).toBeNull()
  })
})
