import { LANGUAGES } from '#db/reference/languages.ts'
import { MOST_PROPOSED, NO_PROPOSED, WORD_LENGTH, type DateParts, type Step, type TieForm, type TypedOrganization } from './schema.ts'

/** The values of a form as they arrive: every value of a name, in order. */
export interface TypedValues { all(name: string): readonly string[] }

/** One value of a form: its name and what was typed. */
export type FormEntry = readonly [name: string, value: string]

const ORGANIZATION_PARTS = ['name', 'lang', 'country', 'kind', 'website'] as const
const PROPOSED_FIELD = /^proposed-[0-9a-f]{8}-(?:name|lang|country|kind|website)$/
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

function organizationFrom(values: TypedValues, name: string): TypedOrganization {
  return { name: one(values, `${name}-name`), lang: wordIn(values, `${name}-lang`), country: wordIn(values, `${name}-country`), kind: wordIn(values, `${name}-kind`), website: one(values, `${name}-website`).trim() }
}

/** An organization that is being named anew. The name that the page filled in from a search is not hers until she has gone on from it. */
function addingFrom(values: TypedValues): TypedOrganization {
  const typed = organizationFrom(values, 'new')
  const isUntouched = typed.country === '' && typed.kind === '' && typed.website === '' && typed.name === one(values, 'new-from')
  return isUntouched ? NO_PROPOSED.adding : typed
}

/** Organizations that were named anew: they travel with the form, and come with what is sent only where a whole version is chosen. */
function proposedFrom(values: TypedValues, stored: TieForm['who']['proposed']): TieForm['who']['proposed'] {
  const ids = [...new Set(values.all('proposed'))].filter((id) => PROPOSED_FIELD.test(`${id}-name`)).slice(0, MOST_PROPOSED)
  return ids.length === 0 ? stored : ids.map((id) => ({ id, ...organizationFrom(values, id) }))
}

/** The step of a form with what arrived put in its place; nothing but the fields of that step is looked at, so that no other can be smuggled in. */
export function decodeStep(form: TieForm, step: Step, values: TypedValues): TieForm {
  switch (step) {
    case 'what': return { ...form, what: { nature: wordIn(values, 'nature'), titles: textsFrom(values, 'title'), summaries: textsFrom(values, 'summary'), workLines: wordsIn(values, 'workLines', 20), capabilities: wordsIn(values, 'capabilities', 40) } }
    case 'who': return { ...form, who: { parties: partiesFrom(values), proposed: proposedFrom(values, form.who.proposed), adding: addingFrom(values) } }
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

function organizationEntries(name: string, typed: TypedOrganization): FormEntry[] {
  return ORGANIZATION_PARTS.map((part) => [`${name}-${part}`, typed[part]])
}

function partyEntries(form: TieForm): FormEntry[] {
  return form.who.parties.flatMap((party, i) => [[`party-${i}`, party.organization], [`party-${i}-role`, party.role], ...dateEntries(`party-${i}-joined`, party.joined), ...dateEntries(`party-${i}-left`, party.left)] satisfies FormEntry[])
}

/** A step of a form as the names and values that `decodeStep` reads: for hidden fields, and to tell two versions apart. */
export function encodeStep(form: TieForm, step: Step): FormEntry[] {
  switch (step) {
    case 'what': return [['nature', form.what.nature], ...textEntries('title', form.what.titles), ...textEntries('summary', form.what.summaries), ...named('workLines', form.what.workLines), ...named('capabilities', form.what.capabilities)]
    case 'who': return [...partyEntries(form), ...form.who.proposed.flatMap(({ id, ...typed }): FormEntry[] => [['proposed', id], ...organizationEntries(id, typed)]), ...organizationEntries('new', form.who.adding)]
    case 'when': return [
      ...dateEntries('start', form.when.start), ...dateEntries('end', form.when.end), ['ending', form.when.ending], ['status', form.when.status], ['mode', form.when.mode],
      ['durationDays', form.when.durationDays], ['paidBy', form.when.paidBy], ...textEntries('preconditions', form.when.preconditions),
    ]
    case 'check': return [['basis', form.check.basis], ['source', form.check.source], ['sourceTitle', form.check.sourceTitle], ...dateEntries('sourceDate', form.check.sourceDate), ...named('confirmed', form.check.confirmed), ['reason', form.check.reason]]
  }
}

const NAMES: { readonly [S in Step]: RegExp } = {
  what: /^(?:nature|(?:title|summary)-(?:es|en|pt|fr)|workLines|capabilities)$/,
  who: new RegExp(`^party-\\d{1,4}(?:-role|-(?:joined|left)-(?:day|month|year))?$|^q$|^proposed$|${PROPOSED_FIELD.source}|^new-(?:name|lang|country|kind|website|from|seen|isOther)$`),
  when: /^(?:(?:start|end)-(?:day|month|year)|ending|status|mode|durationDays|paidBy|preconditions-(?:es|en|pt|fr))$/,
  check: /^(?:basis|source|sourceTitle|sourceDate-(?:day|month|year)|confirmed|reason)$/,
}

/** The names among these that no field of the step bears: somebody tries to set what the form does not offer. */
export function strangersAmong(step: Step, names: Iterable<string>): string[] {
  return [...names].filter((name) => !NAMES[step].test(name) && name !== 'do' && name !== 'revision' && name !== '_csrf')
}
