import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkPage } from '#web/pages/network/network-page.tsx'
import { PATHS } from '#web/paths.ts'
import { networkPageFilter } from './filter.ts'
import { getNamedHub } from './get-network.ts'
import { shownIn } from './shown.ts'

/** The page of the network. */
export const networkPages = new Hono<Env>()

networkPages.get(PATHS.network, (c) => respondPage(c, async ({ db, url, frame }) => {
  const filter = parsePageFilter(networkPageFilter, url.searchParams)
  const { hub, version, versionDay } = await getNamedHub(db)
  const data = { version, versionDay }
  return { page: <NetworkPage frame={frame(data)} hub={hub} shown={shownIn(hub, filter)} filter={filter} />, data }
}))
