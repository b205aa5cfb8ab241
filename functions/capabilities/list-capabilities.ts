import type { Database } from '#db/client.ts'
import { readVersion } from '#db/read.ts'
import { cutOf, emptyAnswer, type ListAnswer } from '#functions/core/list-answer.ts'
import { countsName } from '#functions/revisions/store-counts.ts'
import { readList } from '#functions/search/read-list.ts'
import { wordQuery } from '#functions/search/words.ts'
import { CAPABILITY_FACETS, type CapabilityFilter } from './filter.ts'
import { capabilityConditions, selectCapabilities, selectCapabilityFacet } from './queries.ts'

/**
 * One page of what organizations publicly offer or need, by the organization's official name.
 *
 * @returns rows are CapabilityView
 */
export async function listCapabilities(db: Database, filter: CapabilityFilter): Promise<ListAnswer> {
  const words = filter.q === undefined ? null : wordQuery(filter.q)
  if (filter.q !== undefined && !words) return emptyAnswer(await readVersion(db))
  const conditions = capabilityConditions(filter)
  const cut = cutOf(filter, words === null)
  return readList(db, {
    page: selectCapabilities(Object.values(conditions), words, cut),
    cut, conditions, facets: filter.facets ?? [],
    facet: (facet, others) => selectCapabilityFacet(facet, others, words),
    stored: words ? null : { name: countsName('capabilities'), facets: CAPABILITY_FACETS },
  })
}
