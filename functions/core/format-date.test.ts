import { describe, expect, it } from 'vitest'
import { inDate, sinceDate, untilDate } from './date-phrases.ts'
import { formatDate, formatRange } from './format-date.ts'

const on = (text: string) => ({ text })

describe('formatDate', () => {
  it('says a date as exactly as it is known', () => {
    expect(formatDate('es', on('2014'))).toBe('2014')
    expect(formatDate('es', on('2026-03'))).toBe('marzo de 2026')
    expect(formatDate('es', on('2020-05-13'))).toBe('13 de mayo de 2020')
    expect(formatDate('en', on('2018-04-13'))).toBe('13 April 2018')
    expect(formatDate('pt', on('2026-03-01'))).toBe('1º de março de 2026')
    expect(formatDate('fr', on('2026-03-01'))).toBe('1er mars 2026')
  })

  it('is shorter for rows', () => {
    expect(formatDate('es', on('2024-05-22'), 'short')).toBe('22 mayo 2024')
    expect(formatDate('en', on('2025-09'), 'short')).toBe('Sept 2025')
    expect(formatDate('fr', on('2025-02-03'), 'short')).toBe('3 févr. 2025')
  })
})

describe('formatRange', () => {
  it('says once what both ends share', () => {
    expect(formatRange('es', on('2025-10-08'), on('2025-10-10'), 'short')).toBe('8–10 oct. 2025')
    expect(formatRange('es', on('2025-10-08'), on('2025-10-10'))).toBe('8–10 de octubre de 2025')
    expect(formatRange('es', on('2025-02-28'), on('2025-03-03'))).toBe('28 de febrero – 3 de marzo de 2025')
    expect(formatRange('en', on('2025-02-28'), on('2025-03-03'), 'short')).toBe('28 Feb – 3 Mar 2025')
    expect(formatRange('fr', on('2025-03'), on('2025-05'))).toBe('mars–mai 2025')
    expect(formatRange('pt', on('2006'), on('2009'))).toBe('2006–2009')
  })

  it('says both in full where they share nothing or are not equally exact', () => {
    expect(formatRange('es', on('2014'), on('2016-03'))).toBe('2014 – marzo de 2016')
    expect(formatRange('es', on('2016'), on('2016-03'))).toBe('2016 – marzo de 2016')
    expect(formatRange('en', on('2016-03-02'), on('2016-04'))).toBe('2 March 2016 – April 2016')
    expect(formatRange('en', on('2016-12-30'), on('2017-01-02'))).toBe('30 December 2016 – 2 January 2017')
  })

  it('is one date when both ends are the same', () => {
    expect(formatRange('es', on('2025'), on('2025'))).toBe('2025')
  })
})

describe('phrases', () => {
  it('change the preposition with the exactness of the date', () => {
    expect(sinceDate('es', on('2017'))).toBe('desde 2017')
    expect(sinceDate('es', on('2018-04-13'))).toBe('desde el 13 de abril de 2018')
    expect(untilDate('fr', on('2026-03-01'))).toBe('jusqu’au 1er mars 2026')
    expect(untilDate('pt', on('2026-03'))).toBe('até março de 2026')
    expect(inDate('es', on('2027-04'))).toBe('en abril de 2027')
    expect(inDate('en', on('2027-04-13'))).toBe('on 13 April 2027')
    expect(inDate('en', on('2027'))).toBe('in 2027')
  })
})
