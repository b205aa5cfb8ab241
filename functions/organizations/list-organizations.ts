import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { readVersion } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { organization } from '#db/schema/organizations.ts'
import { registry, storedAnswer } from '#db/schema/records.ts'
import { cutOf, emptyAnswer, type ListAnswer } from '#functions/core/list-answer.ts'
import { countsName, selectCounts } from '#functions/revisions/store-counts.ts'
import { readList } from '#functions/search/read-list.ts'
import { slottedQuestion } from '#functions/search/slotted-question.ts'
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
  const cut = cutOf(filter, words === null)
  const asked = slottedQuestion(filter, words, cut)
  return readList(db, {
    page: prepared(`organizations ${language} ${asked.shape}`,
      () => selectOrganizations(Object.values(organizationConditions(asked.filter)), asked.words, language, asked.cut, asked.isBare ? storedTotal() : null), asked.values),
    cut, conditions: () => organizationConditions(filter), facets: filter.facets ?? [],
    facet: (facet, others) => selectOrganizationFacet(facet, others, words),
    stored: words ? null : { counts: selectCounts('organizations'), facets: ORGANIZATION_FACETS },
  })
}

/** The number of all organizations, as stored with the version, else counted. */
function storedTotal() {
  return sql`coalesce((select ${storedAnswer.body} ->> 'total' from ${storedAnswer} where ${storedAnswer.name} = ${countsName('organizations')} and ${storedAnswer.version} = (select ${registry.version} from ${registry})),
    (select count(*) from ${organization}))`
}
