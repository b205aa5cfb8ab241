import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, chain, graphOf, star } from '#tests/support/graphs.ts'
import { partsWithout } from './articulation.ts'
import { separation } from './separation.ts'

describe('separation', () => {
  it('names who is apart from the largest part without a node', () => {
    const without = separation(graphOf([[0, 1], [1, 2], [2, 3], [2, 4], [4, 5]], 7))
    expect(without(2).map((part) => [...part])).toEqual([[4, 5], [3]])
    expect(without(0)).toEqual([])
    expect(without(6)).toEqual([])
    expect(() => without(7)).toThrow(RangeError)
  })

  it('is all parts but the first that a search finds, whatever is counted', () => {
    fc.assert(fc.property(anyGraph(), fc.nat(14), (graph, organizations) => {
      const counted = Math.min(graph.size, organizations)
      const without = separation(graph, counted)
      for (let node = 0; node < graph.size; node++) expect(without(node)).toEqual(partsWithout(graph, node, counted).slice(1))
    }))
  })

  it('answers a star of 5,000 and every node of a chain of 20,000', () => {
    expect(separation(star(5000))(0)).toHaveLength(4998)
    const without = separation(chain(20_000))
    expect(without(15_000)[0]).toHaveLength(4999)
    expect(without(5000)[0]).toHaveLength(5000)
  })
})
