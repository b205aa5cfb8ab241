import type { Language } from '#db/reference/languages.ts'
import { foldForSearch } from './fold.ts'

/** The word between the last two of a list. */
export type Conjunction = 'and' | 'or'

const WORDS: Readonly<Record<Language, Readonly<Record<Conjunction, string>>>> = {
  es: { and: 'y', or: 'o' },
  en: { and: 'and', or: 'or' },
  pt: { and: 'e', or: 'ou' },
  fr: { and: 'et', or: 'ou' },
}

/** Spanish: "y" is "e" before the sound of i ("Argentina e IIN"; not before hie-, hia-, io-), "o" is "u" before the sound of o, ocho and once as figures too. */
function spanish(conjunction: Conjunction, next: string): string {
  const word = foldForSearch(next)
  if (conjunction === 'and') return /^(h?i(?![aeou])|y(?=[b-df-hj-np-tv-xz]))/.test(word) ? 'e' : 'y'
  return /^(h?o|8|11(?!\d))/.test(word) ? 'u' : 'o'
}

/**
 * A list in words: `a`, `a y b`, `a, b y c`. Without a comma before the last conjunction in any language. Empty for an empty list.
 */
export function joinWords(language: Language, words: readonly string[], conjunction: Conjunction = 'and'): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  if (words.length === 1) return last
  const link = language === 'es' ? spanish(conjunction, last) : WORDS[language][conjunction]
  return `${words.slice(0, -1).join(', ')} ${link} ${last}`
}
