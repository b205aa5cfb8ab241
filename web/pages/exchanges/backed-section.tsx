import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { ExchangeView, SaidParticipant } from '#functions/exchanges/schema.ts'
import { partsOf } from '#functions/exchanges/sides.ts'
import { AnswerLink } from '#web/components/answer-link.tsx'
import { Cord } from '#web/components/cord.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { PartyNote, PartySays } from '#web/components/party-says.tsx'
import { Section } from '#web/components/section.tsx'
import { placeText, Who } from '#web/components/who.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { partVerb } from './part-verb.ts'

/** Participants that stand in sight; the rest is behind "show the other n", unless it is just a few. */
const IN_SIGHT = 12
const A_FEW = 4

function Row({ participant, exchange, lang }: { participant: SaidParticipant; exchange: ExchangeView; lang: Language }) {
  const { organization } = participant
  const isPlace = organization.kind === 'state' || organization.kind === 'territory'
  const place = isPlace ? label('organization-kinds', organization.kind, lang) : placeText(organization.country, lang)
  const parts = partsOf(organization.id, exchange).map((part) => (part === 'mutual' ? messagesFor(lang).exchanges.givesAndReceives : lowerFirst(partVerb(part, lang, 1))))
  return <li><Who organization={organization} lang={lang}><p class="meta"><MixedList items={[place, ...parts]} /></p><PartyNote said={participant} lang={lang} /></Who><p class="end"><PartySays said={participant} lang={lang} /></p></li>
}

/** Who stands behind an exchange: the evidence as a sentence, and each participant with what it says, each organization once. */
export function BackedSection({ exchange, lang }: { exchange: ExchangeView; lang: Language }) {
  const { alliances, exchanges: { backed: t } } = messagesFor(lang)
  const { participants, evidence, spoken, parties, reviewed } = exchange
  const once = participants.filter((one, i) => participants.findIndex((other) => other.organization.id === one.organization.id) === i)
  const shown = once.length > IN_SIGHT + A_FEW ? once.slice(0, IN_SIGHT) : once
  const rest = once.slice(shown.length)
  const rows = (list: readonly SaidParticipant[]) => <ul class="rows ties">{list.map((participant) => <Row participant={participant} exchange={exchange} lang={lang} />)}</ul>
  return (
    <Section id="backed" title={t.title} note={t.note}>
      <p class="standing"><Cord evidence={evidence} spoken={spoken} parties={parties} lang={lang} sentence /></p>
      {!reviewed && <p class="standing"><NotReviewed reviewed={false} lang={lang} sentence /></p>}
      {rows(shown)}
      {rest.length > 0 && <details class="rest"><summary>{alliances.parties.more(rest.length)}</summary>{rows(rest)}</details>}
      <AnswerLink kind="exchange" id={exchange.id} lang={lang} />
    </Section>
  )
}
