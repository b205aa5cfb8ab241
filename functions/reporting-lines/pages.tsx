import { Hono } from 'hono'
import { read } from '#functions/core/answer.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { WhereToReportPage } from '#web/pages/where-to-report/where-to-report-page.tsx'
import { PATHS } from '#web/paths.ts'
import { listReportingLines } from './list-reporting-lines.ts'
import type { ReportingLineView } from './schema.ts'

/** Where to report. */
export const reportingLinePages = new Hono<Env>()

reportingLinePages.get(PATHS.whereToReport, (c) => respondPage(c, async ({ db, frame }) => {
  const answer = await listReportingLines(db)
  return { page: <WhereToReportPage frame={frame(answer)} lines={read<readonly ReportingLineView[]>(answer)} />, data: answer }
}))
