import { countryName } from '#db/reference/countries.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { foldForSearch } from './fold.ts'
import { remembering } from './remember.ts'

/** Words that tell no organization from another: articles and prepositions of the four languages, and the forms that institutions have in law. */
const SILENT = new Set((
  'a al as d da das de del des di do dos du e el em en et for la las le les lo los na nas no nos o of on os ou para por pour sur the to un una und y '
  + 'ac asbl asociacion associacao association civil corp corporacion corporation eirl eu foundation fundacao fundacion fondation inc llc lda ltd ltda ngo ong osc s sa sac sas sc spa srl'
).split(' '))

/** So many words are remembered with their sound: the words of names are few. */
const MOST_SOUNDS = 5000

/** More words than this of a name are not compared. */
const MOST_WORDS = 16

const ownWords = new Map<string, ReadonlySet<string>>()

/** The words by which a country is called in the four languages: they tell nothing between organizations of that country. */
function countryWords(country: string): ReadonlySet<string> {
  const known = ownWords.get(country)
  if (known) return known
  const words = new Set(LANGUAGES.flatMap((language) => foldForSearch(countryName(country, language)).split(' ')))
  ownWords.set(country, words)
  return words
}

/**
 * A word as it sounds, without its vowels after the first letter: so that "Renacer" and "Renaser", "Niñas" and "Niñez" with their endings off are looked up together.
 * Whether they are alike is judged on the words themselves.
 */
export const soundOf = remembering(MOST_SOUNDS, (word: string): string => {
  if (/\d/.test(word)) return word
  const sounded = word.replace(/ph/g, 'f').replace(/qu/g, 'k').replace(/c(?=[eiy])/g, 's').replace(/[cq]/g, 'k').replace(/z/g, 's').replace(/[vw]/g, 'b').replace(/(?<=.)y/g, 'i').replace(/h/g, '')
  return (sounded.slice(0, 1) + sounded.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1')
})

/**
 * The words of a name that tell: folded, singular, each once, in order, without the silent ones and without the name of the country itself; all of them where nothing else is left.
 *
 * @returns empty for a name without a letter or digit
 */
export function tellingWords(name: string, country: string | null): string[] {
  const all = foldForSearch(name).split(' ').filter((word) => word !== '')
  const own = country === null ? null : countryWords(country)
  const telling = all.filter((word) => !SILENT.has(word) && !own?.has(word))
  const singular = (telling.length > 0 ? telling : all).map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
  return [...new Set(singular)].slice(0, MOST_WORDS).toSorted()
}

/** A short form as it is compared: letters and digits only, at least three. */
export function acronymOf(name: string): string | null {
  const compact = foldForSearch(name).replaceAll(' ', '')
  return compact.length >= 3 && compact.length <= 16 ? compact : null
}

/** Where a site is: its host, and its path where that is more than a language or a front page. Null for what is no address. */
export function siteOf(website: string | null | undefined): string | null {
  if (!website || !URL.canParse(website)) return null
  const { hostname, pathname } = new URL(website)
  const path = pathname.toLowerCase().replace(/\/+$/, '').replace(/^\/(es|en|pt|fr|es-[a-z]{2}|pt-br|home|inicio|index|default)(\.\w+)?$/, '')
  return `${hostname.replace(/^www\d?\./, '')}${path}`
}
