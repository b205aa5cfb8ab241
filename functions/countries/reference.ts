import { countryFacts, POPULATION_YEAR } from '#db/reference/country-facts.ts'
import { countryOf, type Country } from '#db/reference/countries.ts'
import { oasNote } from '#db/reference/oas-notes.ts'
import type { CountryBrief, CountryView } from './schema.ts'

/** The part of CountryView that is reference data, not fact of the registry. */
export type CountryReference = CountryBrief & Pick<CountryView, 'memberships' | 'languages' | 'capital' | 'population' | 'populationYear' | 'oasNote'>

/** A country where it is only named. */
export function countryBrief({ code, alpha2, m49, names, subregion, territory }: Country): CountryBrief {
  return { code, alpha2, m49, names, subregion, territory }
}

/** What the registry knows of a country without looking at its records. Throws for a code that does not exist. */
export function countryReference(code: string): CountryReference {
  const facts = countryFacts(code)
  return {
    ...countryBrief(countryOf(code)),
    memberships: facts?.memberships ?? [],
    languages: facts?.languages ?? [],
    capital: facts?.capital ?? null,
    population: facts?.population ?? null,
    populationYear: facts?.population == null ? null : POPULATION_YEAR,
    oasNote: oasNote(code),
  }
}
