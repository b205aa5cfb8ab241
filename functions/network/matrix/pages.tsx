import { Hono } from 'hono'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { NetworkMatrixPage } from '#web/pages/network-matrix/matrix-page.tsx'
import { PATHS } from '#web/paths.ts'
import { getMatrix } from './get-matrix.ts'
import { matrixFilter } from './schema.ts'

/** Work lines against subregions, States or sectors. */
export const networkMatrixPages = new Hono<Env>()

networkMatrixPages.get(PATHS.networkMatrix, (c) => respondPage(c, async ({ db, url, day, frame }) => {
  const filter = parsePageFilter(matrixFilter, url.searchParams)
  const data = await getMatrix(db, filter, day)
  return { page: <NetworkMatrixPage frame={frame(data)} data={data} filter={filter} />, data }
}))
