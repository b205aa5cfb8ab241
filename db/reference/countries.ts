/**
 * Countries and territories: one table of names (DESIGN §3.15). Codes are lower-case ISO 3166-1 alpha-3 everywhere. Languages, capitals, population and memberships
 * of the countries of the region stand in `country-facts.ts`, notes on their standing at the OAS in `oas-notes.ts`.
 */
import { STATES, TERRITORIES } from './americas.ts'
import { COUNTRY_TABLE } from './country-table.ts'
import type { Language } from './languages.ts'
import type { Subregion } from './vocabularies.ts'

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** ISO 3166-1 alpha-3 in lower case */
  readonly code: string
  /** ISO 3166-1 alpha-2 */
  readonly alpha2: string
  /** UN M49, three digits */
  readonly m49: string
  readonly names: Readonly<Record<Language, string>>
  readonly subregion: Subregion
  /** a territory of the Americas: never called a State */
  readonly territory: boolean
}

const SUBREGION_OF: ReadonlyMap<string, Subregion> = /* @__PURE__ */ new Map([STATES, TERRITORIES].flatMap((table) =>
  (['caribbean', 'central-america', 'north-america', 'south-america'] as const).flatMap((subregion) => table[subregion].map((code) => [code, subregion] as const))))

const TERRITORY_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set(Object.values(TERRITORIES).flat())

/** Every country of ISO 3166-1, by code. */
export const COUNTRIES: readonly Country[] = /* @__PURE__ */ COUNTRY_TABLE.map(([code, alpha2, m49, es, en, pt, fr]) => ({
  code, alpha2, m49, names: { es, en, pt, fr }, subregion: SUBREGION_OF.get(code) ?? 'outside', territory: TERRITORY_CODES.has(code),
}))

const BY_CODE: ReadonlyMap<string, Country> = /* @__PURE__ */ new Map(COUNTRIES.map((country) => [country.code, country]))

/** The codes of the 35 American States, in alphabetical order of their codes. */
export const AMERICAN_STATES: readonly string[] = /* @__PURE__ */ Object.values(STATES).flat().sort()

/** Whether a text is the lower-case alpha-3 code of a country of ISO 3166-1. */
export function isCountryCode(text: string): boolean {
  return BY_CODE.has(text)
}

/** The country of a lower-case alpha-3 code, or null. */
export function findCountry(code: string): Country | null {
  return BY_CODE.get(code) ?? null
}

/**
 * The country of a lower-case alpha-3 code that has been checked.
 *
 * @throws Error when there is none
 */
export function countryOf(code: string): Country {
  const found = BY_CODE.get(code)
  if (!found) throw new Error(`${code} is not a lower-case ISO 3166-1 alpha-3 code`)
  return found
}

/** Its name in a language. Throws for a code that does not exist, as `countryOf`. */
export function countryName(code: string, language: Language): string {
  return countryOf(code).names[language]
}

/** Its name without the article that some begin with, for alphabetical order: The Bahamas and Las Bahamas stand under B, El Salvador under E. */
export function countrySortName({ names }: Pick<Country, 'names'>, language: Language): string {
  return names[language].replace(/^(The|Las|Les|La) /, '')
}

/** Its subregion of the Americas, or `outside`. Throws for a code that does not exist, as `countryOf`. */
export function subregionOf(code: string): Subregion {
  return countryOf(code).subregion
}

/** Where the names of countries come from (with the corrections of `country-names.ts`). */
export const COUNTRY_NAMES_SOURCE = 'https://github.com/michaelwittig/node-i18n-iso-countries'
