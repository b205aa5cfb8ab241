import { Hono, type ExecutionContext, type MiddlewareHandler } from 'hono'
import { LANGUAGES } from '#db/reference/languages.ts'
import { href, PATHS } from '#web/paths.ts'
import { accountPages } from './accounts/pages.tsx'
import { apiKeyPages } from './api-keys/pages.tsx'
import { alliancesApi } from './alliances/api.ts'
import { alliancePages } from './alliances/pages.tsx'
import { blottingPages } from './blotting/pages.tsx'
import { calendarPages } from './calendars/pages.tsx'
import { capabilitiesApi } from './capabilities/api.ts'
import { failureText } from './core/failure-text.ts'
import { isProblemType, Problem } from './core/problem.ts'
import { contributionPages } from './contributions/pages.tsx'
import { confirmationPages } from './confirmations/pages.tsx'
import { countriesApi } from './countries/api.ts'
import { countryPages } from './countries/pages.tsx'
import { deskPages } from './desk/pages.tsx'
import { exchangesApi } from './exchanges/api.ts'
import { exchangePages } from './exchanges/pages.tsx'
import { homePages } from './home/pages.tsx'
import { databaseOf } from './http/database.ts'
import type { Bindings, Env } from './http/env.ts'
import { respondError } from './http/error-response.tsx'
import { OPEN_HEADERS } from './http/json-response.ts'
import { isLanguage, redirectToLanguage } from './http/locale.ts'
import { secure } from './http/security-headers.ts'
import { guardPages } from './http/viewer.ts'
import { methodsAt } from './permissions/table.ts'
import { mailPages } from './mail/pages.tsx'
import { sendWaiting } from './mail/send-waiting.ts'
import { designationPages } from './designations/pages.tsx'
import { requestDeskPages } from './joining/desk-pages.tsx'
import { askingPages, joiningPages } from './joining/pages.tsx'
import { registerPages } from './joining/register-pages.tsx'
import { passkeyPages } from './passkeys/pages.tsx'
import { postPages } from './posts/pages.tsx'
import { invitationPages } from './invitations/pages.tsx'
import { metaApi } from './meta/api.ts'
import { metaPages } from './meta/pages.tsx'
import { networkAnalysisPages } from './network/analysis-pages.tsx'
import { networkMatrixPages } from './network/matrix/pages.tsx'
import { networkApi } from './network/api.ts'
import { networkChangesPages } from './network/changes/pages.tsx'
import { networkBriefPages } from './network/brief-pages.tsx'
import { networkFiles } from './network/file-pages.tsx'
import { networkMapFiles } from './network/map-file-pages.tsx'
import { networkMissingPages } from './network/missing-pages.tsx'
import { networkPages } from './network/pages.tsx'
import { networkPathsPages } from './network/paths-pages.tsx'
import { noticePages } from './notices/pages.tsx'
import { ownRecordPages } from './own-records/pages.tsx'
import { objectionDeskPages } from './objections/desk-pages.tsx'
import { objectionPages } from './objections/pages.tsx'
import { organizationsApi } from './organizations/api.ts'
import { organizationPages } from './organizations/pages.tsx'
import { referenceApi } from './reference/api.ts'
import { referencePages } from './reference/pages.tsx'
import { historyApi } from './revisions/api.ts'
import { historyPages } from './revisions/pages.tsx'
import { searchApi } from './registry-search/api.ts'
import { searchPages } from './registry-search/pages.tsx'
import { reportingLinePages } from './reporting-lines/pages.tsx'
import { sitePages } from './site/pages.tsx'
import { stewardshipPages } from './stewardship/pages.tsx'
import { statementPages } from './statements/pages.tsx'
import { upkeepPages } from './upkeep/pages.tsx'
import { vocabulariesApi } from './vocabularies/api.ts'
import { withholdingPages } from './withholding/pages.tsx'
import { workspacePages } from './workspace/pages.tsx'
import { workLinePages } from './work-lines/pages.tsx'
import { writingApi } from './writing/api.ts'

const READ_METHODS = 'GET, HEAD, OPTIONS'
const WRITE_METHODS: ReadonlySet<string> = new Set(['POST', 'PUT', 'DELETE'])

/** Whether an address is of no language: those of the problems, badges and calendars, and the mailbox of a laptop. */
function isUnspoken(path: string): boolean {
  return path === PATHS.devMail || path === PATHS.devMailJson || /^\/(?:badges\/[^/]+\.svg|calendars\/(?:organizations|countries)\/[^/]+\.ics)$/.test(path) || path.startsWith('/problems/') && isProblemType(path.slice('/problems/'.length))
}

/** What a browser asks before it lets a page of another origin read the API. */
function preflight(path: string): Response {
  return new Response(null, { status: 204, headers: { ...OPEN_HEADERS, allow: methodsAt(path).join(', ') || READ_METHODS, 'access-control-allow-methods': READ_METHODS, 'access-control-allow-headers': 'If-None-Match, Content-Type', 'access-control-max-age': '86400' } })
}

