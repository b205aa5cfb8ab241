import { Hono } from 'hono'
import { read } from '#functions/core/answer.ts'
import { parsePageFilter } from '#functions/core/filter.ts'
import { facetsOfAnswer, rowsOf } from '#functions/core/list-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { movedTo } from '#functions/http/json-response.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { wordQuery } from '#functions/search/words.ts'
import { OrganizationListPage } from '#web/pages/organizations/organization-list-page.tsx'
import { OrganizationPage } from '#web/pages/organizations/organization-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { ORGANIZATION_FACETS, organizationFilter } from './filter.ts'
import { getOrganization } from './get-organization.ts'
import { listOrganizations } from './list-organizations.ts'
import type { OrganizationCard, OrganizationView } from './schema.ts'

/** The pages of organizations. */
export const organizationPages = new Hono<Env>()

/** Rows on one page of the directory. */
const PAGE_LENGTH = 20

organizationPages.get(PATHS.organizations, (c) => respondPage(c, async ({ db, lang, url, frame }) => {
  const filter = parsePageFilter(organizationFilter.omit({ facets: true, limit: true }), url.searchParams)
  const answer = await listOrganizations(db, { ...filter, limit: PAGE_LENGTH, facets: [...ORGANIZATION_FACETS] }, lang)
  const words = filter.q === undefined ? [] : (wordQuery(filter.q)?.words ?? [])
  const page = <OrganizationListPage frame={frame(answer)} filter={filter} answer={answer} rows={rowsOf<OrganizationCard>(answer)} facets={facetsOfAnswer(answer)} words={words} />
  return { page, data: answer }
}))

organizationPages.get(PATHS.organization, (c) => respondPage(c, async ({ db, lang, day, frame }) => {
  const id = c.req.param('id')
  const found = await getOrganization(db, id, { ties: true, partners: true, capabilities: true }, day)
  if (found === null) throw new Problem('not-found', `there is no public organization ${id}`)
  if ('movedTo' in found) return movedTo(href(PATHS.organization, { lang, id: found.movedTo }))
  return { page: <OrganizationPage frame={frame(found)} organization={read<OrganizationView>(found)} />, data: found }
}))
