import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, chain, clique, davis, florentine, graphOf, karate, star } from '#tests/support/graphs.ts'
import { betweenness } from './betweenness.ts'
import { distancesFrom } from './distances.ts'
import type { Graph } from './graph.ts'
import { harmonicCloseness } from './harmonic-closeness.ts'
import { sampledBetweenness } from './sampled-betweenness.ts'

/** The definition: over all pairs, the share of their shortest paths that run through each other node. */
function slowBetweenness(graph: Graph): number[] {
  const from = Array.from({ length: graph.size }, (_, node) => distancesFrom(graph, node))
  return from.map((_, middle) => from.reduce((sum, start, s) => sum + from.reduce((sum, _, t) => {
    if (s >= t || middle === s || middle === t || (start.steps[t] ?? -1) < 0) return sum
    const [here, rest] = [start.steps[middle] ?? -1, from[middle]?.steps[t] ?? -1]
    if (here < 0 || rest < 0 || here + rest !== start.steps[t]) return sum
    return sum + ((start.paths[middle] ?? 0) * (from[middle]?.paths[t] ?? 0)) / (start.paths[t] ?? 1)
  }, 0), 0))
}

const rounded = (values: Iterable<number>, digits: number) => Array.from(values, (value) => Number(value.toFixed(digits)))

describe('betweenness', () => {
  it('is that of the Florentine families: Medici 47.5 of 91 pairs (Padgett & Ansell 1993)', () => {
    expect(rounded(betweenness(florentine()), 4)).toEqual([0, 19.3333, 8.5, 9.5, 5, 0, 23.1667, 0, 47.5, 0, 2, 10.3333, 13, 9.3333, 8.3333])
  })

  it('is that of the karate club', () => {
    expect(rounded(betweenness(karate()).slice(0, 5), 4)).toEqual([231.0714, 28.4786, 75.8508, 6.2881, 0.3333])
  })

  it('is that of the Southern Women in two-mode form (Borgatti & Everett 1997)', () => {
    const values = betweenness(davis())
    // their scaling: the greatest that a node of its mode can have
    const most = (own: number, other: number) => {
      const [s, t] = [Math.floor((own - 1) / other), (own - 1) % other]
      return (other * other * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
    }
    expect(rounded(values.slice(0, 4), 8).map((value) => Number((value / most(18, 14)).toFixed(3)))).toEqual([0.097, 0.051, 0.088, 0.049])
    expect(rounded(values.slice(24, 27), 8).map((value) => Number((value / most(14, 18)).toFixed(3)))).toEqual([0.13, 0.244, 0.226])
  })

  it('is what the definition says', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const slow = slowBetweenness(graph)
      betweenness(graph).forEach((value, node) => expect(value).toBeCloseTo(slow[node] ?? -1, 9))
    }))
  })

  it('answers a clique, a star of 5,000 and a chain', () => {
    expect(new Set(betweenness(clique(7)))).toEqual(new Set([0]))
    expect(betweenness(star(5000))[0]).toBe((4999 * 4998) / 2)
    expect(betweenness(chain(2001))[1000]).toBe(1_000_000)
    expect([...betweenness(graphOf([], 0))]).toEqual([])
    expect([...betweenness(graphOf([], 3))]).toEqual([0, 0, 0])
  })
})

describe('sampledBetweenness', () => {
  it('is exact with every node as a pivot', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const exact = betweenness(graph)
      sampledBetweenness(graph, { pivots: 99 }).forEach((value, node) => expect(value).toBeCloseTo(exact[node] ?? -1, 9))
    }))
  })

  it('is right on the mean over seeds, and the same for the same seed', () => {
    const exact = betweenness(karate())
    const runs = Array.from({ length: 400 }, (_, seed) => sampledBetweenness(karate(), { pivots: 8, seed }))
    expect(runs[7]).toEqual(sampledBetweenness(karate(), { pivots: 8, seed: 7 }))
    for (const node of [0, 33, 32, 2]) expect(runs.reduce((sum, run) => sum + (run[node] ?? 0), 0) / 400 / (exact[node] ?? 1)).toBeCloseTo(1, 1)
  })
})

describe('harmonicCloseness', () => {
  it('is worked by hand on a chain, with a part out of reach', () => {
    expect(rounded(harmonicCloseness(graphOf([[0, 1], [1, 2]], 4)), 12)).toEqual(rounded([1.5 / 3, 2 / 3, 1.5 / 3, 0], 12))
  })

  it('is that of the karate club', () => {
    expect(rounded(harmonicCloseness(karate()).slice(0, 5), 4)).toEqual([0.702, 0.5808, 0.6364, 0.5354, 0.4444])
  })

  it('is what the definition says, whatever the number of nodes', () => {
    fc.assert(fc.property(anyGraph(80), (graph) => {
      harmonicCloseness(graph).forEach((value, node) => {
        const { steps } = distancesFrom(graph, node)
        expect(value * Math.max(1, graph.size - 1)).toBeCloseTo(steps.reduce((sum, step) => sum + (step > 0 ? 1 / step : 0), 0), 9)
      })
    }), { numRuns: 40 })
  })

  it('answers a clique, a star, one node and none', () => {
    expect(new Set(harmonicCloseness(clique(40)))).toEqual(new Set([1]))
    expect(harmonicCloseness(star(5000))[0]).toBe(1)
    expect([...harmonicCloseness(graphOf([], 1))]).toEqual([0])
    expect([...harmonicCloseness(graphOf([], 0))]).toEqual([])
  })
})
