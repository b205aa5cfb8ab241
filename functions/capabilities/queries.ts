import { inArray, sql, type SQL } from 'drizzle-orm'
import { allOf, listStatement, type Cut } from '#db/list-statement.ts'
import { versionColumns } from '#db/read.ts'
import { capability } from '#db/schema/knowledge.ts'
import { organization } from '#db/schema/organizations.ts'
import { organizationHits } from '#functions/search/queries.ts'
import type { WordQuery } from '#functions/search/words.ts'
import type { CapabilityFilter } from './filter.ts'

/** CapabilityView as JSON text, its organization included. */
export const capabilityJson = sql`'{"organization":' || ${organization.brief} || ',' || substr(${capability.view}, 2)`

/** The conditions of a filter, by field, so that a facet can leave out its own. */
export function capabilityConditions(filter: CapabilityFilter): { readonly [field: string]: SQL } {
  const conditions: { [field: string]: SQL } = {}
  if (filter.direction) conditions['direction'] = inArray(capability.direction, filter.direction)
  if (filter.workLine) conditions['workLine'] = inArray(capability.workLine, filter.workLine)
  if (filter.mnrCapability) conditions['mnrCapability'] = inArray(capability.mnrCapability, filter.mnrCapability)
  if (filter.basis) conditions['basis'] = inArray(capability.basis, filter.basis)
  if (filter.organization) conditions['organization'] = inArray(organization.id, filter.organization)
  if (filter.country) conditions['country'] = inArray(organization.country, filter.country)
  if (filter.subregion) conditions['subregion'] = inArray(organization.subregion, filter.subregion)
  return conditions
}

function capabilitiesFrom(words: WordQuery | null): SQL {
  const held = sql`join ${capability} on ${capability.organization} = ${organization.key}`
  return words ? sql`${organizationHits(words)} as hit cross join ${organization} on ${organization.key} = hit.k ${held}` : sql`${organization} ${held}`
}

/** One page of capabilities: by the official name of the organization, or by how well it matches the words given. */
export function selectCapabilities(conditions: readonly SQL[], words: WordQuery | null, cut: Cut): SQL {
  return listStatement({
    from: capabilitiesFrom(words), where: conditions, key: sql`${capability.key}`,
    order: words ? [sql`hit.rank`, sql`${organization.sortName}`] : [sql`${organization.sortName}`],
    sort: words ? sql`''` : sql`${organization.sortName}`,
    join: sql`join ${capability} on ${capability.key} = page.k join ${organization} on ${organization.key} = ${capability.organization}`,
    item: capabilityJson, ...cut, total: null,
  })
}

/** The counts of one facet under a filter, as a JSON object in `counts`. */
export function selectCapabilityFacet(facet: string, conditions: readonly SQL[], words: WordQuery | null): SQL {
  const value = {
    direction: sql`${capability.direction}`, workLine: sql`${capability.workLine}`, mnrCapability: sql`${capability.mnrCapability}`, basis: sql`${capability.basis}`,
  }[facet] ?? sql`null`
  return sql`select json_group_object(value, n) as counts from (
    select ${value} as value, count(*) as n from ${capabilitiesFrom(words)} where ${allOf(conditions)} and ${value} is not null group by 1)`
}

/** One capability as JSON text in `body`; no row when it is not public. */
export function selectCapability(id: string): SQL {
  return sql`select ${capabilityJson} as body, ${versionColumns} from ${capability} join ${organization} on ${organization.key} = ${capability.organization} where ${capability.id} = ${id}`
}
