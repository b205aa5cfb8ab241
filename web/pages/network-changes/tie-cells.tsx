import type { Language } from '#db/reference/languages.ts'
import { edtfOf, type DateSpan } from '#functions/network/changes/date-span.ts'
import { membersOf } from '#functions/network/ends.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { DateText } from '#web/components/date-text.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { SubjectLink, SubjectList } from '#web/pages/network-analysis/subject.tsx'
import { tieKindLabel } from '#web/pages/network/network-table.tsx'
import { href, PATHS } from '#web/paths.ts'

/** Parties and sites that stand in a cell; the rest is on the page of the tie. */
const MOST_PARTIES = 3
const MOST_SITES = 2

/** What a cell of a tie is made of. */
export interface TieCellProps { readonly hub: DetailedHub; readonly tie: number; readonly lang: Language }

/** The name of a tie, linked, with what it is. */
export function TieName({ hub, tie, lang }: TieCellProps) {
  return <th scope="row"><SubjectLink hub={hub} subject={{ type: 'tie', index: tie }} lang={lang} /> <span class="meta">{tieKindLabel(hub, tie, lang)}</span></th>
}

/** Who takes part in a tie, each linked, the first few of many. */
export function Parties({ hub, tie, lang }: TieCellProps) {
  return <td><SubjectList hub={hub} subjects={membersOf(hub, tie).map((index) => ({ type: 'organization' as const, index }))} most={MOST_PARTIES} lang={lang} more={messagesFor(lang).networkChanges.more} /></td>
}

/** The sites that a tie leans on, linked to its sources. */
export function Sources({ hub, tie, lang }: TieCellProps) {
  const t = messagesFor(lang).networkChanges
  const hosts = (hub.details.site[tie] ?? []).map((site) => hub.details.sites[site] ?? '')
  const address = `${href(tie < hub.alliances ? PATHS.alliance : PATHS.exchange, { lang, id: hub.ties.id[tie] ?? '' })}#sources`
  return <td>{hosts.length === 0 ? null : <a href={address}>{hosts.slice(0, MOST_SITES).join(', ')}{hosts.length > MOST_SITES && ` ${t.more(hosts.length - MOST_SITES)}`}</a>}</td>
}

/** A date as exact as it is known, and whether it may lie outside of what is compared; or that it is not on record. */
export function DateCell({ date, isSure = true, none, lang }: { date: DateSpan | null; isSure?: boolean; none?: string; lang: Language }) {
  const t = messagesFor(lang).networkChanges
  return <td>{date ? <DateText date={edtfOf(date)} lang={lang} style="short" /> : <span class="meta">{none ?? t.unknown}</span>}{!isSure && <span class="meta"> ({t.mayLieOutside})</span>}</td>
}
