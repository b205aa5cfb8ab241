import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, chain, davis, endsOfPath, florentine, graphOf, karate } from '#tests/support/graphs.ts'
import { DAVIS } from '#tests/fixtures/networks/davis.ts'
import { bestEvidencedPath } from './best-evidenced-path.ts'
import { distancesFrom } from './distances.ts'
import { ego } from './ego.ts'
import { areTied, endsOf } from './graph.ts'
import { shortestPaths } from './shortest-paths.ts'

const SQUARE = [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4]] as const

describe('shortestPaths', () => {
  it('lists all of them, from the start, in order', () => {
    expect(shortestPaths(graphOf(SQUARE, 6), 0, 4)).toEqual({ length: 3, count: 2, paths: [[0, 1, 3, 4], [0, 2, 3, 4]] })
    expect(shortestPaths(graphOf(SQUARE, 6), 0, 4, 1)).toEqual({ length: 3, count: 2, paths: [[0, 1, 3, 4]] })
    expect(shortestPaths(graphOf(SQUARE, 6), 0, 5)).toBeNull()
    expect(shortestPaths(graphOf(SQUARE, 6), 2, 2)).toEqual({ length: 0, count: 1, paths: [[2]] })
    expect(() => shortestPaths(graphOf(SQUARE, 6), 0, 6)).toThrow(RangeError)
  })

  it('counts what it lists: each path along ties, each different', () => {
    fc.assert(fc.property(anyGraph(), fc.nat(), fc.nat(), (graph, one, other) => {
      if (graph.size === 0) return
      const [from, to] = [one % graph.size, other % graph.size]
      const found = shortestPaths(graph, from, to, 10_000)
      expect(distancesFrom(graph, from).steps[to]).toBe(found?.length ?? -1)
      if (!found) return
      expect(found.count).toBe(found.paths.length)
      expect(new Set(found.paths.map(String)).size).toBe(found.count)
      for (const path of found.paths) {
        expect(path).toHaveLength(found.length + 1)
        endsOfPath(path).forEach(([a, b]) => expect(areTied(graph, a, b)).toBe(true))
      }
    }))
  })

  it('goes through a chain of 50,000', () => {
    expect(shortestPaths(chain(50_000), 0, 49_999)).toMatchObject({ length: 49_999, count: 1 })
  })
})

describe('bestEvidencedPath', () => {
  it('takes a longer way through what is confirmed, but not at any price', () => {
    // edges in order: 0–1, 0–3, 1–2, 2–3
    const graph = graphOf([[0, 1], [1, 2], [2, 3], [0, 3]])
    expect(bestEvidencedPath(graph, [1, 0.25, 1, 1], 0, 3)).toEqual({ nodes: [0, 1, 2, 3], edges: [0, 2, 3], cost: 3 })
    expect(bestEvidencedPath(graph, [1, 0.5, 1, 1], 0, 3)).toEqual({ nodes: [0, 3], edges: [1], cost: 2 })
    expect(bestEvidencedPath(graphOf([[0, 1]], 3), [1], 0, 2)).toBeNull()
    expect(bestEvidencedPath(graph, [1, 1, 1, 1], 2, 2)).toEqual({ nodes: [2], edges: [], cost: 0 })
  })

  it('takes the fewer steps among equals', () => {
    expect(bestEvidencedPath(graphOf([[0, 1], [1, 2], [0, 2]]), [1, 0.5, 1], 0, 2)?.nodes).toEqual([0, 2])
  })

  it('refuses evidence out of its bounds', () => {
    for (const wrong of [0, 1.5, Number.NaN]) expect(() => bestEvidencedPath(graphOf([[0, 1]]), [wrong], 0, 1)).toThrow(RangeError)
    expect(() => bestEvidencedPath(graphOf([[0, 1]]), [], 0, 1)).toThrow(RangeError)
  })

  it('costs what no other way undercuts, and as many steps as a shortest path where all is confirmed', () => {
    fc.assert(fc.property(anyGraph(), fc.array(fc.constantFrom(1, 0.5, 0.25, 0.2), { minLength: 60, maxLength: 60 }), (graph, shares) => {
      if (graph.size < 2) return
      const evidence = shares.slice(0, graph.edges)
      const { a, b } = endsOf(graph)
      // Bellman and Ford: every edge again and again
      const cost = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY)
      cost[0] = 0
      for (let round = 0; round < graph.size; round++) evidence.forEach((share, edge) => {
        const [from, to] = [a[edge] ?? 0, b[edge] ?? 0]
        cost[to] = Math.min(cost[to] ?? 0, (cost[from] ?? 0) + 1 / share)
        cost[from] = Math.min(cost[from] ?? 0, (cost[to] ?? 0) + 1 / share)
      })
      for (let end = 1; end < graph.size; end++) {
        const path = bestEvidencedPath(graph, evidence, 0, end)
        expect(path?.cost ?? Number.POSITIVE_INFINITY).toBe(cost[end])
        path?.edges.forEach((edge, i) => expect(new Set([a[edge], b[edge]])).toEqual(new Set([path.nodes[i], path.nodes[i + 1]])))
        expect(bestEvidencedPath(graph, shares.map(() => 1), 0, end)?.cost).toBe(shortestPaths(graph, 0, end)?.length)
      }
    }))
  })
})

describe('ego', () => {
  it('is who is within so many steps', () => {
    const families = florentine()
    expect([...ego(families, 9, 1).nodes]).toEqual([9, 12])
    expect([...ego(families, 9, 2).nodes]).toEqual([8, 9, 12])
    expect([...ego(families, 9, 2).steps]).toEqual([2, 0, 1])
    expect(ego(karate(), 0, 3).nodes).toHaveLength(34)
  })

  it('takes two edges for a step in hub form', () => {
    // Pearl was at three events: with the women she met there she is one step apart
    const women = [...ego(davis(), 7, 2).nodes].filter((node) => node < 18)
    expect(women).toEqual(DAVIS.attended.flatMap(({ at }, woman) => at.some((event) => [5, 7, 8].includes(event)) ? [woman] : []))
    expect(women).toHaveLength(17)
  })
})
