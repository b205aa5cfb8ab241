import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#functions/core/edtf.ts'
import { ageOf, agesFrom, monthEnd, upkeepCost, yearsBefore } from './rules.ts'

describe('ageOf', () => {
  it('asks for a check after a year and is dormant after two', () => {
    expect(ageOf('2025-11-25', '2026-11-24')).toBe('fresh')
    expect(ageOf('2025-11-24', '2026-11-24')).toBe('asks')
    expect(ageOf('2024-11-25', '2026-11-24')).toBe('asks')
    expect(ageOf('2024-11-24', '2026-11-24')).toBe('dormant')
  })

  it('never calls dormant what was recorded here today, checked or not', () => {
    expect(ageOf(agesFrom({ checkedOn: null, recordedOn: '2026-11-24' }), '2026-11-24')).toBe('fresh')
    expect(agesFrom({ checkedOn: '2026-11-01', recordedOn: '2020-01-01' })).toBe('2026-11-01')
  })

  it('only grows with the days', () => {
    const order = ['fresh', 'asks', 'dormant']
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }), (age, more) => {
      const day = addDays('2023-02-28', age)
      expect(order.indexOf(ageOf('2023-02-28', addDays(day, more)))).toBeGreaterThanOrEqual(order.indexOf(ageOf('2023-02-28', day)))
    }))
  })
})

describe('yearsBefore', () => {
  it('knows that most years have no 29 February', () => {
    expect(yearsBefore('2028-02-29', 1)).toBe('2027-02-28')
    expect(yearsBefore('2028-02-29', 4)).toBe('2024-02-29')
  })
})

describe('upkeepCost', () => {
  it('is records times minutes', () => {
    expect(upkeepCost(412, 5)).toEqual({ hours: 34, minutes: 20 })
    expect(monthEnd('2028-02-03')).toBe('2028-02-29')
  })
})
