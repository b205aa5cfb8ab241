import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkPathsPage } from '#web/pages/network-paths/paths-page.tsx'
import { PATHS } from '#web/paths.ts'
import { pathsFilter } from './paths-filter.ts'
import { tracePaths } from './trace-paths.ts'

/** What two share, and how the one reaches the other. */
export const networkPathsPages = new Hono<Env>()

networkPathsPages.get(PATHS.networkPaths, (c) => respondPage(c, async ({ db, url, frame }) => {
  const filter = parsePageFilter(pathsFilter, url.searchParams)
  const data = await tracePaths(db, filter)
  return { page: <NetworkPathsPage frame={frame(data)} traced={data} filter={filter} />, data }
}))
