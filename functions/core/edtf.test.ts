import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, inOrder, parseEdtf } from './edtf.ts'

describe('parseEdtf', () => {
  it('reads a year, a month and a day with the first and last day they can mean', () => {
    expect(parseEdtf('2014')).toEqual({ text: '2014', earliest: '2014-01-01', latest: '2014-12-31' })
    expect(parseEdtf('2016-02')).toEqual({ text: '2016-02', earliest: '2016-02-01', latest: '2016-02-29' })
    expect(parseEdtf('1900-02')?.latest).toBe('1900-02-28')
    expect(parseEdtf('2014-03-19')).toEqual({ text: '2014-03-19', earliest: '2014-03-19', latest: '2014-03-19' })
  })

  it('refuses what is no date', () => {
    for (const text of ['', '14', '2014-13', '2014-00', '2015-02-29', '2014-04-31', '2014-3', '2014/03', ' 2014', '2014-03-19T00:00']) expect(parseEdtf(text), text).toBeNull()
  })

  it('knows every day that the calendar knows', () => {
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10)
      expect(parseEdtf(text)).toEqual({ text, earliest: text, latest: text })
      const month = parseEdtf(text.slice(0, 7))
      expect(addDays(month?.latest ?? '', 1).slice(8)).toBe('01')
    }))
  })
})

describe('inOrder', () => {
  it('accepts an end that some day of can follow some day of the start', () => {
    expect(inOrder('2017-10-24', '2017-10')).toBe(true)
    expect(inOrder('2017', '2017-01-01')).toBe(true)
    expect(inOrder('2026-03', '2024')).toBe(false)
    expect(inOrder(null, '2024')).toBe(true)
    expect(inOrder('2024', null)).toBe(true)
  })
})
