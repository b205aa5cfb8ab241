import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import { isCountryCode } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Answer, Versioned } from '#functions/core/answer.ts'
import { selectCountry } from './queries.ts'
import { countryReference } from './reference.ts'
import { COUNTRY_LIST_LENGTH } from './schema.ts'

/**
 * One country with its organizations, what they offer and need, their ties, and the treaties, laws and reporting lines on record.
 *
 * @param code lower-case ISO 3166-1 alpha-3
 * @param day the day on which the states of alliances are told
 * @param length where the lists of institutions, exchanges and alliances stop
 * @param language whose names put the institutions in order; null: their official names
 * @returns a CountryView; null when no country has this code
 */
export async function getCountry(db: Database, code: string, day: string, length = COUNTRY_LIST_LENGTH, language: Language | null = null): Promise<Answer | null> {
  if (!isCountryCode(code)) return null
  const { slots, values } = slotted('country', { code, day })
  const [row] = await readRows<Versioned & { [part: string]: string | number }>(db, prepared(`country ${length} ${language}`, () => selectCountry(slots.code, slots.day, length, language), values))
  if (!row) throw new Error('the statement of a country gives one row')
  const { version, versionDay, ...parts } = row
  const recorded = Object.entries(parts).map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')
  return { body: `${JSON.stringify(countryReference(code)).slice(0, -1)},${recorded}}`, version, versionDay }
}
