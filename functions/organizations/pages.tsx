import { Hono } from 'hono'
import { facetsOfAnswer, rowsOf } from '#functions/core/list-answer.ts'
import { parseFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { wordQuery } from '#functions/search/words.ts'
import { OrganizationListPage } from '#web/pages/organizations/organization-list-page.tsx'
import { PATHS } from '#web/paths.ts'
import { ORGANIZATION_FACETS, organizationFilter } from './filter.ts'
import { listOrganizations } from './list-organizations.ts'
import type { OrganizationCard } from './schema.ts'

/** The pages of organizations. */
export const organizationPages = new Hono<Env>()

/** Rows on one page of the directory. */
const PAGE_LENGTH = 20

organizationPages.get(PATHS.organizations, (c) => respondPage(c, async ({ db, lang, url, frame }) => {
  const filter = parseFilter(organizationFilter.omit({ facets: true, limit: true }), url.searchParams)
  const answer = await listOrganizations(db, { ...filter, limit: PAGE_LENGTH, facets: [...ORGANIZATION_FACETS] }, lang)
  const words = filter.q === undefined ? [] : (wordQuery(filter.q)?.words ?? [])
  const page = <OrganizationListPage frame={frame(answer)} filter={filter} answer={answer} rows={rowsOf<OrganizationCard>(answer)} facets={facetsOfAnswer(answer)} words={words} />
  return { page, data: answer }
}))
