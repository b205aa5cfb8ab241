import { isoDay } from '../active-on.ts'
import type { Exactness, HubNetwork, TieDetails } from '../schema.ts'

const DAY_MS = 86_400_000

/** The first and the last day that a date can mean, in days since 1970-01-01. */
export interface DateSpan { readonly first: number; readonly last: number; readonly exact: Exactness }

/** A network whose dates can be told apart by how exact they are. */
export type DatedHub = Pick<HubNetwork, 'ties'> & { readonly details: Pick<TieDetails, 'startExact' | 'endExact'> }

function yearAndMonth(number: number): readonly [year: number, month: number] {
  const date = new Date(number * DAY_MS)
  return [date.getUTCFullYear(), date.getUTCMonth()]
}

/** When a tie began, as exactly as it is on record; null: not on record. */
export function startOf({ ties, details }: DatedHub, tie: number): DateSpan | null {
  const first = ties.start[tie] ?? null
  if (first === null) return null
  const exact = details.startExact[tie] ?? 0
  const [year, month] = yearAndMonth(first)
  return { first, last: exact === 0 ? first : (exact === 1 ? Date.UTC(year, month + 1, 0) : Date.UTC(year, 11, 31)) / DAY_MS, exact }
}

/** When a tie ended, or is to end, as exactly as it is on record; null: not on record. */
export function endOf({ ties, details }: DatedHub, tie: number): DateSpan | null {
  const last = ties.end[tie] ?? null
  if (last === null) return null
  const exact = details.endExact[tie] ?? 0
  const [year, month] = yearAndMonth(last)
  return { first: exact === 0 ? last : (exact === 1 ? Date.UTC(year, month, 1) : Date.UTC(year, 0, 1)) / DAY_MS, last, exact }
}

/** A date as EDTF, as exact as it is: `2014`, `2014-03`, `2014-03-19`. */
export function edtfOf({ first, exact }: DateSpan): string {
  return isoDay(first).slice(0, exact === 0 ? 10 : exact === 1 ? 7 : 4)
}
