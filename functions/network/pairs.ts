import { membersOf } from './ends.ts'
import type { HubNetwork, PairNetwork } from './schema.ts'

/**
 * The network as weighted pairs: each pair of a tie of n organizations weighs 1/(n−1), summed over the ties they share (Newman 2001, DESIGN §3.6), so that a
 * long membership list does not drown an agreement of two.
 *
 * @param withTies whether the ids of the ties behind each pair are answered
 */
export function pairsOf(hub: HubNetwork, withTies: boolean): PairNetwork {
  const size = hub.nodes.id.length
  const weights = new Map<number, { weight: number; ties: string[] }>()
  hub.ties.id.forEach((id, tie) => {
    const members = membersOf(hub, tie).toSorted((a, b) => a - b)
    members.forEach((a, i) => members.slice(i + 1).forEach((b) => {
      const pair = weights.get(a * size + b) ?? { weight: 0, ties: [] }
      pair.weight += 1 / (members.length - 1)
      if (withTies) pair.ties.push(id)
      weights.set(a * size + b, pair)
    }))
  })
  const pairs = [...weights].toSorted(([a], [b]) => a - b)
  return {
    form: 'pairs', version: hub.version, activeOn: hub.activeOn,
    legend: { sectors: hub.legend.sectors, kinds: hub.legend.kinds, countries: hub.legend.countries },
    nodes: hub.nodes,
    pairs: {
      a: pairs.map(([key]) => Math.floor(key / size)), b: pairs.map(([key]) => key % size), weight: pairs.map(([, pair]) => Math.round(pair.weight * 1e6) / 1e6),
      ...(withTies ? { ties: pairs.map(([, pair]) => pair.ties) } : {}),
    },
  }
}
