import { isCountryCode } from '#db/reference/countries.ts'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { SECTORS, type OrganizationKind, type Sector } from '#db/reference/vocabularies.ts'
import { asDate } from '#functions/contributions/compose-fact.ts'
import type { TypedValues } from '#functions/contributions/form-codec.ts'
import { parseEdtf } from '#functions/core/edtf.ts'
import { foldForSearch } from '#functions/core/fold.ts'
import { hostOf, isWebAddress } from '#functions/core/url.ts'
import type { NameView } from '#functions/core/view.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { sourceKindOf } from '#functions/sources/grade.ts'
import { lineOf, officeFaults, type AskingCode, type FieldFault, type Read } from './asking.ts'
import { kindsOf } from './rules.ts'

/** What can be wrong with the form by which an organization is registered; the pages say each in words (`joining.errors`). */
export type RegisteringCode = AskingCode | 'official' | 'long' | 'language' | 'sameLanguage' | 'country' | 'kind' | 'website' | 'founded' | 'foundedLater' | 'source' | 'ground' | 'statement' | 'sameName'

/** The value of the country field for an organization that belongs to no country. */
export const NO_COUNTRY = 'none'

/** The value of the language field for a language other than the four. */
export const OTHER_LANGUAGE = 'und'

/** Longest explanation, in characters. */
export const STATEMENT_LENGTH = 1000

/** Longest name, in characters. */
export const NAME_LENGTH = 300
const ADDRESS_LENGTH = 2000
const ID_LENGTH = 60

/** An organization as its officer registers it; the id is proposed when it is written. */
export interface Registration {
  readonly fact: Omit<OrganizationInput, 'id'>
  readonly statement: string | null
  readonly office: string
  readonly reachedBy: string | null
}

/** The value of the field that says what it is: sector and kind at once. */
export function kindValue(sector: Sector, kind: OrganizationKind): string {
  return `${sector}/${kind}`
}

function readKind(text: string): { sector: Sector; kind: OrganizationKind } | null {
  for (const sector of SECTORS) for (const kind of kindsOf(sector)) if (kindValue(sector, kind) === text) return { sector, kind }
  return null
}

function isLanguageOf(text: string): text is Language {
  return LANGUAGES.some((one) => one === text)
}

function readNames(values: TypedValues): { names: NameView[]; faults: FieldFault<RegisteringCode>[] } {
  const official = lineOf(values, 'official')
  const acronym = lineOf(values, 'acronym')
  const short = lineOf(values, 'short')
  const translated = lineOf(values, 'translated')
  const lang = lineOf(values, 'officialLang')
  const translatedLang = lineOf(values, 'translatedLang')
  const faults: FieldFault<RegisteringCode>[] = []
  if (foldForSearch(official) === '') faults.push({ field: 'official', code: 'official' })
  for (const [field, text] of Object.entries({ official, acronym, short, translated })) if (text.length > NAME_LENGTH) faults.push({ field, code: 'long' })
  if (lang !== OTHER_LANGUAGE && !isLanguageOf(lang)) faults.push({ field: 'officialLang', code: 'language' })
  if (short !== '' && short === official) faults.push({ field: 'short', code: 'sameName' })
  if (translated !== '' && !isLanguageOf(translatedLang)) faults.push({ field: 'translatedLang', code: 'language' })
  else if (translated !== '' && translatedLang === lang) faults.push({ field: 'translatedLang', code: 'sameLanguage' })
  const all: NameView[] = [
    { text: official, lang, kind: 'official', status: 'original' },
    { text: translated, lang: translatedLang, kind: 'official', status: 'official' },
    { text: short, lang, kind: 'short', status: 'original' },
    { text: acronym, lang: OTHER_LANGUAGE, kind: 'acronym', status: 'original' },
  ]
  return { names: all.filter(({ text }) => text !== ''), faults }
}

function readAddress(text: string): string | null {
  return text.length <= ADDRESS_LENGTH && isWebAddress(text) ? text : null
}

/** A source by its address; one on the organization's own site is its own word. */
export function sourceAt(url: string, website: string | null): OrganizationInput['sources'][number] {
  return { url, title: null, date: null, kind: website !== null && hostOf(url) === hostOf(website) ? 'party' : sourceKindOf(url) }
}

