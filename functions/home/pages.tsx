import { Hono } from 'hono'
import { read } from '#functions/core/answer.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { HomePage } from '#web/pages/home/home-page.tsx'
import { PATHS } from '#web/paths.ts'
import { getHome } from './get-home.ts'
import type { HomeView } from './schema.ts'

/** The home page. */
export const homePages = new Hono<Env>()

homePages.get(PATHS.home, (c) => respondPage(c, async ({ db, day, frame }) => {
  const answer = await getHome(db, day)
  return { page: <HomePage frame={frame(answer)} home={read<HomeView>(answer)} />, data: answer }
}))
