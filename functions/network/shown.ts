import type { Evidence, OrganizationKind, Sector, WorkLine } from '#db/reference/vocabularies.ts'
import { dayNumber, isActive } from './active-on.ts'
import type { HubNetwork } from './schema.ts'

/** What of the network is to be seen; an absent field asks nothing, several values of one field are "any of them". */
export interface NetworkView {
  readonly sector?: readonly Sector[] | undefined
  readonly organizationKind?: readonly OrganizationKind[] | undefined
  /** lower-case ISO 3166-1 alpha-3 */
  readonly country?: readonly string[] | undefined
  readonly workLine?: readonly WorkLine[] | undefined
  /** `alliance`, `exchange`, or a kind of either */
  readonly kind?: readonly string[] | undefined
  readonly evidence?: readonly Evidence[] | undefined
  /** ties that can have stood at some time in this year */
  readonly year?: number | undefined
  /** ISO days: ties that can have stood at some time from the one to the other; either may be left open */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** hosts of sources: ties that lean on one of them */
  readonly site?: readonly string[] | undefined
  /** ISO day: ties that nobody with standing has checked since, or ever */
  readonly checkedBefore?: string | undefined
}

/** Which organizations, ties and ends are to be seen, by index, and in how many seen ties each organization is. */
export interface Shown {
  readonly nodes: readonly boolean[]
  readonly ties: readonly boolean[]
  readonly ends: readonly boolean[]
  readonly alliancesOf: readonly number[]
  readonly exchangesOf: readonly number[]
}

/** How much a view shows. */
export interface ShownCounts { readonly organizations: number; readonly alliances: number; readonly exchanges: number }

/** How many organizations, alliances and exchanges are to be seen. */
export function countShown({ alliances }: Pick<HubNetwork, 'alliances'>, { nodes, ties }: Pick<Shown, 'nodes' | 'ties'>): ShownCounts {
  const seen = (flags: readonly boolean[]) => flags.filter(Boolean).length
  return { organizations: seen(nodes), alliances: seen(ties.slice(0, alliances)), exchanges: seen(ties.slice(alliances)) }
}

/** Whether a tie meets all that is asked of ties. */
function tieTest(hub: HubNetwork, { workLine, kind, evidence, year, from, to, site, checkedBefore }: NetworkView): (tie: number) => boolean {
  const { legend, ties, alliances, details } = hub
  const sites = site && new Set(site.map((host) => details?.sites.indexOf(host) ?? -1))
  const first = from === undefined ? -Infinity : dayNumber(from)
  const last = to === undefined ? Infinity : dayNumber(to)
  const unchecked = checkedBefore === undefined ? null : dayNumber(checkedBefore)
  const bits = workLine?.reduce((all, line) => all | (1 << legend.workLines.indexOf(line)), 0)
  return (tie) => {
    const type = tie < alliances ? 'alliance' : 'exchange'
    const slug = legend.tieKinds[ties.kind[tie] ?? -1]
    const proof = legend.evidences[ties.evidence[tie] ?? -1]
    return (bits === undefined || ((ties.workLines[tie] ?? 0) & bits) !== 0)
      && (!kind || kind.includes(type) || (slug !== undefined && kind.includes(slug)))
      && (!evidence || (proof !== undefined && evidence.includes(proof)))
      && (!sites || (details?.site[tie] ?? []).some((host) => sites.has(host)))
      && (unchecked === null || (details?.checked[tie] ?? -Infinity) < unchecked)
      && ((from === undefined && to === undefined) || isActive(ties, tie, first, last))
      && (year === undefined || isActive(ties, tie, dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)))
  }
}

/** Whether an organization meets all that is asked of organizations. */
function nodeTest(hub: HubNetwork, { sector, organizationKind, country }: NetworkView): (node: number) => boolean {
  const { legend, nodes } = hub
  return (node) => {
    const itsSector = legend.sectors[nodes.sector[node] ?? -1]
    const itsKind = legend.kinds[nodes.kind[node] ?? -1]
    const itsCountry = legend.countries[nodes.country[node] ?? -1]
    return (!sector || (itsSector !== undefined && sector.includes(itsSector)))
      && (!organizationKind || (itsKind !== undefined && organizationKind.includes(itsKind)))
      && (!country || (itsCountry !== undefined && country.includes(itsCountry)))
  }
}

/**
 * What of a network a view shows. A tie is seen when it meets what is asked of ties and an organization that meets what is asked of organizations takes part in it; its
 * ends are seen at such organizations only. When something is asked of ties, organizations without a tie to be seen are left out.
 */
export function shownIn(hub: HubNetwork, view: NetworkView): Shown {
  const mayTie = tieTest(hub, view)
  const mayNode = hub.nodes.id.map((_, node) => nodeTest(hub, view)(node))
  const ends = hub.ends.organization.map(() => false)
  const alliancesOf = hub.nodes.id.map(() => 0)
  const exchangesOf = hub.nodes.id.map(() => 0)
  const ties = hub.ties.id.map((_, tie) => {
    if (!mayTie(tie)) return false
    const seen = new Set<number>()
    for (let end = hub.ends.first[tie] ?? 0; end < (hub.ends.first[tie + 1] ?? 0); end++) {
      const node = hub.ends.organization[end] ?? -1
      if (!mayNode[node]) continue
      ends[end] = true
      seen.add(node)
    }
    const counts = tie < hub.alliances ? alliancesOf : exchangesOf
    for (const node of seen) counts[node] = (counts[node] ?? 0) + 1
    return seen.size > 0
  })
  const asksTies = [view.workLine, view.kind, view.evidence, view.year, view.from, view.to, view.site, view.checkedBefore].some((asked) => asked !== undefined)
  const nodes = mayNode.map((may, node) => may && (!asksTies || (alliancesOf[node] ?? 0) + (exchangesOf[node] ?? 0) > 0))
  return { nodes, ties, ends, alliancesOf, exchangesOf }
}
