import { Hono } from 'hono'
import { read } from '#functions/core/answer.ts'
import { parsePageFilter } from '#functions/core/filter.ts'
import { facetsOfAnswer, rowsOf } from '#functions/core/list-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { wordQuery } from '#functions/search/words.ts'
import { AllianceListPage } from '#web/pages/alliances/alliance-list-page.tsx'
import { AlliancePage } from '#web/pages/alliances/alliance-page.tsx'
import { PATHS } from '#web/paths.ts'
import { ALLIANCE_FACETS, allianceFilter } from './filter.ts'
import { getAlliance } from './get-alliance.ts'
import { listAlliances } from './list-alliances.ts'
import type { AllianceCard, AllianceView } from './schema.ts'

/** The pages of alliances. */
export const alliancePages = new Hono<Env>()

/** Rows on one page of the list. */
const PAGE_LENGTH = 20

const pageFilter = allianceFilter.omit({ facets: true, limit: true })

alliancePages.get(PATHS.alliances, (c) => respondPage(c, async ({ db, lang, url, day, frame }) => {
  const filter = parsePageFilter(pageFilter, url.searchParams)
  const [answer, named] = await Promise.all([
    listAlliances(db, { ...filter, limit: PAGE_LENGTH, facets: [...ALLIANCE_FACETS] }, lang, day),
    nameOrganizations(db, filter.organization ?? []),
  ])
  const words = filter.q === undefined ? [] : (wordQuery(filter.q)?.words ?? [])
  const page = <AllianceListPage frame={frame(answer)} filter={filter} answer={answer} rows={rowsOf<AllianceCard>(answer)} facets={facetsOfAnswer(answer)} words={words} named={named} />
  return { page, data: answer }
}))

alliancePages.get(PATHS.alliance, (c) => respondPage(c, async ({ db, day, frame }) => {
  const found = await getAlliance(db, c.req.param('id'), day)
  if (found === null) throw new Problem('not-found', 'there is no public alliance at this address')
  return { page: <AlliancePage frame={frame(found)} alliance={read<AllianceView>(found)} />, data: found }
}))
