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

/** What a list of ties counts of those who take part. */
export const PARTAKER_FACETS = ['country', 'subregion', 'sector', 'role'] as const

/** A field of those who take part that is counted. */
export type PartakerFacet = (typeof PARTAKER_FACETS)[number]

/** Whether a facet is counted over those who take part. */
export function isPartakerFacet(facet: string): facet is PartakerFacet {
  return PARTAKER_FACETS.some((field) => field === facet)
}

/** The table that joins ties and organizations, and its columns. */
export interface PartakerTable { readonly table: SQLiteTable; readonly tie: SQLiteColumn; readonly organization: SQLiteColumn; readonly role: SQLiteColumn }

function askedOfPartaker(filter: PartakerFilter, { role }: PartakerTable): SQL[] {
  const asked: SQL[] = []
  if (filter.organization) asked.push(inArray(organization.id, [...filter.organization]))
  if (filter.country) asked.push(inArray(organization.country, [...filter.country]))
  if (filter.subregion) asked.push(inArray(organization.subregion, [...filter.subregion]))
  if (filter.sector) asked.push(inArray(organization.sector, [...filter.sector]))
  if (filter.role) asked.push(inArray(role, [...filter.role]))
  return asked
}

/**
 * The condition that some organization takes part in a tie and meets all that is asked of it; null when nothing is asked.
 *
 * @param key the key of the tie
 */
export function partakerCondition(filter: PartakerFilter, key: SQLiteColumn, partakers: PartakerTable): SQL | null {
  const asked = askedOfPartaker(filter, partakers)
  if (asked.length === 0) return null
  return sql`${key} in (select ${partakers.tie} from ${partakers.table} join ${organization} on ${organization.key} = ${partakers.organization} where ${sql.join(asked, sql` and `)})`
}

/**
 * The counts of one field of those who take part, as a JSON object in `counts`: for each value, how many ties have somebody with it who meets all else that is asked
 * of one and the same organization.
 *
 * @param from the ties to count, ready to stand after `from`
 * @param conditions what is asked of the tie itself
 */
export function selectPartakerFacet(facet: PartakerFacet, filter: PartakerFilter, key: SQLiteColumn, partakers: PartakerTable, from: SQL, conditions: readonly SQL[]): SQL {
  const value = { country: sql`${organization.country}`, subregion: sql`${organization.subregion}`, sector: sql`${organization.sector}`, role: sql`${partakers.role}` }[facet]
  const where = sql.join([...conditions, ...askedOfPartaker({ ...filter, [facet]: undefined }, partakers), sql`${value} is not null`], sql` and `)
  return sql`select json_group_object(value, n) as counts from (
    select ${value} as value, count(distinct ${key}) as n from ${from} join ${partakers.table} on ${partakers.tie} = ${key} join ${organization} on ${organization.key} = ${partakers.organization} where ${where} group by 1)`
}

/**
 * The condition that a tie can stand on a day: not ended before it, and not begun after it. A date that is not on record excludes nothing (MODEL, Dates).
 */
export function activeOnCondition(day: string, startEarliest: SQLiteColumn, endLatest: SQLiteColumn): SQL {
  return sql`coalesce(${startEarliest}, '') <= ${day} and coalesce(${endLatest}, '9999') >= ${day}`
}
