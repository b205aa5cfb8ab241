import { inArray, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Sector, Subregion } from './reference/vocabularies.ts'
import { organization } from './schema/organizations.ts'

/** What is asked of one and the same organization that takes part in a tie. */
export interface PartakerFilter {
  readonly organization?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly subregion?: readonly Subregion[] | undefined
  readonly sector?: readonly Sector[] | undefined
  readonly role?: readonly string[] | undefined
}

/**
 * The condition that some organization takes part in a tie and meets all that is asked of it; null when nothing is asked.
 *
 * @param key the key of the tie; the other columns are those of the table that joins ties and organizations
 */
export function partakerCondition(filter: PartakerFilter, key: SQLiteColumn, table: SQLiteTable, columns: { tie: SQLiteColumn; organization: SQLiteColumn; role: SQLiteColumn }): SQL | null {
  const asked: SQL[] = []
  if (filter.organization) asked.push(inArray(organization.id, [...filter.organization]))
  if (filter.country) asked.push(inArray(organization.country, [...filter.country]))
  if (filter.subregion) asked.push(inArray(organization.subregion, [...filter.subregion]))
  if (filter.sector) asked.push(inArray(organization.sector, [...filter.sector]))
  if (filter.role) asked.push(inArray(columns.role, [...filter.role]))
  if (asked.length === 0) return null
  return sql`${key} in (select ${columns.tie} from ${table} join ${organization} on ${organization.key} = ${columns.organization} where ${sql.join(asked, sql` and `)})`
}

/**
 * The condition that a tie can stand on a day: not ended before it, and not begun after it. A date that is not on record excludes nothing (MODEL, Dates).
 */
export function activeOnCondition(day: string, startEarliest: SQLiteColumn, endLatest: SQLiteColumn): SQL {
  return sql`coalesce(${startEarliest}, '') <= ${day} and coalesce(${endLatest}, '9999') >= ${day}`
}
