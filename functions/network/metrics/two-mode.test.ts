import { describe, expect, it } from 'vitest'
import { davis } from '#tests/support/graphs.ts'
import { density, twoModeDensity } from './density.ts'
import { endsOf, weightsOf } from './graph.ts'
import { strength } from './strength.ts'
import { buildTwoMode, projectPairs } from './two-mode.ts'

describe('buildTwoMode', () => {
  it('puts hubs after organizations', () => {
    const graph = buildTwoMode(3, 2, [0, 1, 1, 2], [0, 0, 1, 1])
    expect(graph.size).toBe(5)
    expect([...endsOf(graph).b]).toEqual([3, 3, 4, 4])
  })

  it('refuses an organization or a hub that is not there', () => {
    expect(() => buildTwoMode(2, 1, [2], [0])).toThrow(RangeError)
    expect(() => buildTwoMode(2, 1, [0], [1])).toThrow(RangeError)
  })
})

describe('projectPairs', () => {
  it('weighs each shared hub of n by 1/(n−1)', () => {
    const pairs = projectPairs(buildTwoMode(3, 3, [0, 1, 2, 0, 1, 2], [0, 0, 0, 1, 1, 2]))
    expect([...endsOf(pairs).a]).toEqual([0, 0, 1])
    expect([...weightsOf(pairs)]).toEqual([1.5, 0.5, 0.5])
    expect(pairs.size).toBe(3)
  })

  it('gives each organization as much strength as it has hubs with somebody else (Newman 2001)', () => {
    const graph = davis()
    const events = Array.from({ length: graph.organizations }, (_, woman) => (graph.first[woman + 1] ?? 0) - (graph.first[woman] ?? 0))
    strength(projectPairs(graph)).forEach((value, woman) => expect(value).toBeCloseTo(events[woman] ?? 0, 12))
  })
})

describe('density', () => {
  it('is the share of pairs, and in hub form of places', () => {
    const graph = davis()
    expect(twoModeDensity(graph)).toBeCloseTo(89 / (18 * 14), 12)
    // 139 of the 153 pairs of women met at least once (Davis et al. 1941)
    expect(density(projectPairs(graph))).toBeCloseTo(139 / 153, 12)
  })

  it('is null where there is no pair', () => {
    expect(density(buildTwoMode(1, 0, [], []))).toBeNull()
    expect(twoModeDensity(buildTwoMode(3, 0, [], []))).toBeNull()
  })
})
