import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, graphOf } from '#tests/support/graphs.ts'
import { areTied, buildGraph, endsOf, slotOf, weightsOf } from './graph.ts'

describe('buildGraph', () => {
  it('keeps each edge once in both rows, ascending, adds the weights of doubles and leaves loops out', () => {
    const graph = graphOf([[2, 0], [0, 2], [1, 1], [1, 2]], 4, [1, 2, 9, 4])
    expect([...graph.first]).toEqual([0, 1, 2, 4, 4])
    expect([...graph.to]).toEqual([2, 2, 0, 1])
    expect([...graph.edge]).toEqual([0, 1, 0, 1])
    expect([...graph.weight ?? []]).toEqual([3, 4, 3, 4])
    expect([...graph.given]).toEqual([0, 3])
  })

  it('takes typed and plain arrays, and no nodes at all', () => {
    expect([...buildGraph(2, Uint32Array.of(0), Uint32Array.of(1)).to]).toEqual([1, 0])
    expect(buildGraph(0, [], []).edges).toBe(0)
  })

  it('refuses nodes that are not there, weights not above 0 and rows of unequal length', () => {
    expect(() => graphOf([[0, 2]], 2)).toThrow(RangeError)
    expect(() => graphOf([[0, 0.5]], 2)).toThrow(RangeError)
    expect(() => graphOf([[0, 1]], 2, [0])).toThrow(RangeError)
    expect(() => graphOf([[0, 1]], 2, [Number.NaN])).toThrow(RangeError)
    expect(() => buildGraph(2, [0], [])).toThrow(RangeError)
    expect(() => buildGraph(2, [0], [1], [])).toThrow(RangeError)
  })

  it('is the same graph from both ends', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const { a, b } = endsOf(graph)
      const weights = weightsOf(graph)
      expect(graph.to).toHaveLength(2 * graph.edges)
      for (let edge = 0; edge < graph.edges; edge++) {
        const [low, high] = [a[edge] ?? 0, b[edge] ?? 0]
        expect(low).toBeLessThan(high)
        for (const slot of [slotOf(graph, low, high), slotOf(graph, high, low)]) {
          expect(graph.edge[slot]).toBe(edge)
          expect(graph.weight?.[slot] ?? 1).toBe(weights[edge])
        }
        if (edge > 0) expect((a[edge - 1] ?? 0) * graph.size + (b[edge - 1] ?? 0)).toBeLessThan(low * graph.size + high)
      }
      for (let node = 0; node < graph.size; node++) expect(areTied(graph, node, node)).toBe(false)
    }))
  })

  it('is the same whatever the order and direction of the pairs', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 30 }), (pairs) => {
      const { given: _, ...graph } = graphOf(pairs, 7)
      const { given: __, ...turned } = graphOf(pairs.map(([a, b]) => [b, a] as const).reverse(), 7)
      expect(turned).toEqual(graph)
    }))
  })
})
