import { parseEdtf } from '#functions/core/edtf.ts'
import type { HubNetwork } from '../schema.ts'
import type { Shown } from '../shown.ts'
import type { PartyDateRow } from './queries.ts'

/** An organization that joined or left an alliance, with the date as exact as it is on record (EDTF). */
export interface PartyChange { readonly tie: number; readonly organization: number; readonly change: 'joined' | 'left'; readonly date: string }

/** Who joined and left the alliances that are seen, between two ISO days, both included; latest first. A date counts when some day of it lies between them. */
export function partyChanges(hub: Pick<HubNetwork, 'ties' | 'nodes' | 'alliances'>, { ties: seen, nodes }: Pick<Shown, 'ties' | 'nodes'>, rows: readonly PartyDateRow[], since: string, until: string): PartyChange[] {
  const tieOf = new Map(hub.ties.id.slice(0, hub.alliances).map((id, tie) => [id, tie]))
  const nodeOf = new Map(hub.nodes.id.map((id, node) => [id, node]))
  const falls = (text: string | null): text is string => {
    const date = text === null ? null : parseEdtf(text)
    return date !== null && date.earliest <= until && date.latest >= since
  }
  return rows.flatMap((row) => {
    const [tie, organization] = [tieOf.get(row.alliance), nodeOf.get(row.organization)]
    if (tie === undefined || organization === undefined || !seen[tie] || !nodes[organization]) return []
    return (['joined', 'left'] as const).flatMap((change): PartyChange[] => {
      const date = row[change]
      return falls(date) ? [{ tie, organization, change, date }] : []
    })
  }).toSorted((a, b) => (a.date === b.date ? a.tie - b.tie || a.organization - b.organization : a.date < b.date ? 1 : -1))
}
