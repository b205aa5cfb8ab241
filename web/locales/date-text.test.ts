import { describe, expect, it } from 'vitest'
import { parseEdtf } from '#functions/core/edtf.ts'
import type { DateView } from '#functions/core/view.ts'
import { dateText, onDateText, sinceText, spanText } from './date-text.ts'

/** The view of a date that is known to be well formed. */
function date(text: string): DateView {
  const view = parseEdtf(text)
  if (!view) throw new Error(`not a date: ${text}`)
  return view
}

describe('dateText', () => {
  it('says a date as exactly as it is known, in each language', () => {
    expect(dateText('2017', 'es')).toBe('2017')
    expect(dateText('2020-11', 'es')).toBe('noviembre de 2020')
    expect(dateText('2018-10-09', 'es')).toBe('9 de octubre de 2018')
    expect(dateText('2018-10-09', 'en')).toBe('9 October 2018')
    expect(dateText('2018-10-01', 'pt')).toBe('1º de outubro de 2018')
    expect(dateText('2018-10-01', 'fr')).toBe('1er octobre 2018')
  })
})

describe('onDateText and sinceText', () => {
  it('put the word that the precision of the date asks for', () => {
    expect(onDateText('2027-04', 'es')).toBe('en abril de 2027')
    expect(onDateText('2027-04-03', 'es')).toBe('el 3 de abril de 2027')
    expect(onDateText('2027-04-03', 'fr')).toBe('le 3 avril 2027')
    expect(sinceText('2017-04-03', 'fr')).toBe('depuis le 3 avril 2017')
    expect(sinceText('2017', 'en')).toBe('since 2017')
  })
})

describe('spanText', () => {
  it('joins two ends without saying the same month twice', () => {
    expect(spanText(date('2017'), date('2020'), 'es')).toBe('2017–2020')
    expect(spanText(date('2025-10-08'), date('2025-10-10'), 'es')).toBe('8–10 de octubre de 2025')
    expect(spanText(date('2024-06'), date('2025-07'), 'en')).toBe('June 2024 – July 2025')
    expect(spanText(date('2018'), date('2018'), 'fr')).toBe('2018')
  })
})
