import type { Shown } from '../shown.ts'
import { endOf, isoDay, startOf, type DatedHub } from './date-span.ts'

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

const yearOf = (number: number): number => Number(isoDay(number).slice(0, 4))

/**
 * Beginnings and ends of the ties that are seen, by year, up to that of a day. No end is counted that is still to come.
 *
 * @param since day number of the first day that is looked at: its year is in the drawing unless it lies too far back
 * @param until day number of the last
 */
export function yearsOfTies(hub: DatedHub, { ties }: Pick<Shown, 'ties'>, since: number, until: number): YearsOfTies {
  const last = yearOf(until)
  const first = Math.floor(Math.max(last - MOST_YEARS + 1, Math.min(last - FEWEST_YEARS + 1, yearOf(since))) / 5) * 5
  const dates = ties.flatMap((isSeen, tie) => (isSeen ? [{ start: startOf(hub, tie), end: endOf(hub, tie) }] : []))
  const count = (which: 'start' | 'end', test: (year: number, first: number) => boolean): number => dates.filter((date) => {
    const of = date[which]
    return of !== null && test(yearOf(of.first), of.first)
  }).length
  return {
    years: Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, began: count('start', (year, day) => year === first + i && day <= until), ended: count('end', (year, day) => year === first + i && day <= until) })),
    earlier: { began: count('start', (year) => year < first), ended: count('end', (year) => year < first) },
    undated: { began: dates.filter(({ start }) => start === null).length, ended: dates.filter(({ end }) => end === null).length },
  }
}
