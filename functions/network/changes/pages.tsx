import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkChangesPage } from '#web/pages/network-changes/changes-page.tsx'
import { PATHS } from '#web/paths.ts'
import { compareDays } from './compare-days.ts'
import { changesFilter } from './filter.ts'

/** The comparison of two dates. */
export const networkChangesPages = new Hono<Env>()

networkChangesPages.get(PATHS.networkChanges, (c) => respondPage(c, async ({ db, url, day, frame }) => {
  const filter = parsePageFilter(changesFilter, url.searchParams)
  const compared = await compareDays(db, filter, day)
  return { page: <NetworkChangesPage frame={frame(compared)} compared={compared} filter={filter} />, data: compared }
}))
