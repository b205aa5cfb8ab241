import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from './number.ts'

/**
 * The form that a number takes: `plural('es', n, 'parte', 'partes')`. French counts 0 and 1 as one; the other three only 1 (for Portuguese CLDR would also
 * take 0; editors in Brazil write "0 alianças").
 */
export function plural(language: Language, n: number, one: string, other: string): string {
  const isOne = language === 'fr' ? Math.abs(n) < 2 : n === 1
  return isOne ? one : other
}

/** The number and the form it takes, not to be broken: `1 alianza`, `12 alianzas`. */
export function counted(language: Language, n: number, one: string, other: string): string {
  return `${formatNumber(language, n)}\u00a0${plural(language, n, one, other)}`
}