/** Its sources: the public one that was given, else its own site. */
function sourcesOf(source: string | null, website: string | null): OrganizationInput['sources'] {
  if (source !== null) return [sourceAt(source, website)]
  return website === null ? [] : [{ url: website, title: null, date: null, kind: 'party' }]
}

/** What registering an organization and changing its record ask alike; null where nothing that holds was typed. */
export interface OrganizationFields {
  readonly kind: { readonly sector: Sector; readonly kind: OrganizationKind } | null
  readonly country: string | null
  readonly website: string | null
  readonly founded: string | null
  readonly source: string | null
}

/**
 * Reads the fields that registering an organization and changing its record ask alike, and what does not hold in them. Pure.
 *
 * @param day today: nothing can have been founded later
 */
export function readOrganizationFields(values: TypedValues, day: string): { readonly fields: OrganizationFields; readonly faults: FieldFault<RegisteringCode>[] } {
  const faults: FieldFault<RegisteringCode>[] = []
  const country = lineOf(values, 'country')
  if (country !== NO_COUNTRY && !isCountryCode(country)) faults.push({ field: 'country', code: 'country' })
  const kind = readKind(lineOf(values, 'kind'))
  if (kind === null) faults.push({ field: 'kind', code: 'kind' })
  const typedSite = lineOf(values, 'website')
  const website = readAddress(typedSite)
  if (typedSite !== '' && website === null) faults.push({ field: 'website', code: 'website' })
  const founded = asDate({ year: lineOf(values, 'founded-year'), month: lineOf(values, 'founded-month'), day: lineOf(values, 'founded-day') })
  const foundedDate = founded === null ? null : parseEdtf(founded)
  if (founded !== null && foundedDate === null) faults.push({ field: 'founded', code: 'founded' })
  if (foundedDate !== null && foundedDate.earliest > day) faults.push({ field: 'founded', code: 'foundedLater' })
  const typedSource = lineOf(values, 'source')
  const source = readAddress(typedSource)
  if (typedSource !== '' && source === null) faults.push({ field: 'source', code: 'source' })
  if (lineOf(values, 'statement').length > STATEMENT_LENGTH) faults.push({ field: 'statement', code: 'statement' })
  return { fields: { kind, country: isCountryCode(country) ? country : null, website, founded: foundedDate === null ? null : founded, source }, faults }
}

/**
 * Reads the form by which an organization is registered. Pure.
 *
 * @param day today: nothing can have been founded later
 */
export function readRegistration(values: TypedValues, day: string): Read<Registration, RegisteringCode> {
  const { names, faults } = readNames(values)
  const shared = readOrganizationFields(values, day)
  const { kind, country, website, founded, source } = shared.fields
  const statement = lineOf(values, 'statement')
  faults.push(...shared.faults)
  if (lineOf(values, 'website') === '' && lineOf(values, 'source') === '' && statement === '') faults.push({ field: 'source', code: 'ground' })
  const office = lineOf(values, 'office')
  const reachedBy = lineOf(values, 'reachedBy')
  faults.push(...officeFaults(office, reachedBy, true))
  if (faults.length > 0 || kind === null) return { value: null, faults }
  const fact = {
    ...kind, country, website, kindDetail: null, names, identifiers: [],
    ...(founded === null ? {} : { founded }), sources: sourcesOf(source, website),
  }
  return { value: { fact, statement: statement === '' ? null : statement, office, reachedBy }, faults: [] }
}

/** The id that an organization would have: its country and its acronym, else the first words of its official name; `organization` when no letter of the Latin script is left. */
export function proposedStem({ names, country }: Pick<OrganizationInput, 'names' | 'country'>): string {
  const named = names.find(({ kind }) => kind === 'acronym') ?? names.find(({ kind }) => kind === 'official')
  const words = foldForSearch(named?.text ?? '').replaceAll(/[^a-z0-9 ]+/g, '').split(' ').filter((word) => word !== '')
  const stem = [...(country === null ? [] : [country]), ...words].join('-').slice(0, ID_LENGTH).replace(/-+$/, '')
  return words.length === 0 ? [...(country === null ? [] : [country]), 'organization'].join('-') : stem
}

/** The stem itself, else the first of `stem-2`, `stem-3`… that is not taken. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem
  let n = 2
  while (taken.has(`${stem}-${n}`)) n++
  return `${stem}-${n}`
}
