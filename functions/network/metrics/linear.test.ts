import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, chain, clique, davis, florentine, graphOf, karate, neighbourSets, slowParts, star } from '#tests/support/graphs.ts'
import { articulationPoints, partsWithout } from './articulation.ts'
import { bridges } from './bridges.ts'
import { components } from './components.ts'
import { degree } from './degree.ts'
import { endsOf, type Graph } from './graph.ts'
import { kCore } from './k-core.ts'
import { strength } from './strength.ts'
import { buildTwoMode } from './two-mode.ts'

const BUTTERFLY = [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 2]] as const
const twoParts = () => graphOf([[0, 1], [1, 2], [4, 5]], 7)

describe('degree and strength', () => {
  it('are those of the karate club', () => {
    expect([...degree(karate())]).toEqual([16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17])
  })

  it('agree where all edges count alike, and add the weights where not', () => {
    expect([...strength(star(4))]).toEqual([3, 1, 1, 1])
    expect([...strength(graphOf([[0, 1], [0, 2]], 4, [0.5, 2]))]).toEqual([2.5, 0.5, 2, 0])
  })
})

describe('kCore', () => {
  it('is that of the karate club', () => {
    expect([...kCore(karate())]).toEqual([4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4])
  })

  it('is what is left when nodes of fewer neighbours are taken away until none is left', () => {
    const slow = (graph: Graph) => {
      const sets = neighbourSets(graph)
      return sets.map((_, node) => {
        for (let k = 1; ; k++) {
          const left = new Set(sets.keys())
          for (let again = true; again;) {
            const weak = [...left].filter((one) => [...sets[one] ?? []].filter((other) => left.has(other)).length < k)
            weak.forEach((one) => left.delete(one))
            again = weak.length > 0
          }
          if (!left.has(node)) return k - 1
        }
      })
    }
    fc.assert(fc.property(anyGraph(), (graph) => { expect([...kCore(graph)]).toEqual(slow(graph)) }))
  })
})

describe('components', () => {
  it('counts from the largest and names the isolates', () => {
    const { count, of, sizes, isolates } = components(twoParts())
    expect(count).toBe(4)
    expect([...sizes]).toEqual([3, 2, 1, 1])
    expect([...of]).toEqual([0, 0, 0, 2, 1, 1, 3])
    expect([...isolates]).toEqual([3, 6])
  })

  it('are the parts that a slow search finds', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const parts = slowParts(graph, () => true)
      const { of, sizes } = components(graph)
      expect([...sizes]).toEqual(parts.map((part) => part.length))
      parts.forEach((part, n) => part.forEach((node) => expect(of[node]).toBe(n)))
    }))
  })
})

describe('articulationPoints', () => {
  it('names what holds two triangles together, and how large the parts are', () => {
    expect(articulationPoints(graphOf(BUTTERFLY))).toEqual([{ node: 2, parts: [2, 2], cutOff: 2 }])
    expect(partsWithout(graphOf(BUTTERFLY), 2).map((part) => [...part])).toEqual([[0, 1], [3, 4]])
  })

  it('are those of the karate club and of the Florentine families', () => {
    expect(articulationPoints(karate())).toEqual([{ node: 0, parts: [27, 5, 1], cutOff: 6 }])
    // Albizzi (Ginori), Guadagni (Lamberteschi), Medici (Acciaiuoli; Salviati and Pazzi), Salviati (Pazzi)
    expect(articulationPoints(florentine()).map(({ node, cutOff }) => [node, cutOff])).toEqual([[1, 1], [6, 1], [8, 3], [12, 1]])
  })

  it('are those without which a slow search finds more parts, of those sizes', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const { of, sizes } = components(graph)
      const slow = Array.from({ length: graph.size }, (_, node) => ({ node, parts: slowParts(graph, (one) => one !== node && of[one] === of[node]) })).filter(({ parts }) => parts.length > 1)
      const points = articulationPoints(graph)
      expect(points.map(({ node, parts }) => ({ node, parts }))).toEqual(slow.map(({ node, parts }) => ({ node, parts: parts.map((part) => part.length) })))
      slow.forEach(({ node, parts }) => expect(partsWithout(graph, node).map((part) => [...part])).toEqual(parts))
      points.forEach(({ node, parts, cutOff }) => expect((parts[0] ?? 0) + cutOff + 1).toBe(sizes[of[node] ?? 0]))
    }))
  })

  it('counts organizations only in hub form: a hub of one party holds nothing', () => {
    // 0 and 1 share hub 3, 1 and 2 share hub 4, hub 5 has party 0 alone
    const graph = buildTwoMode(3, 3, [0, 1, 1, 2, 0], [0, 0, 1, 1, 2])
    expect(articulationPoints(graph, 3)).toEqual([{ node: 1, parts: [1, 1], cutOff: 1 }, { node: 3, parts: [2, 1], cutOff: 1 }, { node: 4, parts: [2, 1], cutOff: 1 }])
    expect(articulationPoints(graph).map(({ node }) => node)).toEqual([0, 1, 3, 4])
    expect(partsWithout(graph, 3, 3).map((part) => [...part])).toEqual([[1, 2, 4], [0, 5]])
    expect(articulationPoints(davis(), 18)).toEqual([])
  })
})

