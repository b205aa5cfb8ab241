import type { Language } from '#db/reference/languages.ts'
import type { DateView } from '#functions/core/view.ts'

const MONTHS: { readonly [L in Language]: readonly string[] } = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  pt: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
}

/** A day of a month in words: the first is `1er` in French and `1º` in Portuguese. */
function dayText(day: number, lang: Language): string {
  if (day === 1 && lang === 'fr') return '1er'
  return day === 1 && lang === 'pt' ? '1º' : String(day)
}

/** The month with or without its year: `noviembre de 2020`, `November 2020`. */
function monthText(month: number, year: string, lang: Language): string {
  const name = MONTHS[lang][month - 1] ?? ''
  return lang === 'es' || lang === 'pt' ? `${name} de ${year}` : `${name} ${year}`
}

/**
 * A date of EDTF level 0 as words, as exact as it is known: `2017`, `abril de 2017`, `3 de abril de 2017`.
 *
 * @param date a date view, or its text
 */
export function dateText(date: DateView | string, lang: Language): string {
  const [year = '', month, day] = (typeof date === 'string' ? date : date.text).split('-')
  if (month === undefined) return year
  if (day === undefined) return monthText(Number(month), year, lang)
  const joint = lang === 'es' || lang === 'pt' ? ' de ' : ' '
  return `${dayText(Number(day), lang)}${joint}${monthText(Number(month), year, lang)}`
}

const isDay = (date: DateView | string): boolean => (typeof date === 'string' ? date : date.text).length === 10

/** When something happens, to stand inside a sentence: `en 2026`, `el 3 de abril de 2027`, `on 3 April 2027`. */
export function onDateText(date: DateView | string, lang: Language): string {
  const before = { es: isDay(date) ? 'el' : 'en', en: isDay(date) ? 'on' : 'in', pt: 'em', fr: isDay(date) ? 'le' : 'en' }[lang]
  return `${before} ${dateText(date, lang)}`
}

/** Since when: `desde 2017`, `desde el 3 de abril de 2017`, `depuis le 3 avril 2017`. */
export function sinceText(date: DateView | string, lang: Language): string {
  const before = { es: isDay(date) ? 'desde el' : 'desde', en: 'since', pt: 'desde', fr: isDay(date) ? 'depuis le' : 'depuis' }[lang]
  return `${before} ${dateText(date, lang)}`
}

/**
 * A span of time in words: `2017–2020`, `8–10 de octubre de 2025`, `junio de 2024 – julio de 2025`; one date when both ends are the same.
 */
export function spanText(start: DateView, end: DateView, lang: Language): string {
  if (start.text === end.text) return dateText(start, lang)
  const [year, month, day] = start.text.split('-')
  const [endYear, endMonth, endDay] = end.text.split('-')
  if (month === undefined && endMonth === undefined) return `${year}–${endYear}`
  if (day !== undefined && endDay !== undefined && year === endYear && month === endMonth) return `${Number(day)}–${dateText(end, lang)}`
  return `${dateText(start, lang)} – ${dateText(end, lang)}`
}
