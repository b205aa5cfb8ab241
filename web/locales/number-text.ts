import type { Language } from '#db/reference/languages.ts'

/** What stands between thousands: a comma in English, a point in Portuguese, a narrow space in French and, from five digits, in Spanish (RAE). */
const SEPARATOR: { readonly [L in Language]: string } = { es: '\u202f', en: ',', pt: '.', fr: '\u202f' }

/** A whole number as a reader of the language writes it: 1827 → `1827` (es), `1,827`, `1.827`, `1 827`. */
export function numberText(n: number, lang: Language): string {
  const digits = String(n)
  if (lang === 'es' && digits.length < 5) return digits
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, SEPARATOR[lang])
}
