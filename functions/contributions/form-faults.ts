import { parseEdtf } from '#functions/core/edtf.ts'
import { Problem, type Fault } from '#functions/core/problem.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import { asDate, asLine, composeFact, type FactGround } from './compose-fact.ts'
import { noticesOf } from './notices.ts'
import { inPageOrder } from './page-order.ts'
import { NO_PROPOSED, STEPS, type FormFault, type FormFaultCode, type Step, type TieForm, type TieKind } from './schema.ts'

/** Characters of the reason for a change. */
const MOST_REASON = 500

/** What is asked besides the form: whose it is, and whether a published tie is changed. */
export interface FormGround extends FactGround { readonly organization: string }

/** A form that holds for sure, so that one step of another can be judged by the fact's own schema while the rest is not filled in yet. */
function sureForm(kind: TieKind, form: TieForm, organization: string): TieForm {
  const texts = { es: 'x', en: '', pt: '', fr: '' }
  const none = { year: '', month: '', day: '' }
  const empty = { es: '', en: '', pt: '', fr: '' }
  const [first, second] = kind === 'alliance' ? ['party', 'party'] : ['offering', 'receiving']
  const party = (id: string, role = '') => ({ organization: id, role, joined: none, left: none })
  return {
    ...form,
    what: { nature: kind === 'alliance' ? 'coalition' : 'seminar', titles: texts, summaries: empty, workLines: [], capabilities: [] },
    who: { parties: [party(organization, first), party(organization === 'x' ? 'y' : 'x', second)], ...NO_PROPOSED },
    when: { start: none, end: none, ending: 'unknown', status: 'completed', mode: '', durationDays: '', paidBy: '', preconditions: empty },
    check: { basis: 'statement', source: '', sourceTitle: '', sourceDate: none, confirmed: [], reason: '' },
  }
}

type Told = readonly [at: RegExp, field: (form: TieForm, match: RegExpExecArray) => string, code: FormFaultCode | ((fault: Fault, form: TieForm, match: RegExpExecArray) => FormFaultCode)]

const tooLong = (code: FormFaultCode) => (fault: Fault): FormFaultCode => (fault.code === 'too-big' ? code : 'text-refused')
const isDate = (date: string | null) => date !== null && parseEdtf(date) !== null

