import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph, clique, graphOf, karate, neighbourSets } from '#tests/support/graphs.ts'
import { brokerage } from './brokerage.ts'
import { endsOf, unweighted } from './graph.ts'
import { mixing } from './mixing.ts'

/** Members of the karate club by the faction that they went with. */
const FACTION = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
const anyGroups = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 14, maxLength: 14 })

describe('mixing', () => {
  it('is worked by hand', () => {
    // a square 0–1–2–3 with a diagonal 0–2; 0 and 1 of one group, 2 and 3 of another
    const found = mixing(graphOf([[0, 1], [1, 2], [2, 3], [3, 0], [0, 2]]), [0, 0, 1, 1], 2)
    expect([...found.matrix]).toEqual([1, 3, 3, 1])
    expect(found).toMatchObject({ internal: 2, external: 3, ei: 0.2 })
    // dealt at random, a tie leads out for two of three partners
    expect(found.expected).toBeCloseTo(1 / 3, 12)
    expect(found.groups[0]).toMatchObject({ size: 2, internal: 2, external: 3, ei: 0.2 })
    expect(found.groups[0]?.expected).toBeCloseTo(1 / 3, 12)
  })

  it('tells the factions of the karate club apart: 11 of 78 ties lead out', () => {
    const found = mixing(karate(), FACTION, 2)
    expect(found.external).toBe(11)
    expect(found.ei).toBeCloseTo((11 - 67) / 78, 12)
  })

  it('counts weights, and ties when told so; leaves out who has no group', () => {
    const graph = graphOf([[0, 1], [1, 2]], 4, [0.5, 2])
    expect(mixing(graph, [0, 0, 1, 1], 2)).toMatchObject({ internal: 0.5, external: 2 })
    expect(mixing(unweighted(graph), [0, 0, 1, -1], 2)).toMatchObject({ internal: 1, external: 1, ei: 0 })
    expect(mixing(unweighted(graph), [0, 0, -1, -1], 2)).toMatchObject({ internal: 1, external: 0, ei: -1 })
  })

  it('expects what all ways of dealing the labels give on the mean', () => {
    const graph = graphOf([[0, 1], [1, 2], [2, 3], [0, 4], [1, 4]])
    const labels = [0, 0, 1, 1, 2]
    const dealt = permutations(labels).map((dealt) => mixing(graph, dealt, 3))
    expect(dealt.reduce((sum, { ei }) => sum + (ei ?? 0), 0) / dealt.length).toBeCloseTo(mixing(graph, labels, 3).expected ?? 9, 12)
  })

  it('is of the whole the mean of the groups weighted by their ties', () => {
    fc.assert(fc.property(anyGraph(), anyGroups, (graph, group) => {
      const { groups, ei, internal, external } = mixing(graph, group, 3)
      if (ei === null) return
      const ends = groups.map((one) => one.internal + one.external)
      expect(groups.reduce((sum, one, i) => sum + (one.ei ?? 0) * (ends[i] ?? 0), 0) / (2 * (internal + external))).toBeCloseTo(ei, 9)
    }))
  })

  it('is null where there is nothing to compare', () => {
    expect(mixing(graphOf([], 0), [], 2)).toMatchObject({ ei: null, expected: null })
    expect(mixing(graphOf([], 1), [0], 1).groups[0]).toMatchObject({ size: 1, ei: null, expected: null })
  })
})

describe('brokerage', () => {
  it('is worked by hand: each role once, in both directions', () => {
    // 0 stands between all; 1 and 2 of its own group, 3 and 4 of a second, 5 of a third; 3 and 5 are tied
    const roles = brokerage(graphOf([[0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [3, 5]]), [0, 0, 0, 1, 1, 2])
    expect(roles.coordinator[0]).toBe(2)
    expect(roles.consultant[0]).toBe(2)
    expect(roles.gatekeeper[0]).toBe(6)
    expect(roles.representative[0]).toBe(6)
    // 4–0–5; 3–0–5 is closed
    expect(roles.liaison[0]).toBe(2)
    expect(roles.total[0]).toBe(18)
    expect([...roles.total.slice(1)]).toEqual([0, 0, 0, 0, 0])
  })

  it('is what the definition counts', () => {
    fc.assert(fc.property(anyGraph(), anyGroups, (graph, group) => {
      const sets = neighbourSets(graph)
      const roles = brokerage(graph, group)
      sets.forEach((own, b) => {
        const counts = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 }
        for (const a of own) for (const c of own) {
          const [x, y, z] = [group[a] ?? -1, group[b] ?? -1, group[c] ?? -1]
          if (a === c || sets[a]?.has(c) || x < 0 || y < 0 || z < 0) continue
          const role = x === z ? (x === y ? 'coordinator' : 'consultant') : y === z ? 'gatekeeper' : x === y ? 'representative' : 'liaison'
          counts[role]++
        }
        expect({ coordinator: roles.coordinator[b], consultant: roles.consultant[b], gatekeeper: roles.gatekeeper[b], representative: roles.representative[b], liaison: roles.liaison[b] }).toEqual(counts)
        expect(roles.total[b]).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
      })
    }))
  })

  it('is nothing where all are tied to each other', () => {
    expect(new Set(brokerage(clique(6), [0, 1, 2, 0, 1, 2]).total)).toEqual(new Set([0]))
  })
})

it('has the ends of the karate club’s ties between factions', () => {
  const { a, b } = endsOf(karate())
  expect([...a.keys()].filter((edge) => FACTION[a[edge] ?? 0] !== FACTION[b[edge] ?? 0])).toHaveLength(11)
})

function permutations(items: readonly number[]): number[][] {
  return items.length < 2 ? [[...items]] : items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))
}
