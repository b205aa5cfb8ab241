import type { Language } from '#db/reference/languages.ts'

/**
 * The form that a number takes: `plural('es', n, 'parte', 'partes')`. Nought is singular in French and Portuguese (CLDR plural rules), plural in
 * Spanish and English.
 */
export function plural(lang: Language, n: number, one: string, other: string): string {
  const isSingular = n === 1 || (n === 0 && (lang === 'fr' || lang === 'pt'))
  return isSingular ? one : other
}
