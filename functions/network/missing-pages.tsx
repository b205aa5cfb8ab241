import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkMissingPage } from '#web/pages/network-missing/missing-page.tsx'
import { PATHS } from '#web/paths.ts'
import { networkPageFilter } from './filter.ts'
import { listMissingLinks } from './list-missing-links.ts'

/** Pairs that share much and are not tied. */
export const networkMissingPages = new Hono<Env>()

networkMissingPages.get(PATHS.networkMissing, (c) => respondPage(c, async ({ db, url, frame }) => {
  const filter = parsePageFilter(networkPageFilter, url.searchParams)
  const data = await listMissingLinks(db, filter)
  return { page: <NetworkMissingPage frame={frame(data)} missing={data} filter={filter} />, data }
}))
