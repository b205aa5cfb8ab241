import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { ParticipantRole, PartyRole } from '#db/reference/vocabularies.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { isoDay } from '#functions/network/active-on.ts'
import type { Part, SharedBetween } from '#functions/network/paths/shared.ts'
import { evidenceOf } from '#functions/network/paths/ways.ts'
import type { DetailedHub, Exactness } from '#functions/network/schema.ts'
import { CordSign } from '#web/components/cord.tsx'
import { None, Section, TableRegion } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { SubjectLink, SubjectList } from '#web/pages/network-analysis/subject.tsx'
import { tieKindLabel } from '#web/pages/network/network-table.tsx'

/** A day as exactly as it is on record; null when it is not. */
function dayText(day: number | null | undefined, exact: Exactness | undefined, lang: Language): string | null {
  if (day === null || day === undefined || exact === 3) return null
  return formatDate(lang, { text: isoDay(day).slice(0, [10, 7, 4][exact ?? 0]) }, 'short')
}

function Parts({ hub, tie, parts, lang }: { hub: DetailedHub; tie: number; parts: readonly Part[]; lang: Language }) {
  const role = (slug: PartyRole | ParticipantRole) => (tie < hub.alliances ? label('party-roles', slug as PartyRole, lang) : label('participant-roles', slug as ParticipantRole, lang)) // alliances come first and have roles of their own
  return <>{parts.map(({ organization, role: slug }, n) => <>{n > 0 && '; '}<SubjectLink hub={hub} subject={{ type: 'organization', index: organization }} lang={lang} /> ({role(slug).toLowerCase()})</>)}</>
}

/** The ties in which both take part: who of each, as what, from when to when, and how far confirmed. */
function SharedTies({ hub, shared, names, lang }: SharedSectionsProps) {
  const t = messagesFor(lang).networkPaths
  return (
    <TableRegion name={`${t.ties.title} (${names.join(', ')})`}>
      <table>
        <thead><tr><th scope="col">{t.ties.tie}</th><th scope="col">{t.ties.kind}</th><th scope="col">{t.ties.began}</th><th scope="col">{t.ties.ended}</th><th scope="col">{t.ties.part(names[0])}</th><th scope="col">{t.ties.part(names[1])}</th><th scope="col">{t.ties.evidence}</th></tr></thead>
        <tbody>
          {shared.ties.map(({ tie, a, b }) => (
            <tr>
              <th scope="row"><SubjectLink hub={hub} subject={{ type: 'tie', index: tie }} lang={lang} /></th><td>{tieKindLabel(hub, tie, lang)}</td>
              <td>{dayText(hub.ties.start[tie], hub.details.startExact[tie], lang) ?? t.ties.unknown}</td><td>{dayText(hub.ties.end[tie], hub.details.endExact[tie], lang) ?? t.ties.unknown}</td>
              <td class="text"><Parts hub={hub} tie={tie} parts={a} lang={lang} /></td><td class="text"><Parts hub={hub} tie={tie} parts={b} lang={lang} /></td>
              <td><CordSign evidence={evidenceOf(hub, tie)} /> {label('evidences', evidenceOf(hub, tie), lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

/** What the sections are made of; `names` are those of the two. */
export interface SharedSectionsProps { readonly hub: DetailedHub; readonly shared: SharedBetween; readonly names: readonly [string, string]; readonly lang: Language }

/** So many partners are listed, and so many ties of each with either. */
const MOST_PARTNERS = 40
const MOST_TIES = 3

/** What the two share: ties and partners. */
export function SharedSections(props: SharedSectionsProps) {
  const { hub, shared, names, lang } = props
  const t = messagesFor(lang).networkPaths
  const ties = (list: readonly number[]) => <td class="text"><SubjectList hub={hub} subjects={list.map((index) => ({ type: 'tie', index }))} most={MOST_TIES} lang={lang} more={t.more} /></td>
  return (
    <>
      <Section id="ties" title={t.ties.title}>{shared.ties.length === 0 ? <None text={t.ties.none} /> : <SharedTies {...props} />}</Section>
      <Section id="partners" title={t.partners.title} note={shared.partners.length > MOST_PARTNERS ? t.partners.first(MOST_PARTNERS, shared.partners.length) : t.partners.note}>
        {shared.partners.length === 0 ? <None text={t.partners.none} /> : (
          <TableRegion name={`${t.partners.title} (${names.join(', ')})`}>
            <table>
              <thead><tr><th scope="col">{t.partners.organization}</th><th scope="col">{t.partners.ties(names[0])}</th><th scope="col">{t.partners.ties(names[1])}</th></tr></thead>
              <tbody>{shared.partners.slice(0, MOST_PARTNERS).map(({ organization, withA, withB }) => <tr><th scope="row"><SubjectLink hub={hub} subject={{ type: 'organization', index: organization }} lang={lang} /></th>{ties(withA)}{ties(withB)}</tr>)}</tbody>
            </table>
          </TableRegion>
        )}
      </Section>
    </>
  )
}
