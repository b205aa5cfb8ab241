import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { pickText } from '#functions/core/text.ts'
import type { OrganizationBrief, SaidView, SourceView, TextsView } from '#functions/core/view.ts'
import { Facts, type Fact } from '#web/components/facts.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { PartyNote, PartySays } from '#web/components/party-says.tsx'
import { Section } from '#web/components/section.tsx'
import { RecordLine, Sources } from '#web/components/sources.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { placeText } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { PrintedPage } from './statement-frame.tsx'

/** A party of a tie as its statement names it: what it is in the tie, in words, and what it says. */
export interface StatedParty { readonly organization: OrganizationBrief; readonly roles: readonly string[]; readonly said: SaidView }

/** What the statement of a tie is made of, an alliance's and an exchange's alike. */
export interface Stated {
  readonly kind: 'alliance' | 'exchange'
  readonly id: string
  readonly title: TextsView
  readonly summary: TextsView | null
  readonly facts: readonly Fact[]
  readonly parties: readonly StatedParty[]
  readonly sources: readonly SourceView[]
  readonly unanswered: { readonly [url: string]: string }
  readonly revision: number
  readonly recordedOn: string
  readonly checkedOn: string | null
  readonly contested: boolean
}

function PartyRow({ party: { organization, roles, said }, lang }: { party: StatedParty; lang: Language }) {
  const t = messagesFor(lang).statements
  return (
    <tr>
      <th scope="row"><OrganizationName names={organization.names} lang={lang} /></th>
      <td data-l={t.place}>{placeText(organization.country, lang)}</td>
      <td data-l={t.role}>{roles.join(', ')}</td>
      <td data-l={t.says}><PartySays said={said} lang={lang} /><PartyNote said={said} lang={lang} /></td>
    </tr>
  )
}

function Address({ label, address }: { label: string; address: string }): Child {
  return <p>{label}<br /><a class="whole" href={address}>{address}</a></p>
}

/** The dated statement of a tie: what is on record today, who stands behind it, and where that can be checked. Public data only. */
export function StatementPage({ frame, stated }: { frame: Frame; stated: Stated }) {
  const { lang, origin, day } = frame
  const { statements: t, alliances, common } = messagesFor(lang)
  const { kind, id, title, summary } = stated
  const record = href(kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id })
  const history = href(kind === 'alliance' ? PATHS.allianceHistory : PATHS.exchangeHistory, { lang, id })
  const lede = t.lede[kind](formatDate(lang, { text: day }))
  return (
    <PrintedPage frame={frame} title={t.title} name={<TextIn texts={title} lang={lang} full />} lede={lede} address={(other) => href(PATHS.statement, { lang: other, kind, id })} back={{ label: pickText(title, lang).text, href: record }}>
      <Section id="what" title={t.what}>
        {summary !== null && <p><TextIn texts={summary} lang={lang} full /></p>}
        <Facts facts={stated.facts} />
        {stated.contested && <p><strong>{t.contested}</strong></p>}
      </Section>
      <Section id="parties" title={t.parties}>
        {stated.parties.length === 0 ? <p>{alliances.parties.none}</p> : (
          <table class="stack">
            <thead><tr><th scope="col">{t.party}</th><th scope="col">{t.place}</th><th scope="col">{t.role}</th><th scope="col">{t.says}</th></tr></thead>
            <tbody>{stated.parties.map((party) => <PartyRow party={party} lang={lang} />)}</tbody>
          </table>
        )}
      </Section>
      <Section id="sources" title={common.sources.title}>
        {stated.sources.length === 0 ? <p>{t.noSources}</p> : <Sources sources={stated.sources} lang={lang} unanswered={stated.unanswered} />}
        <RecordLine recordedOn={stated.recordedOn} checkedOn={stated.checkedOn} contested={false} day={day} lang={lang} />
      </Section>
      <Section id="check" title={t.check.title}>
        <Address label={t.check.address} address={origin + record} />
        <Address label={t.check.history} address={origin + history} />
        <p class="meta">{t.check.version(formatNumber(lang, frame.version), formatNumber(lang, stated.revision))} {t.meaning}</p>
      </Section>
    </PrintedPage>
  )
}
