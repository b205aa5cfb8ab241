import type { ParticipantRole, PartyRole } from '#db/reference/vocabularies.ts'
import { slotOf } from '#functions/network/metrics/graph.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import type { Shown } from '#functions/network/shown.ts'
import type { Joined, Side } from './two-sides.ts'

/** Who of a side takes part in a tie, and as what. */
export interface Part { readonly organization: number; readonly role: PartyRole | ParticipantRole }

/** A tie in which both sides take part. */
export interface SharedTie { readonly tie: number; readonly a: readonly Part[]; readonly b: readonly Part[] }

/** An organization that has ties with both sides, and by which. */
export interface SharedPartner { readonly organization: number; readonly withA: readonly number[]; readonly withB: readonly number[] }

/** What two sides share: ties in which both take part, those that began last first, and partners, those of most ties first. */
export interface SharedBetween { readonly ties: readonly SharedTie[]; readonly partners: readonly SharedPartner[] }

function partsOf(hub: DetailedHub, shown: Shown, tie: number, members: ReadonlySet<number>): Part[] {
  const parts: Part[] = []
  for (let end = hub.ends.first[tie] ?? 0; end < (hub.ends.first[tie + 1] ?? 0); end++) {
    const organization = hub.ends.organization[end] ?? -1
    const role = hub.legend.roles[hub.ends.role[end] ?? -1]
    if (shown.ends[end] && members.has(organization) && role !== undefined) parts.push({ organization, role })
  }
  return parts
}

/** What two sides share in what is shown. */
export function sharedBetween(hub: DetailedHub, shown: Shown, joined: Joined, one: Side, other: Side): SharedBetween {
  const [ofA, ofB] = [new Set(one.members), new Set(other.members)]
  const start = (tie: number) => hub.ties.start[tie] ?? -Infinity
  const ties = hub.ties.id.flatMap((_, tie) => {
    if (!shown.ties[tie]) return []
    const [a, b] = [partsOf(hub, shown, tie, ofA), partsOf(hub, shown, tie, ofB)]
    return a.length > 0 && b.length > 0 ? [{ tie, a, b }] : []
  }).sort((x, y) => (start(y.tie) === start(x.tie) ? x.tie - y.tie : start(y.tie) - start(x.tie)))
  return { ties, partners: joined.a < 0 || joined.b < 0 ? [] : partnersOf(joined) }
}

function partnersOf({ graph, a, b, organizationAt, tiesOf }: Joined): SharedPartner[] {
  const partners: SharedPartner[] = []
  for (let slot = graph.first[a] ?? 0; slot < (graph.first[a + 1] ?? 0); slot++) {
    const partner = graph.to[slot] ?? -1
    const there = partner === b ? -1 : slotOf(graph, b, partner)
    if (there >= 0) partners.push({ organization: organizationAt(partner), withA: tiesOf(graph.edge[slot] ?? 0), withB: tiesOf(graph.edge[there] ?? 0) })
  }
  const count = ({ withA, withB }: SharedPartner) => withA.length + withB.length
  return partners.sort((x, y) => count(y) - count(x) || x.organization - y.organization)
}