/** What is done for every request, before and after its route. */
const around: MiddlewareHandler<Env> = async (c, next) => {
  c.set('now', new Date())
  if (c.req.method === 'OPTIONS' && c.req.path.startsWith('/api/')) c.res = preflight(c.req.path)
  else await next()
  secure(c.res.headers, c.req.url.startsWith('https:'))
}

/** What was mailed is sent after the answer to what wrote it; what waits longer goes by the schedule. */
const sendMail: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (WRITE_METHODS.has(c.req.method) && c.res.status < 400) c.executionCtx.waitUntil(sendWaiting(databaseOf(c.env), c.env, c.get('now')).catch((error: unknown) => console.error(JSON.stringify({ mail: failureText(error) }))))
}

/** An app whose failures are told to whoever asked. */
function newApp(): Hono<Env> {
  const app = new Hono<Env>()
  app.notFound(async (c) => {
    const methods = methodsAt(c.req.path)
    if (methods.length === 0 || c.req.method === 'GET' || c.req.method === 'HEAD') return respondError(c, new Problem('not-found', `nothing has the address ${c.req.path}`))
    const allow = methods.join(', ')
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
    const response = await respondError(c, new Problem('method-not-allowed', `this address does not take ${c.req.method}`))
    response.headers.set('allow', allow)
    return response
  })
  app.onError((error, c) => respondError(c, error))
  return app
}

/** The API: who answers what. */
function createApi(): Hono<Env> {
  const api = newApp()
  api.use(around)
  api.use(sendMail)
  for (const routes of [organizationsApi, alliancesApi, historyApi, exchangesApi, capabilitiesApi, countriesApi, searchApi, networkApi, vocabulariesApi, metaApi, referenceApi, writingApi]) api.route('/', routes)
  return api
}

/** The pages: who answers what, in this order. */
function createSite(): Hono<Env> {
  const app = newApp()
  app.use('/assets/*', (c) => c.env.ASSETS.fetch(c.req.raw))
  app.use(around)
  app.use('/:lang/*', async (c, next) => {
    const lang = c.req.param('lang')
    if (isLanguage(lang)) c.set('lang', lang)
    else if (c.req.path.includes('/', 1) && !isUnspoken(c.req.path)) throw new Problem('not-found', `nothing has the address ${c.req.path}`)
    await next()
  })
  app.use(guardPages)
  app.use(sendMail)
  for (const lang of LANGUAGES) app.get(`/${lang}`, (c) => c.redirect(href(PATHS.home, { lang }), 308))
  app.get('/', (c) => redirectToLanguage(c.req.raw))
  // before the pages under a language, whose form the addresses of calendars have too
  app.route('/', calendarPages)
  app.route('/', homePages)
  app.route('/', organizationPages)
  app.route('/', historyPages)
  app.route('/', alliancePages)
  app.route('/', exchangePages)
  app.route('/', countryPages)
  app.route('/', workLinePages)
  app.route('/', reportingLinePages)
  app.route('/', searchPages)
  app.route('/', networkPages)
  app.route('/', networkFiles)
  app.route('/', networkMapFiles)
  app.route('/', networkBriefPages)
  app.route('/', networkAnalysisPages)
  app.route('/', networkMatrixPages)
  app.route('/', networkChangesPages)
  app.route('/', networkPathsPages)
  app.route('/', networkMissingPages)
  app.route('/', referencePages)
  app.route('/', metaPages)
  app.route('/', sitePages)
  app.route('/', accountPages)
  app.route('/', apiKeyPages)
  app.route('/', passkeyPages)
  app.route('/', mailPages)
  app.route('/', statementPages)
  app.route('/', confirmationPages)
  app.route('/', noticePages)
  app.route('/', invitationPages)
  app.route('/', deskPages)
  app.route('/', contributionPages)
  app.route('/', stewardshipPages)
  app.route('/', upkeepPages)
  app.route('/', ownRecordPages)
  app.route('/', workspacePages)
  app.route('/', blottingPages)
  app.route('/', withholdingPages)
  app.route('/', objectionPages)
  app.route('/', objectionDeskPages)
  app.route('/', registerPages)
  app.route('/', joiningPages)
  app.route('/', askingPages)
  app.route('/', requestDeskPages)
  app.route('/', postPages)
  app.route('/', designationPages)
  return app
}

/** Whether a request is for the API, told without taking its address apart. */
function isForApi(url: string): boolean {
  return url.startsWith('/api/', url.indexOf('/', 'https://'.length))
}

/** The whole Worker. The API is an app of its own: beside `/:lang/*` the router looks for its addresses by the slow way, which costs a list a tenth of its time. */
export function createApp() {
  const api = createApi()
  const site = createSite()
  return {
    routes: [...api.routes, ...site.routes],
    fetch: (request: Request, bindings: Bindings, context: ExecutionContext) => (isForApi(request.url) ? api : site).fetch(request, bindings, context),
  }
}
