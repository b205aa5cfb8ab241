import { describe, expect, it } from 'vitest'
import { dayNumber } from '../active-on.ts'
import { edtfOf, endOf, startOf } from './date-span.ts'
import { compareWorld } from './world.ts'
import { yearsOfTies } from './years.ts'
import type { Exactness, HubNetwork } from '../schema.ts'

type Given = readonly [start: string | null, startExact: Exactness, end: string | null, endExact: Exactness, standing: number]

/** A network of alliances with these dates: the first day of a beginning, the last day of an end. */
function hubOf(given: readonly Given[]) {
  const day = (text: string | null): number | null => (text === null ? null : dayNumber(text))
  const ties = { start: given.map(([start]) => day(start)), end: given.map(([, , end]) => day(end)), standing: given.map(([, , , , standing]) => standing) } as unknown as HubNetwork['ties'] // no more is looked at
  return { ties, alliances: given.length, legend: { terms: ['fixed', 'open', 'unknown'] } as unknown as HubNetwork['legend'], details: { startExact: given.map(([, exact]) => exact), endExact: given.map(([, , , exact]) => exact) } }
}

const all = (n: number) => ({ ties: Array.from({ length: n }, () => true) })

describe('two dates in the world', () => {
  const hub = hubOf([
    ['2019-01-01', 2, '2021-12-31', 2, 0], // 2019 to 2021
    ['2020-06-01', 1, null, 3, 2], // from June 2020, no end on record
    ['2020-03-19', 0, '2020-12-31', 0, 0],
    [null, 3, null, 3, 1], // without a term
    [null, 3, '2010-12-31', 2, 0],
  ])

  it('keeps dates as exact as they are', () => {
    expect([0, 1, 2].map((tie) => { const date = startOf(hub, tie); return date && edtfOf(date) })).toEqual(['2019', '2020-06', '2020-03-19'])
    expect(endOf(hub, 0)).toEqual({ first: dayNumber('2021-01-01'), last: dayNumber('2021-12-31'), exact: 2 })
    expect(startOf(hub, 3)).toBeNull()
  })

  it('tells what began and ended, and what of it may lie outside', () => {
    const told = compareWorld(hub, all(5), dayNumber('2020-06-10'), dayNumber('2021-06-30'))
    expect(told.began.map(({ tie, isSure }) => [tie, isSure])).toEqual([[1, false]])
    expect(told.ended.map(({ tie, isSure }) => [tie, isSure])).toEqual([[0, false], [2, true]])
  })

  it('says how many have no end on record, and never that they ended', () => {
    const told = compareWorld(hub, all(5), dayNumber('2020-01-01'), dayNumber('2026-11-24'))
    expect(told.noEnd).toEqual([1])
    expect(told.open).toBe(1)
    expect(told.noStart).toBe(2)
    expect(told.stood).toEqual({ since: 2, until: 2 })
  })

  it('counts each beginning and end in its year, before the first year, or without a date', () => {
    const { years, earlier, undated } = yearsOfTies(hub, all(5), dayNumber('2020-01-01'), dayNumber('2026-11-24'))
    expect(years.filter(({ began, ended }) => began + ended > 0)).toEqual([{ year: 2010, began: 0, ended: 1 }, { year: 2019, began: 1, ended: 0 }, { year: 2020, began: 2, ended: 1 }, { year: 2021, began: 0, ended: 1 }])
    expect(earlier).toEqual({ began: 0, ended: 0 })
    expect(undated).toEqual({ began: 2, ended: 2 })
  })
})
