import type { ProjectedNode } from '#functions/network/projection.ts'
import { measuredNetwork, type MeasuredNetwork } from './measured-network.ts'
import { largestSites, withoutSite, type Site } from './sites.ts'

/** How many sites are left out in turn. */
const SITES = 5

/** How many of a top list are followed. */
const FOLLOWED = 10

/** Somebody in a top list, by node and place. */
export interface Placed { readonly subject: ProjectedNode; readonly node: number; readonly rank: number }

/** The places of those followed with the ties left out that lean on one site alone; null for who is not in the list any more. */
export interface Move { readonly site: Site; readonly ranks: readonly (number | null)[] }

/** Who is followed, and how they move without each of the largest source sites. */
export interface Moves { readonly followed: readonly Placed[]; readonly moves: readonly Move[] }

/**
 * The places of the first ten of a list, with each of the five largest source sites left out: what is harvested most must not look most central.
 *
 * @param list makes the list anew of a network with the same organizations
 */
export function movesOf(network: MeasuredNetwork, leaders: readonly Placed[], list: (network: MeasuredNetwork) => readonly Placed[]): Moves {
  const { hub, shown } = network
  const followed = leaders.slice(0, FOLLOWED)
  const moves = largestSites(hub, shown, SITES).map((site): Move => {
    if (site.alone === 0) return { site, ranks: followed.map(({ rank }) => rank) }
    const rest = measuredNetwork(hub, withoutSite(hub, shown, site.index), network)
    const ranks = new Map(list(rest).map(({ node, rank }) => [node, rank]))
    return { site, ranks: followed.map(({ node }) => ranks.get(node) ?? null) }
  })
  return { followed, moves }
}

/** Gives places to a list that is in order: equal values share one (1, 2, 2, 4). */
export function placed<T extends object>(rows: readonly T[], value: (row: T) => number, isSame: (a: number, b: number) => boolean = Object.is): (T & { readonly rank: number })[] {
  const given: (T & { readonly rank: number })[] = []
  rows.forEach((row, n) => {
    const last = given.at(-1)
    given.push({ ...row, rank: last && isSame(value(last), value(row)) ? last.rank : n + 1 })
  })
  return given
}
