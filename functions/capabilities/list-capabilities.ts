import type { Database } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { readVersion } from '#db/read.ts'
import { cutOf, emptyAnswer, type ListAnswer } from '#functions/core/list-answer.ts'
import { selectCounts } from '#functions/revisions/store-counts.ts'
import { readList } from '#functions/search/read-list.ts'
import { slottedQuestion } from '#functions/search/slotted-question.ts'
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
  const cut = cutOf(filter, words === null)
  const asked = slottedQuestion(filter, words, cut)
  return readList(db, {
    page: prepared(`capabilities ${asked.shape}`, () => selectCapabilities(Object.values(capabilityConditions(asked.filter)), asked.words, asked.cut), asked.values),
    cut, conditions: () => capabilityConditions(filter), facets: filter.facets ?? [],
    facet: (facet, others) => selectCapabilityFacet(facet, others, words),
    stored: words ? null : { counts: selectCounts('capabilities'), facets: CAPABILITY_FACETS },
  })
}
