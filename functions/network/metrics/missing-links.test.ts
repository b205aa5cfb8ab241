import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, clique, graphOf, karate, neighbourSets, star } from '#tests/support/graphs.ts'
import { missingLinks } from './missing-links.ts'

describe('missingLinks', () => {
  it('names the pair, what it shares and what each adds', () => {
    // 0 and 3 share 1 and 2, which are tied; 2 is also tied to 4
    const [best] = missingLinks(graphOf([[0, 1], [0, 2], [3, 1], [3, 2], [1, 2], [2, 4]]), { limit: 1 })
    expect(best).toMatchObject({ a: 0, b: 3, neighbours: [{ of: 1, adds: 1 / Math.log(3) }, { of: 2, adds: 1 / Math.log(4) }], attributes: [] })
    expect(best?.score).toBeCloseTo(1 / Math.log(3) + 1 / Math.log(4), 12)
  })

  it('counts shared attributes by how rare they are, and says which', () => {
    // 1–0–2 and 1–0–3; attributes 0 (all four) and 33 (1 and 3)
    const bits = Uint32Array.of(1, 0, 1, 2, 1, 0, 1, 2)
    const links = missingLinks(star(4), { limit: 9, weight: 'resource-allocation', attributes: { words: 2, bits } })
    expect(links.map(({ a, b }) => [a, b])).toEqual([[1, 3], [1, 2], [2, 3]])
    expect(links[0]?.attributes).toEqual([{ of: 33, adds: 1 / 2 }, { of: 0, adds: 1 / 4 }])
    expect(links[0]?.score).toBeCloseTo(1 / 3 + 1 / 2 + 1 / 4, 12)
  })

  it('reads all 32 bits of a word', () => {
    const [link] = missingLinks(star(3), { limit: 1, attributes: { words: 1, bits: Uint32Array.of(0, 0x80000001, 0x80000000) } })
    expect(link?.attributes.map(({ of }) => of)).toEqual([31])
  })

  it('leaves out who is no candidate, and finds none in a clique', () => {
    expect(missingLinks(star(5), { limit: 99, isCandidate: (node) => node !== 1 }).some(({ a }) => a === 1)).toBe(false)
    expect(missingLinks(clique(5), { limit: 9 })).toEqual([])
    expect(missingLinks(graphOf([], 0), { limit: 9 })).toEqual([])
    expect(missingLinks(karate(), { limit: 0 })).toEqual([])
  })

  it('is the head of the list of all pairs', () => {
    fc.assert(fc.property(anyGraph(), fc.integer({ min: 1, max: 12 }), fc.constantFrom('adamic-adar', 'resource-allocation'), (graph, limit, weight) => {
      const sets = neighbourSets(graph)
      const worth = (node: number) => weight === 'adamic-adar' ? 1 / Math.log(sets[node]?.size ?? 0) : 1 / (sets[node]?.size ?? 0)
      const all = sets.flatMap((own, a) => sets.flatMap((theirs, b) => {
        const shared = [...own].filter((node) => theirs.has(node))
        return b > a && !own.has(b) && shared.length > 0 ? [{ a, b, score: shared.reduce((sum, node) => sum + worth(node), 0) }] : []
      })).sort((one, other) => other.score - one.score)
      const found = missingLinks(graph, { limit, weight: weight === 'adamic-adar' ? 'adamic-adar' : 'resource-allocation' })
      expect(found).toHaveLength(Math.min(limit, all.length))
      found.forEach(({ a, b, score }, n) => {
        expect(score).toBeCloseTo(all[n]?.score ?? 0, 9)
        expect(all.find((one) => one.a === a && one.b === b)?.score).toBeCloseTo(score, 9)
      })
    }))
  })

  it('answers a star of 5,000: twelve million pairs', () => {
    expect(missingLinks(star(5000), { limit: 3 }).map(({ a, b }) => [a, b])).toEqual([[1, 2], [1, 3], [1, 4]])
  })
})
