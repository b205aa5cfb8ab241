import type { Child } from 'hono/jsx'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { ALLIANCE_KINDS, EXCHANGE_STATUSES, MNR_CAPABILITIES, MODALITIES, WORK_LINES } from '#db/reference/vocabularies.ts'
import { asDate, asLine } from '#functions/contributions/compose-fact.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import type { Step, TieForm } from '#functions/contributions/schema.ts'
import type { PartyNames } from '#functions/contributions/view.ts'
import { parseEdtf } from '#functions/core/edtf.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { safeUrl } from '#functions/core/url.ts'
import { DateText } from '#web/components/date-text.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { langOf } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href } from '#web/paths.ts'
import { partyText } from './party-name.tsx'
import { rolesOf } from './party-rows.tsx'
import { STEP_PATHS } from './step-paths.ts'

interface Answer { readonly step: Step; readonly term: string; readonly value: Child | null }

const one = <T extends string>(known: readonly T[], given: string): T | undefined => known.find((value) => value === given)

function Texts({ typed, lang }: { typed: TieForm['what']['titles']; lang: Language }) {
  const given = LANGUAGES.filter((other) => asLine(typed[other]) !== '').toSorted((a, b) => Number(b === lang) - Number(a === lang))
  return <>{given.map((other) => <p lang={langOf(other, lang)}>{asLine(typed[other])}</p>)}</>
}

const hasText = (typed: TieForm['what']['titles']) => LANGUAGES.some((other) => asLine(typed[other]) !== '')

function dated(parts: TieForm['when']['start'], lang: Language): Child | null {
  const text = asDate(parts)
  return text === null ? null : parseEdtf(text) === null ? text : <DateText date={text} lang={lang} />
}

function Parties({ contribution: { kind, form }, parties, lang }: { contribution: Contribution; parties: PartyNames; lang: Language }) {
  const roles = new Map(rolesOf(kind, lang).map((role) => [role.value, role.label]))
  return <ul>{form.who.parties.map((row) => <li>{partyText(parties, row.organization, lang)}<span class="meta">{roles.has(row.role) && ` · ${roles.get(row.role)}`}{parties.get(row.organization)?.proposed && ` · ${messagesFor(lang).tieForm.who.comesWith}`}</span></li>)}</ul>
}

function whatAnswers({ kind, form: { what } }: Contribution, lang: Language): Answer[] {
  const t = messagesFor(lang).tieForm.summary
  const allianceKind = one(ALLIANCE_KINDS, what.nature)
  const modality = one(MODALITIES, what.nature)
  const lines = what.workLines.flatMap((line) => one(WORK_LINES, line) ?? []).map((line) => label('work-lines', line, lang))
  const capabilities = what.capabilities.flatMap((given) => one(MNR_CAPABILITIES, given) ?? []).map((given) => label('mnr-capabilities', given, lang))
  return [
    { step: 'what', term: t.title, value: hasText(what.titles) ? <Texts typed={what.titles} lang={lang} /> : null },
    { step: 'what', term: t.summary, value: hasText(what.summaries) ? <Texts typed={what.summaries} lang={lang} /> : null },
    kind === 'alliance' ? { step: 'what', term: t.kind, value: allianceKind ? label('alliance-kinds', allianceKind, lang) : null } : { step: 'what', term: t.modality, value: modality ? label('modalities', modality, lang) : null },
    { step: 'what', term: t.workLines, value: lines.length > 0 ? joinWords(lang, lines) : null },
    ...(kind === 'exchange' ? [{ step: 'what' as const, term: t.capabilities, value: capabilities.length > 0 ? joinWords(lang, capabilities) : null }] : []),
  ]
}

function whenAnswers({ kind, form: { when } }: Contribution, lang: Language): Answer[] {
  const t = messagesFor(lang).tieForm
  const start: Answer = { step: 'when', term: t.summary.start, value: dated(when.start, lang) }
  if (kind === 'alliance') {
    const end = when.ending === 'on' ? dated(when.end, lang) : when.ending === '' ? null : t.when.endings[when.ending]
    return [start, { step: 'when', term: t.summary.end, value: end }]
  }
  const status = one(EXCHANGE_STATUSES, when.status)
  return [
    start, { step: 'when', term: t.summary.end, value: dated(when.end, lang) },
    { step: 'when', term: t.summary.status, value: status ? label('exchange-statuses', status, lang) : null },
    { step: 'when', term: t.summary.mode, value: when.mode === '' ? null : t.when.modes[when.mode] },
    { step: 'when', term: t.summary.duration, value: /^\d{1,6}$/.test(when.durationDays) ? t.summary.days(Number(when.durationDays)) : when.durationDays || null },
    { step: 'when', term: t.summary.paidBy, value: asLine(when.paidBy) || null },
    { step: 'when', term: t.summary.preconditions, value: hasText(when.preconditions) ? <Texts typed={when.preconditions} lang={lang} /> : null },
  ]
}

/** What it rests on, once that is said; shown where it cannot be changed in place. */
function basisAnswers({ operation, form: { check } }: Contribution, lang: Language): Answer[] {
  const t = messagesFor(lang).tieForm.summary
  const address = safeUrl(check.source)
  const title = asLine(check.sourceTitle)
  const date = dated(check.sourceDate, lang)
  const link = address === null ? check.source : <a href={address} rel="nofollow noopener">{title || check.source}</a>
  const source = check.basis === 'statement' ? t.statement : check.source === '' ? null : <><p>{link}</p><p class="meta"><MixedList items={[title !== '' && check.source, date]} /></p></>
  const reason: Answer = { step: 'check', term: t.reason, value: asLine(check.reason) || null }
  return [...(operation === 'withdraw' ? [] : [{ step: 'check' as const, term: t.source, value: source }]), ...(operation === 'create' ? [] : [reason])]
}

/**
 * What was written, to be looked at as a whole (the check-answers pattern of the GOV.UK Design System).
 *
 * @param canChange a link beside each answer leads to its step; without, the whole is only read, with what it rests on
 */
export function CheckAnswers({ contribution, parties, canChange, lang }: { contribution: Contribution; parties: PartyNames; canChange: boolean; lang: Language }) {
  const t = messagesFor(lang).tieForm
  const { id, kind } = contribution
  const who: Answer = { step: 'who', term: kind === 'alliance' ? t.summary.parties : t.summary.participants, value: <Parties contribution={contribution} parties={parties} lang={lang} /> }
  const answers = [...whatAnswers(contribution, lang), who, ...whenAnswers(contribution, lang), ...(canChange ? [] : basisAnswers(contribution, lang))]
  return (
    <dl class="answers">
      {answers.map(({ step, term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value ?? <span class="meta">{t.check.notGiven}</span>}</dd>
          {canChange && <dd class="change"><a href={href(STEP_PATHS[step], { lang, id })}>{t.check.change}<span class="vh">: {term}</span></a></dd>}
        </div>
      ))}
    </dl>
  )
}