describe('bridges', () => {
  it('names the edge that joins a member to the karate club, with the sizes of both sides', () => {
    expect(bridges(karate())).toEqual([{ edge: 9, a: 0, b: 11, sides: [33, 1] }])
  })

  it('are the edges without which a slow search finds one part more', () => {
    fc.assert(fc.property(anyGraph(), (graph) => {
      const { a, b } = endsOf(graph)
      const whole = slowParts(graph, () => true).length
      const slow = [...a.keys()].flatMap((edge) => {
        const parts = slowParts(graph, () => true, (from, to) => !(from === a[edge] && to === b[edge]) && !(from === b[edge] && to === a[edge]))
        const sizeOf = (node: number) => parts.find((part) => part.includes(node))?.length ?? 0
        return parts.length > whole ? [{ edge, a: a[edge], b: b[edge], sides: [sizeOf(a[edge] ?? 0), sizeOf(b[edge] ?? 0)] }] : []
      })
      expect(bridges(graph)).toEqual(slow)
    }))
  })

  it('counts organizations only in hub form', () => {
    const graph = buildTwoMode(3, 3, [0, 1, 1, 2, 0], [0, 0, 1, 1, 2])
    expect(bridges(graph, 3).map(({ a, b, sides }) => [a, b, ...sides])).toEqual([[0, 3, 1, 2], [1, 3, 2, 1], [1, 4, 2, 1], [2, 4, 1, 2]])
  })
})

describe('at the edges', () => {
  it('answers an empty graph, one node and isolates', () => {
    for (const size of [0, 1, 5]) {
      const graph = graphOf([], size)
      expect([...degree(graph)]).toEqual(Array(size).fill(0))
      expect([...kCore(graph)]).toEqual(Array(size).fill(0))
      expect(components(graph).count).toBe(size)
      expect(components(graph).isolates).toHaveLength(size)
      expect(articulationPoints(graph)).toEqual([])
      expect(bridges(graph)).toEqual([])
    }
  })

  it('answers a clique', () => {
    const graph = clique(8)
    expect([...kCore(graph)]).toEqual(Array(8).fill(7))
    expect(articulationPoints(graph)).toEqual([])
    expect(bridges(graph)).toEqual([])
  })

  it('answers a star of 5,000 and a chain of 50,000 without a recursion', () => {
    const [point, ...more] = articulationPoints(star(5000))
    expect(more).toEqual([])
    expect(point).toMatchObject({ node: 0, cutOff: 4998 })
    expect(bridges(star(5000))).toHaveLength(4999)
    expect(new Set(kCore(star(5000)))).toEqual(new Set([1]))
    expect(articulationPoints(chain(50_000))).toHaveLength(49_998)
    expect(bridges(chain(50_000))[9]).toEqual({ edge: 9, a: 9, b: 10, sides: [10, 49_990] })
  })
})
