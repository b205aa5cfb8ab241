import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from './number.ts'

/** The two forms of a word or a phrase. */
export interface PluralForms { readonly one: string; readonly other: string }

/**
 * The form that a number asks for. French counts 0 and 1 as one; the other three only 1 (for Portuguese CLDR would also take 0; editors in Brazil write
 * "0 alianças").
 */
export function plural(language: Language, n: number, forms: PluralForms): string {
  const isOne = language === 'fr' ? Math.abs(n) < 2 : n === 1
  return isOne ? forms.one : forms.other
}

/** The number and the form it asks for, on one line: `1 alianza`, `12 alianzas`. */
export function counted(language: Language, n: number, forms: PluralForms): string {
  return `${formatNumber(language, n)}\u00a0${plural(language, n, forms)}`
}
