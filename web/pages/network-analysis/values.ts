import type { Language } from '#db/reference/languages.ts'
import { formatNumber, formatPercent } from '#functions/core/number.ts'
import type { CentralTopic } from '#functions/network/analysis/topics.ts'

/** A value of a topic as a reader sees it. */
export function valueText(topic: CentralTopic, value: number, lang: Language): string {
  switch (topic) {
    case 'closeness': return formatNumber(lang, value, 3)
    case 'strength': return formatNumber(lang, value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1)
    case 'clustering': return formatPercent(lang, value)
    default: return formatNumber(lang, value)
  }
}
