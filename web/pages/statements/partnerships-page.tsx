import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { AlliancePartnership, ExchangePartnership, PartnershipsView } from '#functions/statements/schema.ts'
import { SpanText } from '#web/components/date-text.tsx'
import { Life } from '#web/components/life.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { PrintedPage } from './statement-frame.tsx'

/** Parties that a row names; of more, it says how many. */
const NAMED_AT_MOST = 6

function othersText(others: readonly OrganizationBrief[], lang: Language): string {
  const t = messagesFor(lang).statements.partnerships
  const unique = [...new Map(others.map((one) => [one.id, one])).values()]
  const shown = unique.length > NAMED_AT_MOST + 1 ? unique.slice(0, NAMED_AT_MOST) : unique
  const names = shown.map(({ names: of }) => displayName(of, lang).text).join('; ')
  return shown.length === unique.length ? names : `${names} ${t.others(unique.length - shown.length)}`
}

function Row({ title, to, kind, verbs, others, dates, signs, lang }: { title: AlliancePartnership['title']; to: string; kind: string; verbs: readonly string[]; others: readonly OrganizationBrief[]; dates: Child; signs: Child; lang: Language }) {
  return (
    <li>
      <div>
        <TieTitle title={title} to={to} words={[]} lang={lang} />
        <p class="meta"><MixedList items={[<b>{verbs.join(', ')}</b>, lowerFirst(kind), dates]} /></p>
        {others.length > 0 && <p class="meta">{othersText(others, lang)}</p>}
      </div>
      <p class="signs">{signs}</p>
    </li>
  )
}

function AllianceRow({ alliance, self, lang }: { alliance: AlliancePartnership; self: string; lang: Language }) {
  const own = alliance.partyList.filter(({ organization }) => organization.id === self)
  return (
    <Row title={alliance.title} to={href(PATHS.alliance, { lang, id: alliance.id })} kind={label('alliance-kinds', alliance.kind, lang)} verbs={own.map(({ role }) => roleVerb('party-roles', role, lang))}
      others={alliance.partyList.filter(({ organization }) => organization.id !== self).map(({ organization }) => organization)} lang={lang}
      dates={<SpanText start={alliance.start} end={alliance.end} none={messagesFor(lang).common.dates.unknown} lang={lang} style="short" />}
      signs={<><StateSign {...alliance} lang={lang} /><TieEvidence {...alliance} lang={lang} /></>} />
  )
}

function ExchangeRow({ exchange, self, lang }: { exchange: ExchangePartnership; self: string; lang: Language }) {
  const own = exchange.participants.filter(({ organization }) => organization.id === self)
  return (
    <Row title={exchange.title} to={href(PATHS.exchange, { lang, id: exchange.id })} kind={label('modalities', exchange.modality, lang)} verbs={own.map(({ role }) => roleVerb('participant-roles', role, lang))}
      others={exchange.participants.filter(({ organization }) => organization.id !== self).map(({ organization }) => organization)} lang={lang}
      dates={<SpanText start={exchange.start} end={exchange.end} none={messagesFor(lang).common.dates.unknown} lang={lang} style="short" />}
      signs={<><Life status={exchange.status} lang={lang} /><TieEvidence {...exchange} lang={lang} /></>} />
  )
}

/** "Our partnerships": all public ties of an organization with state, parties and evidence, to be printed or taken along as a file. */
export function PartnershipsPage({ frame, view: { organization, alliances, exchanges } }: { frame: Frame; view: PartnershipsView }) {
  const { lang, day, origin } = frame
  const { statements, common } = messagesFor(lang)
  const t = statements.partnerships
  const { id, names } = organization
  const name = displayName(names, lang).text
  const own = href(PATHS.partnerships, { lang, id })
  const confirmed = [...alliances, ...exchanges].filter(({ evidence }) => evidence === 'confirmed').length
  return (
    <PrintedPage frame={frame} title={t.title} name={t.titleOf(name)} lede={t.lede(formatDate(lang, { text: day }))} address={(other) => href(PATHS.partnerships, { lang: other, id })} back={{ label: name, href: href(PATHS.organization, { lang, id }) }}>
      <p>{t.counts(alliances.length, exchanges.length, confirmed)}</p>
      {alliances.length + exchanges.length === 0 && <None text={t.none} />}
      {alliances.length > 0 && <Section id="alliances" title={t.alliances}><ul class="rows stood">{alliances.map((alliance) => <AllianceRow alliance={alliance} self={id} lang={lang} />)}</ul></Section>}
      {exchanges.length > 0 && <Section id="exchanges" title={t.exchanges}><ul class="rows stood">{exchanges.map((exchange) => <ExchangeRow exchange={exchange} self={id} lang={lang} />)}</ul></Section>}
      <Section id="take" title={t.download}>
        <p class="onscreen"><MixedList items={[<a href={href(PATHS.partnershipsSheet, { lang, id })} download>{t.sheet}</a>, <a href={href(PATHS.partnershipsCsv, { lang, id })} download>{t.csv}</a>]} /></p>
        <p>{t.check}<br /><a class="whole" href={own}>{origin}{own}</a></p>
        <p class="meta">{frame.versionDay !== null && <>{common.foot.dataVersion(formatNumber(lang, frame.version), formatDate(lang, { text: frame.versionDay }))}. </>}{statements.meaning}</p>
      </Section>
    </PrintedPage>
  )
}
