import { listing, type Leader } from './leaders.ts'
import { measuredNetwork, type MeasuredNetwork } from './measured-network.ts'
import { largestSites, withoutSite, type Site } from './sites.ts'
import { valuesOf } from './values.ts'
import type { CentralTopic, Grouping } from './topics.ts'

/** How many sites are left out in turn. */
const SITES = 5

/** How a top list looks with the ties left out that lean on one site alone: the rank of each of those listed, null for who has no value any more. */
export interface Moves { readonly site: Site; readonly ranks: readonly (number | null)[] }

/** The ranks of those who lead, with each of the five largest source sites left out: what is harvested most must not look most central. */
export function movesOf(network: MeasuredNetwork, topic: CentralTopic, by: Grouping, leaders: readonly Leader[]): Moves[] {
  const { hub, shown } = network
  return largestSites(hub, shown, SITES).map((site) => {
    if (site.alone === 0) return { site, ranks: leaders.map(({ rank }) => rank) }
    const rest = measuredNetwork(hub, withoutSite(hub, shown, site.index), network)
    const ranks = new Map(listing(rest, valuesOf(rest, topic, by)).leaders.map(({ node, rank }) => [node, rank]))
    return { site, ranks: leaders.map(({ node }) => ranks.get(node) ?? null) }
  })
}
