import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { PARTICIPANT_ROLES, PARTY_ROLES, type WorkLine } from '#db/reference/vocabularies.ts'
import { allianceInput } from '#functions/alliances/schema.ts'
import type { PartyStand, Question } from '#functions/confirmations/schema.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { displayName } from '#functions/core/text.ts'
import type { TextsView } from '#functions/core/view.ts'
import { exchangeInput } from '#functions/exchanges/schema.ts'
import { sourceView } from '#functions/sources/view.ts'
import { DateText } from '#web/components/date-text.tsx'
import { Facts } from '#web/components/facts.tsx'
import { Knot } from '#web/components/knot.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { PartyNote, PartySays } from '#web/components/party-says.tsx'
import { Section } from '#web/components/section.tsx'
import { Sources } from '#web/components/sources.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { ChangeTable } from '#web/pages/history/fact-changes.tsx'

/** The roles of a party in words. */
export function rolesText({ roles }: PartyStand, kind: Question['kind'], lang: Language): string {
  const words = kind === 'alliance'
    ? PARTY_ROLES.filter((role) => roles.includes(role)).map((role) => label('party-roles', role, lang))
    : PARTICIPANT_ROLES.filter((role) => roles.includes(role)).map((role) => label('participant-roles', role, lang))
  return joinWords(lang, words.map(lowerFirst))
}

/** What a tie is, when, and on what work lines, from its fact. */
function tieFacts({ kind, fact }: Question, lang: Language): { term: string; value: Child; wide?: boolean }[] {
  const { answers: { facts: t } } = messagesFor(lang)
  const lines = (given: readonly WorkLine[]) => ({ term: t.workLines, value: given.length > 0 && joinWords(lang, given.map((line) => label('work-lines', line, lang))), wide: true })
  const dated = (date: string | null, none: string) => (date === null ? none : <DateText date={date} lang={lang} />)
  if (kind === 'alliance') {
    const one = allianceInput.parse(fact)
    return [
      { term: t.what, value: label('alliance-kinds', one.kind, lang) }, { term: t.start, value: dated(one.start, t.unknown) },
      { term: t.end, value: dated(one.end, one.term === 'open' ? t.endOpen : t.endUnknown) }, lines(one.workLines),
    ]
  }
  const one = exchangeInput.parse(fact)
  return [
    { term: t.what, value: label('modalities', one.modality, lang) }, { term: t.start, value: dated(one.start, t.unknown) }, { term: t.end, value: dated(one.end, t.endUnknown) },
    { term: t.status, value: label('exchange-statuses', one.status, lang) }, lines(one.workLines),
  ]
}

function Party({ stand, kind, lang }: { stand: PartyStand; kind: Question['kind']; lang: Language }) {
  const { names, brief, said } = stand
  return (
    <li>
      <div class="who">
        {brief ? <Knot sector={brief.sector} word={label('sectors', brief.sector, lang)} /> : <span>{'\u00a0'}</span>}
        <div><span class="name"><OrganizationName names={names} lang={lang} /></span><p class="meta">{rolesText(stand, kind, lang)}</p><PartyNote said={said} lang={lang} /></div>
      </div>
      <p class="end"><PartySays said={said} lang={lang} /></p>
    </li>
  )
}

const IN_SIGHT = 12

/** A tie as it is put before those who are asked: its facts, each party with what it says, what changes, and where it comes from. */
export function TieInFull({ question, lang }: { question: Question; lang: Language }) {
  const { answers: t, common, alliances } = messagesFor(lang)
  const { kind, fact, before, parties } = question
  const own = new Set(question.voices.map(({ party }) => party.id))
  const sorted = parties.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || Number(a.said.attestation === 'silent') - Number(b.said.attestation === 'silent'))
  const rest = sorted.slice(IN_SIGHT)
  const sources = (kind === 'alliance' ? allianceInput.parse(fact) : exchangeInput.parse(fact)).sources.map(sourceView)
  const summary = fact['summary'] as TextsView | null // its schema has seen it
  const named = new Map(parties.flatMap(({ id, brief }) => (brief ? [[id, brief]] : [])))
  const rows = (list: readonly PartyStand[]) => <ul class="rows ties">{list.map((stand) => <Party stand={stand} kind={kind} lang={lang} />)}</ul>
  return (
    <>
      {before !== null && <Section id="changed" title={t.changed}><ChangeTable before={before} after={fact} words={{ kind, lang, named }} /></Section>}
      <Section id="parties" title={t.parties}>
        {rows(sorted.slice(0, IN_SIGHT))}
        {rest.length > 0 && <details class="rest"><summary>{alliances.parties.more(rest.length)}</summary>{rows(rest)}</details>}
      </Section>
      <Section id="sources" title={common.sources.title}>
        {summary && <p><TextIn texts={summary} lang={lang} full /></p>}
        {sources.length === 0 ? <p class="meta">{t.facts.noSource}</p> : <Sources sources={sources} lang={lang} />}
      </Section>
    </>
  )
}

/** The facts of a tie on a few lines, for the head of a page. */
export function TieFacts({ question, lang }: { question: Question; lang: Language }) {
  return <Facts facts={tieFacts(question, lang)} />
}

/** The names of parties in words. */
export function namesText(parties: readonly PartyStand[], lang: Language): string {
  return joinWords(lang, parties.map(({ names }) => displayName(names, lang).text))
}
