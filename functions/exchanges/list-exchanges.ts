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
import { EXCHANGE_FACETS, type ExchangeFilter } from './filter.ts'
import { exchangeConditions, selectExchangeFacet, selectExchanges } from './queries.ts'

/**
 * One page of the public exchanges that a filter asks for: by relevance with words, else by title or latest beginning.
 *
 * @param language whose titles the list is sorted by; null: the English ones
 * @returns rows are ExchangeCard
 */
export async function listExchanges(db: Database, filter: ExchangeFilter, language: Language | null): Promise<ListAnswer> {
  const words = filter.q === undefined ? null : wordQuery(filter.q)
  if (filter.q !== undefined && !words) return emptyAnswer(await readVersion(db))
  const conditions = () => exchangeConditions(filter)
  const order = filter.order ?? 'name'
  const cut = cutOf(filter, words === null && order === 'name')
  const asked = slottedQuestion(filter, words, cut)
  return readList(db, {
    page: prepared(`exchanges ${language} ${order} ${asked.shape}`,
      () => selectExchanges(Object.values(exchangeConditions(asked.filter)), asked.words, order, language, asked.cut), asked.values),
    cut, conditions, facets: filter.facets ?? [],
    facet: (facet, others) => selectExchangeFacet(facet, filter, isPartakerFacet(facet) ? without(conditions(), 'partaker') : others, words),
    stored: words ? null : { counts: selectCounts('exchanges'), facets: EXCHANGE_FACETS },
  })
}
