import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, chain, clique, davis, florentine, graphOf, karate, slowParts, star } from '#tests/support/graphs.ts'
import { communities } from './communities.ts'
import { endsOf, unweighted, weightsOf, type Graph } from './graph.ts'
import { modularity } from './modularity.ts'
import { projectPairs } from './two-mode.ts'

/** The definition over all pairs of nodes: (1/2W) Σ_ij (A_ij − s_i s_j/2W) δ_ij. */
function slowModularity(graph: Graph, of: Uint32Array): number {
  const { a, b } = endsOf(graph)
  const weights = weightsOf(graph)
  const strengths = new Float64Array(graph.size)
  const whole = 2 * weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  weights.forEach((weight, edge) => {
    for (const end of [a[edge] ?? 0, b[edge] ?? 0]) strengths[end] = (strengths[end] ?? 0) + weight
    if (of[a[edge] ?? 0] === of[b[edge] ?? 0]) sum += 2 * weight
  })
  for (let i = 0; i < graph.size; i++) for (let j = 0; j < graph.size; j++) if (of[i] === of[j]) sum -= ((strengths[i] ?? 0) * (strengths[j] ?? 0)) / whole
  return sum / whole
}

/** The greatest modularity of all divisions of a small graph. */
function greatest(graph: Graph): number {
  let best = Number.NEGATIVE_INFINITY
  const of = new Uint32Array(graph.size)
  const divide = (node: number, used: number) => {
    if (node === graph.size) { best = Math.max(best, modularity(graph, of) ?? 0); return }
    for (let label = 0; label <= used; label++) {
      of[node] = label
      divide(node + 1, Math.max(used, label + 1))
    }
  }
  divide(0, 0)
  return best
}

describe('modularity', () => {
  it('is worked by hand for the factions of the karate club: 67 of 78 ties within, strengths 81 and 75', () => {
    const faction = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    expect(modularity(karate(), faction)).toBeCloseTo(67 / 78 - (81 / 156) ** 2 - (75 / 156) ** 2, 12)
  })

  it('is what the definition over all pairs says', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const found = communities(graph)
      if (graph.edges === 0) expect(found.modularity).toBeNull()
      else expect(found.modularity).toBeCloseTo(slowModularity(graph, found.of), 9)
    }))
  })
})

describe('communities', () => {
  it('reach the greatest modularity that the karate club has: .4198 (Brandes et al. 2008)', () => {
    for (const seed of [1, 2, 3]) {
      const found = communities(karate(), { seed })
      expect(found.modularity).toBeCloseTo(0.4198, 4)
      expect([...found.sizes]).toEqual([12, 11, 6, 5])
    }
  })

  it('reach that of small graphs, or nearly', () => {
    const short: number[] = []
    fc.assert(fc.property(anyGraph(7), (graph) => {
      if (graph.edges > 0) short.push(greatest(graph) - (communities(graph).modularity ?? 0))
    }), { numRuns: 60 })
    expect(Math.max(...short)).toBeLessThan(0.06)
    expect(Math.min(...short)).toBeGreaterThan(-1e-9)
    expect(short.filter((one) => one < 1e-9).length / short.length).toBeGreaterThan(0.85)
  })

  it('are connected and numbered by size', () => {
    fc.assert(fc.property(anyGraph(30), fc.nat(), (graph, seed) => {
      const { count, of, sizes } = communities(graph, { seed })
      expect(sizes).toHaveLength(count)
      expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a))
      for (let one = 0; one < count; one++) {
        const parts = slowParts(graph, (node) => of[node] === one)
        expect(parts).toHaveLength(1)
        expect(parts[0]).toHaveLength(sizes[one] ?? -1)
      }
    }))
  })

  it('are the same for the same seed, and go by the weights', () => {
    expect(communities(florentine(), { seed: 9 })).toEqual(communities(florentine(), { seed: 9 }))
    const square = graphOf([[0, 1], [1, 2], [2, 3], [0, 3]], 4, [9, 1, 9, 1])
    expect([...communities(square).of]).toEqual([0, 0, 1, 1])
    const women = projectPairs(davis())
    expect(communities(women).modularity).toBeGreaterThan(communities(unweighted(women)).modularity ?? 1)
  })

  it('answer an empty graph, isolates, two parts, a clique, a star and a chain', () => {
    expect(communities(graphOf([], 0))).toMatchObject({ count: 0, modularity: null })
    expect([...communities(graphOf([], 3)).of]).toEqual([0, 1, 2])
    expect([...communities(graphOf([[0, 1], [3, 4]], 5)).of]).toEqual([0, 0, 2, 1, 1])
    expect(communities(clique(9))).toMatchObject({ count: 1, modularity: 0 })
    expect(communities(star(5000)).count).toBe(1)
    expect(communities(chain(3000)).modularity).toBeGreaterThan(0.95)
  })
})
