import type { DateView } from './view.ts'

const EDTF_LEVEL_0 = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Last day of a month, 28 to 31; the year decides February (proleptic Gregorian, as EDTF). */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/**
 * Reads a date of EDTF level 0 (`2014`, `2014-03`, `2014-03-19`; ISO 8601-2:2019) with the first and last day it can mean.
 *
 * @returns null when the text is no such date (also a day that the month does not have)
 */
export function parseEdtf(text: string): DateView | null {
  const match = EDTF_LEVEL_0.exec(text)
  if (!match) return null
  const [, year = '', month, day] = match
  if (month === undefined) return { text, earliest: `${year}-01-01`, latest: `${year}-12-31` }
  const last = daysInMonth(Number(year), Number(month))
  if (day === undefined) return { text, earliest: `${text}-01`, latest: `${text}-${last}` }
  return Number(day) <= last ? { text, earliest: text, latest: text } : null
}

/** Whether an end can follow a start: some day of the end is not before some day of the start (MODEL, Dates). */
export function mayFollow(start: DateView, end: DateView): boolean {
  return start.earliest <= end.latest
}

/** Whether the text of an end may follow that of a start; an unknown date contradicts nothing. */
export function inOrder(start: string | null, end: string | null): boolean {
  const from = start === null ? null : parseEdtf(start)
  const to = end === null ? null : parseEdtf(end)
  return !from || !to || mayFollow(from, to)
}

const DAY_MS = 86_400_000
let lastTold = { number: Number.NaN, day: '' }

/** The day (UTC, `YYYY-MM-DD`) of an instant. Every answer asks it, mostly of today, and writing an instant out costs 50 µs in a Worker that has just begun: the last day told is kept. */
export function dayOf(instant: Date): string {
  const number = Math.floor(instant.getTime() / DAY_MS)
  if (number !== lastTold.number) lastTold = { number, day: instant.toISOString().slice(0, 10) }
  return lastTold.day
}

/** The day `days` after a day; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS))
}
