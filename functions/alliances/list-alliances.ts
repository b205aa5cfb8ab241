import type { Database } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { readVersion } from '#db/read.ts'
import { isPartakerFacet } from '#db/tie-conditions.ts'
import type { Language } from '#db/reference/languages.ts'
import { cutOf, emptyAnswer, type ListAnswer } from '#functions/core/list-answer.ts'
import { selectCounts } from '#functions/revisions/store-counts.ts'
import { without } from '#functions/search/facet-plan.ts'
import { readList } from '#functions/search/read-list.ts'
import { slottedQuestion } from '#functions/search/slotted-question.ts'
import { wordQuery } from '#functions/search/words.ts'
import { ALLIANCE_FACETS, type AllianceFilter } from './filter.ts'
import { allianceConditions, selectAllianceFacet, selectAlliances } from './queries.ts'

/**
 * One page of the public alliances that a filter asks for: by relevance with words, else by title or latest beginning.
 *
 * @param language whose titles the list is sorted by; null: the English ones
 * @param today the day on which states are told when the filter names none
 * @returns rows are AllianceCard
 */
export async function listAlliances(db: Database, filter: AllianceFilter, language: Language | null, today: string): Promise<ListAnswer> {
  const words = filter.q === undefined ? null : wordQuery(filter.q)
  if (filter.q !== undefined && !words) return emptyAnswer(await readVersion(db))
  const conditions = () => allianceConditions(filter, today)
  const order = filter.order ?? 'name'
  const day = filter.activeOn ?? today
  const cut = cutOf(filter, words === null && order === 'name')
  const asked = slottedQuestion({ ...filter, day }, words, cut)
  return readList(db, {
    page: prepared(`alliances ${language} ${order} ${asked.shape}`,
      () => selectAlliances(Object.values(allianceConditions(asked.filter, asked.filter.day)), asked.words, order, language, asked.filter.day, asked.cut), asked.values),
    cut, conditions, facets: filter.facets ?? [],
    facet: (facet, others) => selectAllianceFacet(facet, filter, isPartakerFacet(facet) ? without(conditions(), 'partaker') : others, words, day),
    stored: words ? null : { counts: selectCounts('alliances'), facets: ALLIANCE_FACETS.filter((facet) => facet !== 'state') },
  })
}
