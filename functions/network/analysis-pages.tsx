import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkAnalysisPage } from '#web/pages/network-analysis/analysis-page.tsx'
import { PATHS } from '#web/paths.ts'
import { analysisFilter } from './analysis-filter.ts'
import { analyzeNetwork, TABLE_ROWS } from './analyze-network.ts'

/** The analysis of the network. */
export const networkAnalysisPages = new Hono<Env>()

networkAnalysisPages.get(PATHS.networkAnalysis, (c) => respondPage(c, async ({ db, url, frame }) => {
  const filter = parsePageFilter(analysisFilter, url.searchParams)
  const data = await analyzeNetwork(db, filter)
  return { page: <NetworkAnalysisPage frame={frame(data)} network={data.network} told={data.told} filter={filter} limit={filter.rows === 'all' ? Number.MAX_SAFE_INTEGER : TABLE_ROWS} />, data }
}))
