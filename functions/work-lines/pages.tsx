import { Hono } from 'hono'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { WorkLinesPage } from '#web/pages/work-lines/work-lines-page.tsx'
import { PATHS } from '#web/paths.ts'
import { listWorkLines } from './list-work-lines.ts'

/** The page of the work lines. */
export const workLinePages = new Hono<Env>()

workLinePages.get(PATHS.workLines, (c) => respondPage(c, async ({ db, frame }) => {
  const answer = await listWorkLines(db)
  return { page: <WorkLinesPage frame={frame(answer)} lines={answer.lines} />, data: answer }
}))
