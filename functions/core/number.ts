import type { Language } from '#db/reference/languages.ts'

const NARROW_SPACE = '\u202f'
const NO_BREAK_SPACE = '\u00a0'

/** How a language writes figures: Spanish as the Academies (no sign in four figures), Portuguese as in Brazil. Own tables: ICU differs between runtimes. */
const STYLES: Readonly<Record<Language, { readonly group: string; readonly point: string; readonly groupFrom: number; readonly beforePercent: string }>> = {
  es: { group: NARROW_SPACE, point: ',', groupFrom: 5, beforePercent: NO_BREAK_SPACE },
  en: { group: ',', point: '.', groupFrom: 4, beforePercent: '' },
  pt: { group: '.', point: ',', groupFrom: 4, beforePercent: '' },
  fr: { group: NARROW_SPACE, point: ',', groupFrom: 4, beforePercent: NARROW_SPACE },
}

/**
 * A number as a reader of the language writes it: `12 345`, `12,345`, `12.345`.
 *
 * @param decimals figures after the point, kept even when they are zero
 */
export function formatNumber(language: Language, n: number, decimals = 0): string {
  const { group, point, groupFrom } = STYLES[language]
  const [whole = '0', fraction] = Math.abs(n).toFixed(decimals).split('.')
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  const sign = n < 0 && Number(`${whole}.${fraction ?? 0}`) > 0 ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`
}

/** A share of one as a percentage: 0.766 is `76,6 %` in Spanish. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  return `${formatNumber(language, share * 100, decimals)}${STYLES[language].beforePercent}%`
}
