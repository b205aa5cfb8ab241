import { sql, type SQL } from 'drizzle-orm'
import { versionColumns, type DataVersion } from './read.ts'

/** How a page is cut out of a list. */
export interface Cut {
  readonly limit: number
  /** where the page begins; null: at the start */
  readonly after: { readonly sort: string; readonly key: number } | null
  /** rows to pass over, for lists that continue by ordinal */
  readonly offset: number
}

/** A list to be answered as one row of JSON text. */
export interface ListStatement extends Cut {
  /** tables to read from, ready to stand after `from` */
  readonly from: SQL
  /** conditions that a row must meet; all rows when empty */
  readonly where: readonly SQL[]
  /** integer key of a row */
  readonly key: SQL
  /** what rows are sorted by; several for relevance. A tie falls to the key */
  readonly order: readonly SQL[]
  /** the text kept in the cursor: the first sort key where pages continue after it, '' where they continue by ordinal */
  readonly sort: SQL
  /** one row as JSON text, from tables joined on the key as `join` says */
  readonly item: SQL
  /** joins that `item` needs, on `page.k` */
  readonly join: SQL
  /** the number of all rows, where it is stored already */
  readonly total: SQL | null
}

/** The row that a list statement gives. `more` is 1 when rows follow; `last` is the cursor of the last row as `[sort, key]`, null for an empty page. */
export interface ListRow extends DataVersion { readonly data: string; readonly total: number; readonly more: number; readonly last: string | null }

/** All conditions in one, `true` for none. */
export function allOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`true` : sql.join(conditions.map((condition) => sql`(${condition})`), sql` and `)
}

/**
 * One statement for one page of a list: the rows as a JSON array, how many there are in all, whether more follow, and the data version,
 * all of one moment. The keys of the page are found first, so that texts are built for its rows only.
 */
export function listStatement({ from, where, key, order, sort, item, join, limit, after, offset, total }: ListStatement): SQL {
  const begin = after === null ? [] : [sql`(${order[0] ?? key}, ${key}) > (${after.sort}, cast(${after.key} as integer))`]
  const size = sql.raw(String(limit))
  return sql`with found as (
    select ${key} as k, ${sort} as s from ${from} where ${allOf([...where, ...begin])}
    order by ${sql.join([...order, key], sql`, `)} limit ${sql.raw(String(limit + 1))} offset cast(${offset} as integer)),
  page as materialized (select k, s, row_number() over () as n from found)
  select '[' || coalesce((select group_concat(j, ',') from (select ${item} as j from page ${join} where page.n <= ${size} order by page.n)), '') || ']' as data,
    ${total ?? sql`(select count(*) from ${from} where ${allOf(where)})`} as total,
    (select count(*) from page) > ${size} as more,
    (select json_array(s, k) from page where n <= ${size} order by n desc limit 1) as last,
    ${versionColumns}`
}
