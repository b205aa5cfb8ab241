import type { NameView } from '#functions/core/view.ts'
import { COUNTRY_NAMES_SOURCE, countryName } from '#db/reference/countries.ts'
import { countryLanguage, isTerritory } from '#db/reference/standing.ts'
import { LANGUAGES } from '#db/reference/languages.ts'

/** Short names by which a State is looked for and that no rule gives. */
const ACRONYMS: { readonly [country: string]: readonly string[] } = { usa: ['USA', 'EE. UU.', 'EUA'], gbr: ['UK'], dom: ['RD'] }

/** A State, or a territory, as the party that it can be (MODEL, Ids). Its names are those of the registry's one table of countries. */
export function stateFact(country: string): unknown {
  const own = countryLanguage(country)
  const names: NameView[] = LANGUAGES.map((lang) => ({ text: countryName(country, lang), lang, kind: 'official', status: lang === own ? 'original' : 'translation' }))
  const acronyms: NameView[] = (ACRONYMS[country] ?? []).map((text) => ({ text, lang: 'und', kind: 'acronym', status: 'original' }))
  return {
    id: country,
    sector: 'government',
    kind: isTerritory(country) ? 'territory' : 'state',
    country,
    website: null,
    kindDetail: null,
    names: [...names, ...acronyms],
    identifiers: [],
    sources: [{ url: COUNTRY_NAMES_SOURCE, title: null, date: null, kind: 'other' }],
  }
}
