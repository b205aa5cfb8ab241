import type { CountryCount } from '#db/country-counts.ts'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { countryFacts } from '#db/reference/country-facts.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Versioned } from '#functions/core/answer.ts'
import type { CountryFilter } from './filter.ts'
import { selectCountryCounts } from './queries.ts'
import { countryBrief } from './reference.ts'
import { listedCountries } from './rules.ts'
import type { CountryCard } from './schema.ts'

/** The countries that were asked for, all of them, with the version that their counts are of. */
export interface CountryListAnswer extends Versioned { readonly countries: readonly CountryCard[] }

/**
 * The countries and territories that the registry speaks of, by name: the American States and every other one with an organization, or all of ISO 3166-1.
 *
 * @param language whose names they are sorted by; null: English
 */
export async function listCountries(db: Database, filter: CountryFilter, language: Language | null): Promise<CountryListAnswer> {
  const [row] = await readRows<Versioned & { counts: string }>(db, selectCountryCounts())
  if (!row) throw new Error('the statement of counts gives one row')
  const counts: { readonly [code: string]: CountryCount } = JSON.parse(row.counts)
  const countries = listedCountries(filter, (code) => code in counts, language).map((country): CountryCard => {
    const [organizations, alliances, exchanges, capabilities] = counts[country.code] ?? [0, 0, 0, 0]
    return { ...countryBrief(country), memberships: countryFacts(country.code)?.memberships ?? [], organizations, alliances, exchanges, capabilities }
  })
  return { countries, version: row.version, versionDay: row.versionDay }
}
