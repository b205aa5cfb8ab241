import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, clique, davis, florentine, graphOf, karate, star } from '#tests/support/graphs.ts'
import { seededRandom } from '#functions/network/layout/random.ts'
import { communityEvidence, communityEvidenceOfPairs } from './community-evidence.ts'
import { degree } from './degree.ts'
import { endsOf } from './graph.ts'
import { createPairSet } from './pair-set.ts'
import { rewired } from './rewire.ts'
import { strength } from './strength.ts'

/** So many ties between any two of so many nodes. */
function randomGraph(nodes: number, ties: number, seed: number) {
  const random = seededRandom(seed)
  return graphOf(Array.from({ length: ties }, () => [Math.floor(random() * nodes), Math.floor(random() * nodes)] as const), nodes)
}

describe('communityEvidence', () => {
  it('finds structure in the karate club', () => {
    const found = communityEvidence(karate())
    expect(found.verdict).toBe('structure')
    expect(found.mean).toBeGreaterThan(0.27)
    expect(found.mean).toBeLessThan(0.33)
    expect(found.z).toBeCloseTo(((found.modularity ?? 0) - found.mean) / found.deviation, 12)
    expect(found.p).toBeCloseTo(1 / 31, 12)
  })

  it('finds none in networks tied at random, though their modularity is .4', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(communityEvidence(randomGraph(200, 600, seed))).toMatchObject({ verdict: 'none' })
  })

  it('finds none among the Florentine families: fifteen nodes are too few to tell', () => {
    expect(communityEvidence(florentine())).toMatchObject({ verdict: 'none' })
  })

  it('compares a hub form with hub forms, and its pairs with their pairs', () => {
    expect(communityEvidence(davis(), { organizations: 18 })).toMatchObject({ verdict: 'structure' })
    const pairs = communityEvidenceOfPairs(davis())
    expect(pairs.verdict).toBe('structure')
    expect(pairs.modularity).toBeCloseTo(0.264, 3)
  })

  it('is the same for the same seed', () => {
    expect(communityEvidence(florentine(), { randoms: 5, seed: 4 })).toEqual(communityEvidence(florentine(), { randoms: 5, seed: 4 }))
  })

  it('says none where nothing can be swapped, and where there is no tie', () => {
    for (const graph of [clique(6), star(40), graphOf([[0, 1]])]) expect(communityEvidence(graph)).toMatchObject({ verdict: 'none', z: null })
    for (const size of [0, 1, 4]) expect(communityEvidence(graphOf([], size))).toMatchObject({ verdict: 'none', modularity: null, z: null })
  })
})

describe('rewired', () => {
  it('keeps the degree of every node and the weights, makes no loop and no double', () => {
    fc.assert(fc.property(anyGraph(), fc.nat(), (graph, seed) => {
      const random = rewired(graph, seededRandom(seed))
      for (const _ of [1, 2]) {
        const next = random.next().value
        expect(next.edges).toBe(graph.edges)
        expect(degree(next)).toEqual(degree(graph))
        expect(strength(next).reduce((sum, one) => sum + one, 0)).toBeCloseTo(strength(graph).reduce((sum, one) => sum + one, 0), 9)
      }
    }))
  })

  it('keeps organizations with hubs', () => {
    const next = rewired(davis(), seededRandom(1), 18).next().value
    const { a, b } = endsOf(next)
    expect(Math.max(...a)).toBeLessThan(18)
    expect(Math.min(...b)).toBeGreaterThanOrEqual(18)
    expect([...b]).not.toEqual([...endsOf(davis()).b])
  })

  it('reaches each graph of the same degrees about as often', () => {
    // two separate ties among four nodes can stand in three ways
    const random = rewired(graphOf([[0, 1], [2, 3]]), seededRandom(5))
    const counts = [0, 0, 0, 0]
    for (let i = 0; i < 3000; i++) {
      const partner = random.next().value.to[0] ?? 0
      counts[partner] = (counts[partner] ?? 0) + 1
    }
    for (const count of counts.slice(1)) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('createPairSet', () => {
  it('is a set of unordered pairs', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(9), fc.nat(9)), { maxLength: 200 }), (steps) => {
      const pairs = createPairSet(10, 100)
      const slow = new Set<string>()
      for (const [isAdded, one, other] of steps) {
        const key = String([Math.min(one, other), Math.max(one, other)])
        if (isAdded) { pairs.add(one, other); slow.add(key) } else { pairs.delete(other, one); slow.delete(key) }
        expect(pairs.has(other, one)).toBe(slow.has(key))
      }
      for (let one = 0; one < 10; one++) for (let other = one; other < 10; other++) expect(pairs.has(one, other)).toBe(slow.has(String([one, other])))
    }))
  })
})
