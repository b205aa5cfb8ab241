import { sql } from 'drizzle-orm'
import { check, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { DateView } from '#functions/core/view.ts'

/** A check that a column holds one of a closed list of slugs (or null, where the column allows it). */
export function oneOf(name: string, column: AnySQLiteColumn, slugs: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(slugs.map((slug) => `'${slug}'`).join(', '))})`)
}

/** A check that a column holds JSON. */
export function isJson(name: string, column: AnySQLiteColumn) {
  return check(name, sql`json_valid(${column})`)
}

/** The three columns of an EDTF date: its text and the first and last day that it can mean. */
export function startColumns() {
  return { startText: text('start_text'), startEarliest: text('start_earliest'), startLatest: text('start_latest') }
}

/** The same for the end of a tie. */
export function endColumns() {
  return { endText: text('end_text'), endEarliest: text('end_earliest'), endLatest: text('end_latest') }
}

/** The values of `startColumns`, all null when the start is not known. */
export function startValues(date: DateView | null) {
  return { startText: date?.text ?? null, startEarliest: date?.earliest ?? null, startLatest: date?.latest ?? null }
}

/** The values of `endColumns`, all null when the end is not known. */
export function endValues(date: DateView | null) {
  return { endText: date?.text ?? null, endEarliest: date?.earliest ?? null, endLatest: date?.latest ?? null }
}
