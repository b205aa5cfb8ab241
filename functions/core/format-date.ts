import type { Language } from '#db/reference/languages.ts'
import { MONTHS, SHORT_MONTHS } from './month-names.ts'

/** An EDTF level 0 date: a DateView, or `{ text: '2026-11-23' }`. */
export interface WrittenDate { readonly text: string }

/** `long` for sentences ("13 de mayo de 2020"), `short` for rows and tables ("13 mayo 2020"). */
export type DateStyle = 'long' | 'short'

interface Parts { readonly year: string; readonly month: number | null; readonly day: number | null }

function partsOf(date: WrittenDate): Parts {
  const [year = '', month, day] = date.text.split('-')
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) }
}

function dayWord(language: Language, day: number): string {
  if (day !== 1) return String(day)
  return { es: '1', en: '1', pt: '1º', fr: '1er' }[language]
}

/** What stands between day, month and year: "de" in long Spanish and Portuguese, a space elsewhere. */
function join(language: Language, style: DateStyle, parts: readonly string[]): string {
  return parts.join(style === 'long' && (language === 'es' || language === 'pt') ? ' de ' : ' ')
}

function monthWord(language: Language, style: DateStyle, month: number): string {
  return (style === 'long' ? MONTHS : SHORT_MONTHS)[language][month - 1] ?? ''
}

/** The words of a date, without the year where `upTo` leaves it out because what follows says it. */
function write(language: Language, style: DateStyle, { year, month, day }: Parts, upTo: 'day' | 'month' | 'year' = 'year'): string {
  const days = day === null ? [] : [dayWord(language, day)]
  const months = month === null || upTo === 'day' ? [] : [monthWord(language, style, month)]
  return join(language, style, [...days, ...months, ...(upTo === 'year' ? [year] : [])])
}

/** A date in words, as exact as it is known: "2014", "marzo de 2014", "19 de marzo de 2014". The same in every runtime. */
export function formatDate(language: Language, date: WrittenDate, style: DateStyle = 'long'): string {
  return write(language, style, partsOf(date))
}

/**
 * A span of time in words, with what both ends share said once: "8–10 oct. 2025", "28 de febrero – 3 de marzo de 2025", "2014–2016". Two ends of the same text
 * are one date. A dash between single words or figures stands close, else with spaces.
 */
export function formatRange(language: Language, start: WrittenDate, end: WrittenDate, style: DateStyle = 'long'): string {
  if (start.text === end.text) return formatDate(language, start, style)
  const from = partsOf(start)
  const to = partsOf(end)
  const alike = from.year === to.year && from.month !== null && to.month !== null && (from.day === null) === (to.day === null)
  const sameMonth = alike && from.month === to.month
  const head = write(language, style, from, sameMonth ? 'day' : alike ? 'month' : 'year')
  const tail = write(language, style, to)
  const close = !head.includes(' ') && (alike || !tail.includes(' '))
  return `${head}${close ? '–' : ' – '}${tail}`
}
