import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readVersion } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { cutOf, emptyAnswer, type ListAnswer } from '#functions/core/list-answer.ts'
import { countsName } from '#functions/revisions/store-counts.ts'
import { readList } from '#functions/search/read-list.ts'
import { wordQuery } from '#functions/search/words.ts'
import { ORGANIZATION_FACETS, type OrganizationFilter } from './filter.ts'
import { organizationConditions, selectOrganizationFacet, selectOrganizations } from './queries.ts'

/**
 * One page of the public organizations that a filter asks for: by relevance with words, else by name.
 *
 * @param language whose names the list is sorted by; null: the official ones
 * @returns rows are OrganizationCard
 */
export async function listOrganizations(db: Database, filter: OrganizationFilter, language: Language | null): Promise<ListAnswer> {
  const words = filter.q === undefined ? null : wordQuery(filter.q)
  if (filter.q !== undefined && !words) return emptyAnswer(await readVersion(db))
  const conditions = organizationConditions(filter)
  const cut = cutOf(filter, words === null)
  const bare = words === null && Object.keys(conditions).length === 0
  const counts = countsName('organizations')
  return readList(db, {
    page: selectOrganizations(Object.values(conditions), words, language, cut, bare ? storedTotal(counts) : null),
    cut, conditions, facets: filter.facets ?? [],
    facet: (facet, others) => selectOrganizationFacet(facet, others, words),
    stored: words ? null : { name: counts, facets: ORGANIZATION_FACETS },
  })
}

/** The number of all rows of a list, as stored with the version. */
function storedTotal(name: string) {
  return sql`(select body ->> 'total' from stored_answer where name = ${name} and version = (select version from registry))`
}
