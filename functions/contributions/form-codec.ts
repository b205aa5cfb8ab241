import { LANGUAGES } from '#db/reference/languages.ts'
import { WORD_LENGTH, type DateParts, type Step, type TieForm } from './schema.ts'

/** The values of a form as they arrive: every value of a name, in order. */
export interface TypedValues { all(name: string): readonly string[] }

/** One value of a form: its name and what was typed. */
export type FormEntry = readonly [name: string, value: string]

const DATE_PARTS = ['day', 'month', 'year'] as const
const MOST_PARTIES = 2000

function one(values: TypedValues, name: string): string {
  return values.all(name)[0] ?? ''
}

/** What is chosen or counted: whatever is longer was not typed into a page of ours. */
function wordIn(values: TypedValues, name: string): string {
  return one(values, name).slice(0, WORD_LENGTH)
}

function wordsIn(values: TypedValues, name: string, most: number): string[] {
  return values.all(name).slice(0, most).map((word) => word.slice(0, WORD_LENGTH))
}

function dateFrom(values: TypedValues, name: string): DateParts {
  return { year: wordIn(values, `${name}-year`).trim(), month: wordIn(values, `${name}-month`).trim(), day: wordIn(values, `${name}-day`).trim() }
}

function textsFrom(values: TypedValues, name: string): TieForm['what']['titles'] {
  return { es: one(values, `${name}-es`), en: one(values, `${name}-en`), pt: one(values, `${name}-pt`), fr: one(values, `${name}-fr`) }
}

function partiesFrom(values: TypedValues): TieForm['who']['parties'] {
  const parties: TieForm['who']['parties'] = []
  for (let i = 0; i < MOST_PARTIES && values.all(`party-${i}`).length > 0; i++) {
    parties.push({ organization: wordIn(values, `party-${i}`), role: wordIn(values, `party-${i}-role`), joined: dateFrom(values, `party-${i}-joined`), left: dateFrom(values, `party-${i}-left`) })
  }
  return parties
}

/** The step of a form with what arrived put in its place; nothing but the fields of that step is looked at, so that no other can be smuggled in. */
export function decodeStep(form: TieForm, step: Step, values: TypedValues): TieForm {
  switch (step) {
    case 'what': return { ...form, what: { nature: wordIn(values, 'nature'), titles: textsFrom(values, 'title'), summaries: textsFrom(values, 'summary'), workLines: wordsIn(values, 'workLines', 20), capabilities: wordsIn(values, 'capabilities', 40) } }
    case 'who': return { ...form, who: { parties: partiesFrom(values) } }
    case 'when': {
      const ending = one(values, 'ending')
      const mode = one(values, 'mode')
      return { ...form, when: {
        start: dateFrom(values, 'start'), end: dateFrom(values, 'end'), ending: ending === 'on' || ending === 'open' || ending === 'unknown' ? ending : '',
        status: wordIn(values, 'status'), mode: mode === 'virtual' || mode === 'on-site' ? mode : '', durationDays: wordIn(values, 'durationDays').trim(), paidBy: one(values, 'paidBy'), preconditions: textsFrom(values, 'preconditions'),
      } }
    }
    case 'check': {
      const basis = one(values, 'basis')
      return { ...form, check: { basis: basis === 'source' || basis === 'statement' ? basis : '', source: one(values, 'source').trim(), sourceTitle: one(values, 'sourceTitle'), sourceDate: dateFrom(values, 'sourceDate'), confirmed: values.all('confirmed').slice(0, 200), reason: one(values, 'reason') } }
    }
  }
}

function dateEntries(name: string, date: DateParts): FormEntry[] {
  return DATE_PARTS.map((part) => [`${name}-${part}`, date[part]])
}

function textEntries(name: string, texts: TieForm['what']['titles']): FormEntry[] {
  return LANGUAGES.map((lang) => [`${name}-${lang}`, texts[lang]])
}

function named(name: string, values: readonly string[]): FormEntry[] {
  return values.map((value) => [name, value])
}

/** A step of a form as the names and values that `decodeStep` reads: for hidden fields, and to tell two versions apart. */
export function encodeStep(form: TieForm, step: Step): FormEntry[] {
  switch (step) {
    case 'what': return [['nature', form.what.nature], ...textEntries('title', form.what.titles), ...textEntries('summary', form.what.summaries), ...named('workLines', form.what.workLines), ...named('capabilities', form.what.capabilities)]
    case 'who': return form.who.parties.flatMap((party, i) => [[`party-${i}`, party.organization], [`party-${i}-role`, party.role], ...dateEntries(`party-${i}-joined`, party.joined), ...dateEntries(`party-${i}-left`, party.left)] satisfies FormEntry[])
    case 'when': return [
      ...dateEntries('start', form.when.start), ...dateEntries('end', form.when.end), ['ending', form.when.ending], ['status', form.when.status], ['mode', form.when.mode],
      ['durationDays', form.when.durationDays], ['paidBy', form.when.paidBy], ...textEntries('preconditions', form.when.preconditions),
    ]
    case 'check': return [['basis', form.check.basis], ['source', form.check.source], ['sourceTitle', form.check.sourceTitle], ...dateEntries('sourceDate', form.check.sourceDate), ...named('confirmed', form.check.confirmed), ['reason', form.check.reason]]
  }
}

const NAMES: { readonly [S in Step]: RegExp } = {
  what: /^(?:nature|(?:title|summary)-(?:es|en|pt|fr)|workLines|capabilities)$/,
  who: /^party-\d{1,4}(?:-role|-(?:joined|left)-(?:day|month|year))?$|^q$/,
  when: /^(?:(?:start|end)-(?:day|month|year)|ending|status|mode|durationDays|paidBy|preconditions-(?:es|en|pt|fr))$/,
  check: /^(?:basis|source|sourceTitle|sourceDate-(?:day|month|year)|confirmed|reason)$/,
}

/** The names among these that no field of the step bears: somebody tries to set what the form does not offer. */
export function strangersAmong(step: Step, names: Iterable<string>): string[] {
  return [...names].filter((name) => !NAMES[step].test(name) && name !== 'do' && name !== 'revision' && name !== '_csrf')
}
