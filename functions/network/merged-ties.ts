import { shownMembersOf } from './ends.ts'
import type { HubNetwork } from './schema.ts'
import type { Shown } from './shown.ts'

/** So many ties between groups are kept, the heaviest. */
export const MOST_MERGED_TIES = 1500

/** Ties between groups as columns, the heaviest first: `a[i] < b[i]` are indexes into the groups. */
export interface MergedTies {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** how many ties have parties in both */
  readonly count: readonly number[]
  /** sum of 1/(n−1) over the pairs of parties, one in each, of a tie of n: a long membership list does not drown an agreement of two */
  readonly weight: readonly number[]
  /** for each group, how many ties have at least two parties in it */
  readonly inside: readonly number[]
  /** how many pairs of groups are tied but too lightly to be kept */
  readonly left: number
}

/** How many of a tie's shown parties are in each group. */
function partiesIn(hub: HubNetwork, shown: Shown, groupOf: Int32Array, tie: number): Map<number, number> {
  const parties = new Map<number, number>()
  for (const node of shownMembersOf(hub, shown, tie)) {
    const group = groupOf[node] ?? -1
    if (group >= 0) parties.set(group, (parties.get(group) ?? 0) + 1)
  }
  return parties
}

/** The shown ties of a network merged between groups of its organizations. */
export function mergedTies(hub: HubNetwork, shown: Shown, groupOf: Int32Array, groups: number): MergedTies {
  const merged = new Map<number, { count: number; weight: number }>()
  const inside = Array.from({ length: groups }, () => 0)
  hub.ties.id.forEach((_, tie) => {
    if (!shown.ties[tie]) return
    const parties = [...partiesIn(hub, shown, groupOf, tie)].toSorted(([a], [b]) => a - b)
    const others = parties.reduce((sum, [, n]) => sum + n, 0) - 1
    parties.forEach(([a, m], i) => {
      if (m > 1) inside[a] = (inside[a] ?? 0) + 1
      for (const [b, n] of parties.slice(i + 1)) {
        const pair = merged.get(a * groups + b) ?? { count: 0, weight: 0 }
        pair.count += 1
        pair.weight += (m * n) / others
        merged.set(a * groups + b, pair)
      }
    })
  })
  const all = [...merged].map(([key, pair]) => ({ key, count: pair.count, weight: Math.round(pair.weight * 1e6) / 1e6 })).toSorted((a, b) => b.weight - a.weight || a.key - b.key)
  const kept = all.slice(0, MOST_MERGED_TIES)
  return {
    a: kept.map(({ key }) => Math.floor(key / groups)), b: kept.map(({ key }) => key % groups),
    count: kept.map(({ count }) => count), weight: kept.map(({ weight }) => weight), inside, left: all.length - kept.length,
  }
}
