import type { Shown } from '../shown.ts'
import { yearOfDay } from '../active-on.ts'
import { endOf, startOf, type DatedHub } from './date-span.ts'

/** How many of the ties that are seen began and ended in a year. */
export interface YearOfTies { readonly year: number; readonly began: number; readonly ended: number }

/** Beginnings and ends by year; what no cord stands for is counted beside. */
export interface YearsOfTies {
  readonly years: readonly YearOfTies[]
  /** beginnings and ends before the first year */
  readonly earlier: { readonly began: number; readonly ended: number }
  /** ties without a beginning, and without an end, on record */
  readonly undated: { readonly began: number; readonly ended: number }
}

/** Years in a drawing: at least so many, at most so many. */
const FEWEST_YEARS = 25
const MOST_YEARS = 40

/**
 * Beginnings and ends of the ties that are seen, by year, up to that of a day. No end is counted that is still to come.
 *
 * @param since day number of the first day that is looked at: its year is in the drawing unless it lies too far back
 * @param until day number of the last
 */
export function yearsOfTies(hub: DatedHub, { ties }: Pick<Shown, 'ties'>, since: number, until: number): YearsOfTies {
  const last = yearOfDay(until)
  const first = Math.floor(Math.max(last - MOST_YEARS + 1, Math.min(last - FEWEST_YEARS + 1, yearOfDay(since))) / 5) * 5
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, began: 0, ended: 0 }))
  const earlier = { began: 0, ended: 0 }
  const undated = { began: 0, ended: 0 }
  ties.forEach((isSeen, tie) => {
    if (!isSeen) return
    for (const [what, date] of [['began', startOf(hub, tie)], ['ended', endOf(hub, tie)]] as const) {
      const year = date && yearOfDay(date.first)
      const counted = year === null ? undated : year < first ? earlier : date && date.first <= until ? years[year - first] : undefined
      if (counted) counted[what]++
    }
  })
  return { years, earlier, undated }
}
