import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkBriefPage } from '#web/pages/network-brief/brief-page.tsx'
import { PATHS } from '#web/paths.ts'
import { summarize } from './brief/summarize.ts'
import { networkPageFilter } from './filter.ts'
import { getNamedHub } from './get-network.ts'
import { shownIn } from './shown.ts'

/** A view of the network for the Directing Council, to print. */
export const networkBriefPages = new Hono<Env>()

/** So many organizations stand in the table: with the figure and the rest no more than four pages. */
const MOST_ORGANIZATIONS = 15

networkBriefPages.get(PATHS.networkBrief, (c) => respondPage(c, async ({ db, url, frame }) => {
  const filter = parsePageFilter(networkPageFilter, url.searchParams)
  const { hub, version, versionDay } = await getNamedHub(db)
  const data = { version, versionDay }
  const shown = shownIn(hub, filter)
  return { page: <NetworkBriefPage frame={frame(data)} hub={hub} shown={shown} filter={filter} summary={summarize(hub, shown, MOST_ORGANIZATIONS)} />, data }
}))
