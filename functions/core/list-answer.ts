import type { Versioned } from './answer.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { DEFAULT_LIMIT } from './filter.ts'

/** What a use case answers for a page of a list. Rows are JSON text as the database made it: the API passes it on, a page reads it with `rowsOf`. */
export interface ListAnswer extends Versioned {
  /** JSON array of the rows */
  readonly data: string
  readonly total: number
  /** cursor of the next page, or null */
  readonly cursor: string | null
  /** how many rows came before this page */
  readonly passed: number
  /** facet → value → count, as JSON object; null when none was asked */
  readonly facets: string | null
}

/** Counts of facets as read from an answer. */
export type Facets = { readonly [facet: string]: { readonly [value: string]: number } }

/** The rows of an answer. The caller names the shape that its use case documents. */
export function rowsOf<T>(answer: Pick<ListAnswer, 'data'>): readonly T[] {
  return JSON.parse(answer.data)
}

/** The counts of an answer, empty when none was asked. */
export function facetsOfAnswer(answer: Pick<ListAnswer, 'facets'>): Facets {
  return answer.facets === null ? {} : JSON.parse(answer.facets)
}

/** Where a page begins, from what was asked: after a row where the list continues by its sort key, else after so many rows. */
export function cutOf(filter: { readonly limit?: number | undefined; readonly cursor?: string | undefined }, bySortKey: boolean) {
  const cursor = filter.cursor === undefined ? null : decodeCursor(filter.cursor)
  const limit = filter.limit ?? DEFAULT_LIMIT
  const passed = cursor?.ordinal ?? 0
  return { limit, passed, after: cursor && bySortKey ? { sort: cursor.sort, key: cursor.key } : null, offset: bySortKey ? 0 : passed }
}

/** The row of a list statement (db/list-statement.ts) as an answer. */
export function listAnswer(row: Versioned & { data: string; total: number; more: number; last: string | null }, cut: { limit: number; passed: number }, facets: string | null): ListAnswer {
  const [sort, key]: [string, number] = row.last === null ? ['', 0] : JSON.parse(row.last)
  const cursor = row.more ? encodeCursor({ ordinal: cut.passed + cut.limit, sort, key }) : null
  return { data: row.data, total: row.total, cursor, passed: cut.passed, facets, version: row.version, versionDay: row.versionDay }
}

/** An answer of no rows, for a question without a word in it. */
export function emptyAnswer({ version, versionDay }: Versioned): ListAnswer {
  return { data: '[]', total: 0, cursor: null, passed: 0, facets: null, version, versionDay }
}
