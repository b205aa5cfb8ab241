import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { OrganizationBrief, ParticipantView } from '#functions/core/view.ts'
import type { ExchangeOfOrganization } from '#functions/organizations/schema.ts'
import { partsIn } from '#functions/organizations/sums.ts'
import { ageOf } from '#functions/upkeep/rules.ts'
import { SpanText } from '#web/components/date-text.tsx'
import { ExchangeParties } from '#web/components/exchange-parties.tsx'
import { Life } from '#web/components/life.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { AgeMark } from '#web/components/age.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { None, Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { inSight } from './organization-alliances.tsx'

/** What the organization does in an exchange: "Gives", "Teaches and learns", "Takes part". */
function ownPart({ exchange, roles }: ExchangeOfOrganization, lang: Language): string[] {
  const { exchanges, organizations: { exchanges: t } } = messagesFor(lang)
  const isConvened = exchange.modality === 'regional-meeting' || exchange.modality === 'seminar'
  const parts = partsIn({ exchange, roles })
  const said = parts.flatMap((part) => (part === 'teaches' ? [t.teaches] : part === 'meets' ? [isConvened && roles.includes('offering') ? exchanges.convenes(1) : exchanges.takesPart(1)] : []))
  const verbs = roles.filter((role) => (role !== 'offering' && role !== 'receiving' && role !== 'second-provider') || said.length === 0)
  return [...said, ...verbs.map((role) => roleVerb('participant-roles', role, lang))]
}

function ExchangeRow({ tie, self, known, day, lang }: { tie: ExchangeOfOrganization; self: OrganizationBrief; known: ReadonlyMap<string, OrganizationBrief>; day: string; lang: Language }) {
  const { exchange, roles, others } = tie
  const { common } = messagesFor(lang)
  const takers = [...roles.map((role) => ({ organization: self.id, role })), ...others]
  const participants: ParticipantView[] = takers.flatMap(({ organization, role }) => {
    const brief = known.get(organization)
    return brief ? [{ organization: brief, role, attestation: 'silent' as const }] : []
  })
  const dates = <SpanText start={exchange.start} end={exchange.end} none={common.dates.unknown} lang={lang} style="short" />
  return (
    <li>
      <div>
        <TieTitle title={exchange.title} to={href(PATHS.exchange, { lang, id: exchange.id })} lang={lang} />
        <p class="meta"><MixedList items={[<b>{ownPart(tie, lang).join(' · ')}</b>, lowerFirst(label('modalities', exchange.modality, lang)), dates]} /></p>
        <ExchangeParties exchange={{ ...exchange, participants }} lang={lang} />
      </div>
      <p class={exchange.reviewed && ageOf(exchange.agesFrom, day) === 'fresh' ? 'end' : 'end signs'}><Life status={exchange.status} lang={lang} /><NotReviewed reviewed={exchange.reviewed} lang={lang} /><AgeMark from={exchange.agesFrom} day={day} lang={lang} /></p>
    </li>
  )
}

/** The exchanges of an organization: what it does in each, with whom, when, and how each stands. */
export function OrganizationExchanges({ exchanges, self, partners, day, lang }: { exchanges: readonly ExchangeOfOrganization[]; self: OrganizationBrief; partners: readonly OrganizationBrief[]; /** today */ day: string; lang: Language }) {
  const t = messagesFor(lang).organizations.exchanges
  if (exchanges.length === 0) return <Section id="exchanges" title={t.title}><None text={t.none} /></Section>
  const known = new Map([self, ...partners].map((one) => [one.id, one]))
  const { first, rest } = inSight(exchanges)
  const rows = (ties: readonly ExchangeOfOrganization[]) => <ul class="rows ties">{ties.map((tie) => <ExchangeRow tie={tie} self={self} known={known} day={day} lang={lang} />)}</ul>
  return (
    <Section id="exchanges" title={t.title} note={t.note}>
      {rows(first)}
      {rest.length > 0 && <details class="rest"><summary>{t.more(rest.length)}</summary>{rows(rest)}</details>}
      {rest.length > 0 && <p class="meta"><a href={href(PATHS.exchanges, { lang }, { organization: self.id })}>{t.list}</a></p>}
    </Section>
  )
}
