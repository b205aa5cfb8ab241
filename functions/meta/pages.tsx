import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { readVersion } from '#db/read.ts'
import { isProblemType, Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { respondFixed } from '#functions/http/fixed-response.ts'
import { CACHED } from '#functions/http/json-response.ts'
import { preferredLanguage } from '#functions/http/locale.ts'
import { renderPage } from '#functions/http/render.ts'
import { frameOf } from '#functions/http/request-context.ts'
import { asset } from '#web/assets.ts'
import { problemExplained } from '#web/files/problem-explained.ts'
import { publicPages } from '#web/files/public-pages.ts'
import { robotsText, sitemapIndex, sitemapOf } from '#web/files/site-files.ts'
import { ProblemPage } from '#web/pages/reference/problem-page.tsx'
import { PATHS } from '#web/paths.ts'
import { listPublicRecords } from './list-public-records.ts'

/** What is of no section: the meaning of problems, and the files that browsers and crawlers ask for. */
export const metaPages = new Hono<Env>()

const NEGOTIATED = 'Accept, Accept-Language'

metaPages.get(PATHS.problem, async (c) => {
  const type = c.req.param('type')
  if (!isProblemType(type)) throw new Problem('not-found', `there is no problem ${type}`)
  const form = accepts(c, { header: 'Accept', supports: ['application/json', 'text/html'], default: 'application/json' })
  const lang = preferredLanguage(c.req.header('accept-language'))
  const response = form === 'text/html'
    ? await renderPage(<ProblemPage frame={frameOf({ request: c.req.raw, bindings: c.env, now: c.get('now'), lang, data: null })} type={type} />, { lang })
    : respondFixed(c.req.raw, `problem ${type}`, () => JSON.stringify(problemExplained(type)))
  response.headers.set('vary', NEGOTIATED)
  return response
})

metaPages.get(PATHS.robots, (c) => c.text(robotsText(new URL(c.req.url).origin), 200, { 'cache-control': 'public, max-age=86400' }))

metaPages.get(PATHS.favicon, (c) => c.body(null, 302, { location: asset('favicon.svg'), 'cache-control': 'public, max-age=86400' }))

const XML = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': CACHED }

metaPages.get(PATHS.sitemap, async (c) => {
  const { versionDay } = await readVersion(databaseOf(c.env))
  return c.body(sitemapIndex(new URL(c.req.url).origin, versionDay), 200, XML)
})

metaPages.get(PATHS.sitemapOfLanguage, async (c) => {
  const pages = publicPages(await listPublicRecords(databaseOf(c.env)))
  return c.body(sitemapOf(new URL(c.req.url).origin, c.get('lang'), pages), 200, XML)
})
