import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import { supportingSources } from '#functions/alliances/sums.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { OrganizationBrief, SaidView } from '#functions/core/view.ts'
import { partsOf } from '#functions/exchanges/sides.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import { Cord } from '#web/components/cord.tsx'
import { DateText, SpanText } from '#web/components/date-text.tsx'
import { Life } from '#web/components/life.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { partVerb } from '#web/pages/exchanges/part-verb.ts'
import type { Stated, StatedParty } from './statement-page.tsx'

/** Each organization once, with all its roles. */
function once(parties: readonly { readonly organization: OrganizationBrief; readonly roles: readonly string[]; readonly said: SaidView }[]): StatedParty[] {
  return [...Map.groupBy(parties, ({ organization }) => organization.id).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, roles: [...new Set(same.flatMap(({ roles }) => roles))] }] : []
  })
}

function linesText(lines: AllianceView['workLines'], lang: Language): string {
  return lines.map((line, i) => (i === 0 ? label('work-lines', line, lang) : lowerFirst(label('work-lines', line, lang)))).join(', ')
}

/** What the statement of an alliance says. */
export function statedAlliance(alliance: AllianceView, lang: Language): Stated {
  const { alliances: t, statements, stewardship, ties } = messagesFor(lang)
  const { id, title, summary, start, end, revision, recordedOn, checkedOn, contested, unanswered } = alliance
  return {
    kind: 'alliance', id, title, summary, revision, recordedOn, checkedOn, contested, unanswered,
    facts: [
      { term: statements.kind, value: label('alliance-kinds', alliance.kind, lang) },
      { term: ties.start, value: start ? <DateText date={start} lang={lang} /> : ties.notOnRecord },
      { term: t.facts.end, value: end ? <DateText date={end} lang={lang} /> : alliance.term === 'open' ? t.endOpen : t.endUnknown(alliance.lastEvidence) },
      { term: statements.state, value: <StateSign state={alliance.state} end={end} lastEvidence={alliance.lastEvidence} lang={lang} /> },
      { term: ties.evidence, value: <Cord evidence={alliance.evidence} spoken={alliance.spoken} parties={alliance.parties} lang={lang} sentence />, wide: true },
      { term: stewardship.mark.term, value: !alliance.reviewed && <NotReviewed reviewed={false} lang={lang} sentence />, wide: true },
      { term: ties.workLines, value: linesText(alliance.workLines, lang), wide: true },
    ],
    parties: once(alliance.partyList.map((party) => ({ organization: party.organization, roles: [roleVerb('party-roles', party.role, lang)], said: party }))),
    sources: supportingSources(alliance.sources, alliance.partyList).map(({ source }) => source),
  }
}

/** What the statement of an exchange says. */
export function statedExchange(exchange: ExchangeView, lang: Language): Stated {
  const { common, exchanges: t, statements, stewardship, ties } = messagesFor(lang)
  const { id, title, summary, start, end, revision, recordedOn, checkedOn, contested, unanswered } = exchange
  return {
    kind: 'exchange', id, title, summary, revision, recordedOn, checkedOn, contested, unanswered,
    facts: [
      { term: statements.kind, value: label('modalities', exchange.modality, lang) },
      { term: t.facts.dates, value: <SpanText start={start} end={end} none={common.dates.unknown} lang={lang} /> },
      { term: statements.state, value: <Life status={exchange.status} lang={lang} /> },
      { term: ties.evidence, value: <Cord evidence={exchange.evidence} spoken={exchange.spoken} parties={exchange.parties} lang={lang} sentence />, wide: true },
      { term: stewardship.mark.term, value: !exchange.reviewed && <NotReviewed reviewed={false} lang={lang} sentence />, wide: true },
      { term: ties.workLines, value: linesText(exchange.workLines, lang), wide: true },
    ],
    parties: once(exchange.participants.map((one) => ({
      organization: one.organization, said: one,
      roles: partsOf(one.organization.id, exchange).map((part) => (part === 'mutual' ? t.givesAndReceives : partVerb(part, lang, 1))),
    }))),
    sources: exchange.sources,
  }
}
