import { AMERICAN_STATES, COUNTRIES, countrySortName, type Country } from '#db/reference/countries.ts'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { isOasMember } from '#db/reference/standing.ts'
import { foldForSearch, foldForSort } from '#functions/core/fold.ts'
import type { CountryFilter } from './filter.ts'

const STATES: ReadonlySet<string> = new Set(AMERICAN_STATES)

/** Countries in the alphabetical order of their names in a language (English without one). */
export function inNameOrder(countries: readonly Country[], language: Language | null): Country[] {
  const keyed = countries.map((country) => ({ country, key: foldForSort(countrySortName(country, language ?? 'en')) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ country }) => country)
}

/** How well a country's names match folded words: 0 a whole name, 1 the beginning of a name, 2 each word the beginning of some word of one name; null: not at all. */
export function nameMatch(country: Country, words: readonly string[]): number | null {
  const asked = words.join(' ')
  const ranks = LANGUAGES.flatMap((language) => {
    const name = foldForSearch(country.names[language])
    if (name === asked) return [0]
    if (name.startsWith(asked)) return [1]
    const parts = name.split(' ')
    return words.every((word) => parts.some((part) => part.startsWith(word))) ? [2] : []
  })
  if (asked === country.code || asked === country.alpha2.toLowerCase()) ranks.push(1)
  return ranks.length === 0 ? null : Math.min(...ranks)
}

/** The countries whose names match words, the best match first, then by name. Nothing for no words. */
export function findCountries(words: readonly string[], language: Language | null, among: readonly Country[] = COUNTRIES): Country[] {
  if (words.length === 0) return []
  const found = inNameOrder(among, language).flatMap((country) => {
    const rank = nameMatch(country, words)
    return rank === null ? [] : [{ country, rank }]
  })
  return found.toSorted((a, b) => a.rank - b.rank).map(({ country }) => country)
}

/** The countries that a list shows: American States always, others where an organization is recorded, all on request; then what the filter keeps. */
export function listedCountries(filter: CountryFilter, hasOrganizations: (code: string) => boolean, language: Language | null): Country[] {
  const kept = COUNTRIES.filter(({ code, subregion }) =>
    (filter.all === true || STATES.has(code) || hasOrganizations(code))
    && (filter.subregion?.includes(subregion) ?? true)
    && (filter.oasMember === undefined || isOasMember(code) === filter.oasMember))
  return filter.q === undefined ? inNameOrder(kept, language) : findCountries(foldForSearch(filter.q).split(' ').filter((word) => word !== ''), language, kept)
}
