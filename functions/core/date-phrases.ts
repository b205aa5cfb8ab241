import type { Language } from '#db/reference/languages.ts'
import { formatDate, type WrittenDate } from './format-date.ts'

/** The words before a date, by how exact it is: the preposition changes with it. */
interface Prepositions { readonly year: string; readonly month: string; readonly day: string }
type Phrase = Readonly<Record<Language, Prepositions>>

const SINCE: Phrase = {
  es: { year: 'desde', month: 'desde', day: 'desde el' },
  en: { year: 'since', month: 'since', day: 'since' },
  pt: { year: 'desde', month: 'desde', day: 'desde' },
  fr: { year: 'depuis', month: 'depuis', day: 'depuis le' },
}

const UNTIL: Phrase = {
  es: { year: 'hasta', month: 'hasta', day: 'hasta el' },
  en: { year: 'until', month: 'until', day: 'until' },
  pt: { year: 'até', month: 'até', day: 'até' },
  fr: { year: 'jusqu’en', month: 'jusqu’en', day: 'jusqu’au' },
}

const IN: Phrase = {
  es: { year: 'en', month: 'en', day: 'el' },
  en: { year: 'in', month: 'in', day: 'on' },
  pt: { year: 'em', month: 'em', day: 'em' },
  fr: { year: 'en', month: 'en', day: 'le' },
}

function phrase(words: Phrase, language: Language, date: WrittenDate): string {
  const exactness = date.text.length === 4 ? 'year' : date.text.length === 7 ? 'month' : 'day'
  return `${words[language][exactness]} ${formatDate(language, date)}`
}

/** "desde 2017", "since 13 April 2018". */
export function sinceDate(language: Language, date: WrittenDate): string {
  return phrase(SINCE, language, date)
}

/** "hasta marzo de 2026", "jusqu’au 1er mars 2026". */
export function untilDate(language: Language, date: WrittenDate): string {
  return phrase(UNTIL, language, date)
}

/** "en abril de 2027", "on 13 April 2018": when something happens ("vence …", "expires …"). */
export function inDate(language: Language, date: WrittenDate): string {
  return phrase(IN, language, date)
}
