import { Hono } from 'hono'
import { alliancesApi } from './alliances/api.ts'
import { Problem } from './core/problem.ts'
import { exchangesApi } from './exchanges/api.ts'
import type { Env } from './http/env.ts'
import { OPEN_HEADERS, problemResponse } from './http/json-response.ts'
import { isLanguage, redirectToLanguage } from './http/locale.ts'
import { newRequestId } from './http/request-context.ts'
import { secure } from './http/security-headers.ts'
import { organizationsApi } from './organizations/api.ts'

const READ_METHODS = ['GET', 'HEAD', 'OPTIONS']

function isApi(path: string): boolean {
  return path.startsWith('/api/')
}

/** A failure as a Problem: what is not one is ours, is logged with the request's id and tells the reader nothing inside. */
function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error
  if (/SQLITE_BUSY/.test(String(error))) return new Problem('busy', 'try again in a few seconds')
  console.error(JSON.stringify({ requestId, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
  return new Problem('internal', 'the failure is logged under the id in `instance`')
}

/** The whole Worker: who answers what, in this order. */
export function createApp(): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.use(async (c, next) => {
    c.set('now', new Date())
    c.set('requestId', newRequestId())
    if (c.req.path.startsWith('/assets/')) return c.env.ASSETS.fetch(c.req.raw)
    if (!READ_METHODS.includes(c.req.method)) {
      c.res = problemResponse(new Problem('method-not-allowed', 'this registry is read only at this address'), c.get('requestId'))
      c.res.headers.set('allow', READ_METHODS.join(', '))
    } else if (c.req.method === 'OPTIONS' && isApi(c.req.path)) {
      c.res = new Response(null, { status: 204, headers: { ...OPEN_HEADERS, 'access-control-allow-methods': READ_METHODS.join(', '), 'access-control-allow-headers': 'If-None-Match, Content-Type', 'access-control-max-age': '86400' } })
    } else await next()
    secure(c.res.headers, c.req.url.startsWith('https:'))
    return undefined
  })
  app.get('/', (c) => redirectToLanguage(c.req.raw))
  app.use('/:lang/*', async (c, next) => {
    const lang = c.req.param('lang')
    if (isLanguage(lang)) c.set('lang', lang)
    await next()
  })
  for (const routes of [organizationsApi, alliancesApi, exchangesApi]) app.route('/', routes)
  app.notFound((c) => problemResponse(new Problem('not-found', `nothing has the address ${c.req.path}`), c.get('requestId')))
  app.onError((error, c) => problemResponse(problemOf(error, c.get('requestId')), c.get('requestId')))
  return app
}
