import { describe, expect, it } from 'vitest'
import { parseEdtf } from '#functions/core/edtf.ts'
import { occasionsOf } from './rules.ts'
import type { DatedTie } from './schema.ts'

const tie = (kind: DatedTie['kind'], start: string | null, end: string | null, status: DatedTie['status'] = null): DatedTie =>
  ({ kind, id: 't', title: { en: { text: 'T', status: 'original' } }, start: start === null ? null : parseEdtf(start), end: end === null ? null : parseEdtf(end), status })
const told = (one: DatedTie) => occasionsOf(one).map(({ what, from, until }) => `${what} ${from} ${until}`)

describe('occasionsOf', () => {
  it('tells the end of an alliance, as exactly as it is known', () => {
    expect(told(tie('alliance', '2020-01-01', '2027-02-28'))).toEqual(['ends 2027-02-28 2027-03-01'])
    expect(told(tie('alliance', '2020', '2027-02'))).toEqual(['ends 2027-02-01 2027-03-01'])
    expect(told(tie('alliance', '2020-01-01', null))).toEqual([])
  })

  it('makes no day of a year', () => {
    expect(told(tie('alliance', null, '2027'))).toEqual([])
    expect(told(tie('exchange', '2027', '2028', 'agreed'))).toEqual([])
  })

  it('tells the start and the end of an exchange, a single day once', () => {
    expect(told(tie('exchange', '2027-03-08', '2027-03-12', 'agreed'))).toEqual(['starts 2027-03-08 2027-03-09', 'ends 2027-03-12 2027-03-13'])
    expect(told(tie('exchange', '2027-03-08', '2027-03-08', 'agreed'))).toEqual(['happens 2027-03-08 2027-03-09'])
  })

  it('leaves out what does not take place', () => {
    expect(told(tie('exchange', '2027-03-08', null, 'cancelled'))).toEqual([])
    expect(told(tie('exchange', '2027-03-08', null, 'declined'))).toEqual([])
  })
})