/** Where a fault of the fact stands in the form, and what it is called there: in the order of the page. */
const TOLD: { readonly [S in Step]: readonly Told[] } = {
  what: [
    [/^\/title$/, (form) => `title-${form.lang}`, 'title-missing'],
    [/^\/title\/(..)/, (_, [, lang]) => `title-${lang}`, tooLong('title-too-long')],
    [/^\/summary\/(..)/, (_, [, lang]) => `summary-${lang}`, tooLong('summary-too-long')],
    [/^\/kind$/, () => 'nature', 'choose-kind'],
    [/^\/modality$/, () => 'nature', 'choose-modality'],
    [/^\/(workLines|capabilities)/, (_, [, name]) => String(name), 'unknown-choice'],
  ],
  who: [
    [/^\/(?:parties|participants)$/, () => 'q', (fault) => (fault.code === 'too-big' ? 'too-many-parties' : 'party-twice')],
    [/^\/(?:parties|participants)\/(\d+)\/role$/, (_, [, i]) => `party-${i}-role`, 'choose-role'],
    [/^\/(?:parties|participants)\/(\d+)\/organization$/, (_, [, i]) => `party-${i}-role`, 'party-unknown'],
    [/^\/parties\/(\d+)\/joined$/, (_, [, i]) => `party-${i}-joined`, 'date-not-valid'],
    [/^\/parties\/(\d+)\/left$/, (_, [, i]) => `party-${i}-left`, (_, form, [, i]) => (isDate(asDate(form.who.parties[Number(i)]?.left ?? { year: '', month: '', day: '' })) ? 'left-before-joined' : 'date-not-valid')],
  ],
  when: [
    [/^\/start$/, () => 'start', 'date-not-valid'],
    [/^\/end$/, () => 'end', (_, form) => (isDate(asDate(form.when.end)) ? 'end-before-start' : 'date-not-valid')],
    [/^\/term$/, () => 'end', 'end-missing'],
    [/^\/status$/, () => 'status', 'choose-status'],
    [/^\/durationDays$/, () => 'durationDays', 'duration-not-valid'],
    [/^\/paidBy$/, () => 'paidBy', tooLong('paid-by-too-long')],
    [/^\/preconditions\/(..)/, (_, [, lang]) => `preconditions-${lang}`, tooLong('summary-too-long')],
  ],
  check: [
    [/^\/sources$/, () => 'source', 'source-twice'],
    [/^\/sources\/\d+\/url$/, () => 'source', 'source-not-an-address'],
    [/^\/sources\/\d+\/title$/, () => 'sourceTitle', tooLong('source-title-too-long')],
    [/^\/sources\/\d+\/date$/, () => 'sourceDate', 'date-not-valid'],
    [/^\/sources\//, () => 'source', 'source-not-an-address'],
  ],
}

const FIRST_FIELD: { readonly [S in Step]: string } = { what: 'nature', who: 'q', when: 'start', check: 'basis' }

/** The place of a fault among what a step's page asks; what the page does not ask comes last. */
function placeOf(step: Step, { pointer }: Fault): number {
  const place = TOLD[step].findIndex(([at]) => at.test(pointer))
  return place === -1 ? TOLD[step].length : place
}

function told(step: Step, fault: Fault, form: TieForm): FormFault {
  for (const [at, field, code] of TOLD[step]) {
    const match = at.exec(fault.pointer)
    if (match) return { step, field: field(form, match), code: typeof code === 'function' ? code(fault, form, match) : code }
  }
  return { step, field: FIRST_FIELD[step], code: 'not-valid' }
}

/** What the fact's schema says of one step. */
function schemaFaults(kind: TieKind, form: TieForm, step: Step, ground: FormGround): FormFault[] {
  const judged: TieForm = { ...sureForm(kind, form, ground.organization), [step]: form[step] }
  const base: Fact | null = ground.base === null ? null : { ...ground.base, ...(kind === 'alliance' ? { parties: [] } : {}), sources: step === 'check' ? ground.base['sources'] : [] }
  try {
    parseFact(kind, composeFact(kind, judged, { ...ground, base }))
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.faults.toSorted((a, b) => placeOf(step, a) - placeOf(step, b)).map((fault) => told(step, fault, form))
  }
}

/** What the form asks beyond the fact: an answer where the fact would take silence. */
function ownFaults(kind: TieKind, form: TieForm, step: Step, { base, organization }: FormGround): FormFault[] {
  const fault = (field: string, code: FormFaultCode): FormFault => ({ step, field, code })
  switch (step) {
    case 'what': return []
    case 'who': {
      const organizations = new Set(form.who.parties.map((row) => row.organization))
      if (!organizations.has(organization)) return [fault('q', 'own-party-missing')]
      return organizations.size < 2 ? [fault('q', 'too-few-parties')] : []
    }
    case 'when': {
      if (kind === 'exchange') return []
      if (form.when.ending === '') return [fault('ending', 'choose-ending')]
      return form.when.ending === 'on' && asDate(form.when.end) === null ? [fault('end', 'end-missing')] : []
    }
    case 'check': {
      const { basis, source, sourceTitle, sourceDate, reason } = form.check
      const isTold = asLine(sourceTitle) !== '' || asDate(sourceDate) !== null
      return [
        ...(basis === '' && base === null ? [fault('basis', 'choose-basis')] : []),
        ...(basis === 'source' && source === '' && (base === null || isTold) ? [fault('source', 'source-missing')] : []),
        ...(asLine(reason).length > MOST_REASON ? [fault('reason', 'reason-too-long')] : []),
        ...(noticesOf(kind, form, base).some((notice) => !notice.isConfirmed) ? [fault('confirmed', 'confirm-notice')] : []),
      ]
    }
  }
}

/** What does not hold in one step, each field once, in the order of the page. */
export function stepFaults(kind: TieKind, form: TieForm, step: Step, ground: FormGround): FormFault[] {
  const all = [...ownFaults(kind, form, step, ground), ...schemaFaults(kind, form, step, ground)]
  return inPageOrder(all.filter((one, i) => all.findIndex((other) => other.field === one.field) === i), form.lang)
}

/** What does not hold in the whole form, in the order of its steps; empty when it can be submitted. */
export function formFaults(kind: TieKind, form: TieForm, ground: FormGround): FormFault[] {
  return STEPS.flatMap((step) => stepFaults(kind, form, step, ground))
}
