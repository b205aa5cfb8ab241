import { Hono, type Context } from 'hono'
import { isCountryCode } from '#db/reference/countries.ts'
import { rowsOf } from '#functions/core/list-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import { displayName } from '#functions/core/text.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { privateTools, respondPrivatePage, type PrivateTools } from '#functions/http/private-page.tsx'
import { actingFor, signedIn } from '#functions/http/viewer.ts'
import { listOrganizations } from '#functions/organizations/list-organizations.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import { mayActFor } from '#functions/posts/rules.ts'
import { AskPage, NoAskPage } from '#web/pages/joining/ask-page.tsx'
import { JoinPage } from '#web/pages/joining/join-page.tsx'
import { RequestPage } from '#web/pages/joining/request-page.tsx'
import { StandingDonePage, StandingPage, VouchPage } from '#web/pages/joining/standing-page.tsx'
import { blank, type Typed } from '#web/pages/joining/typed.ts'
import { href, PATHS } from '#web/paths.ts'
import { answerForPartner, getPartnerQuestion } from './answer-for-partner.ts'
import { answerSiteMail, getSiteQuestion } from './answer-site-mail.ts'
import { askToJoin } from './ask-to-join.ts'
import { readAsking, readStanding, unconfirmed, type FieldFault } from './asking.ts'
import { getJoinable } from './get-joinable.ts'
import { getOwnRequest } from './get-own-request.ts'
import { listRequestsOf } from './list-requests.ts'
import type { Joinable } from './schema.ts'
import { takeBackRequest } from './take-back-request.ts'
import type { Telling } from './tell.ts'
import { tryAnotherWay } from './try-another-way.ts'

/** Organizations that the page of the search shows. */
const SHOWN = 8

/** What mails of this request need. */
function tellingOf(c: Context<Env>): Telling {
  return { now: c.get('now'), lang: c.get('lang'), origin: originOf(c) }
}

function typedOf(form: FormValues, faults: Typed['faults'], notices: Typed['notices'] = []): Typed {
  return { one: (name) => form.one(name), all: (name) => form.all(name), faults, notices }
}

async function joinableOf({ db }: PrivateTools, id: string, account: number): Promise<Joinable> {
  const found = await getJoinable(db, id, account)
  if (found === null) throw new Problem('not-found', `there is no public organization ${id}`)
  return found
}

/** What stands in the way of asking: a State speaks by designation, and nobody asks for what she has. */
function obstacle(c: Context<Env>, { kind, organization }: Joinable): 'place' | 'already' | null {
  return kind === 'state' || kind === 'territory' ? 'place' : mayActFor(signedIn(c), organization.id) ? 'already' : null
}

const joinPage = (c: Context<Env>) => respondPrivatePage(c, async ({ db, lang, url, frame, viewer }) => {
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const code = url.searchParams.get('country') ?? ''
  const country = isCountryCode(code) ? code : ''
  const requests = viewer === null ? [] : await listRequestsOf(db, viewer.account)
  if (q === '') return { page: <JoinPage frame={frame} sought={{ q, country, found: null, similar: [] }} requests={requests} /> }
  const answer = await listOrganizations(db, { q, limit: SHOWN, ...(country === '' ? {} : { country: [country] }) }, lang)
  const organizations = rowsOf<OrganizationCard>(answer)
  const similar = organizations.length > 0 ? [] : (await findDuplicates(db, { names: [{ text: q }], country: country === '' ? null : country })).map(({ organization }) => organization)
  return { page: <JoinPage frame={frame} sought={{ q, country, found: { organizations, total: answer.total }, similar }} requests={requests} /> }
})

const askPage = (c: Context<Env>, joinable: Joinable, typed: Typed) => respondPrivatePage(c, async ({ frame }) => (
  { page: <AskPage frame={frame} joinable={joinable} ownEmail={signedIn(c).email} typed={typed} />, status: typed.faults.length > 0 ? 422 : 200 }
))

async function postAsk(c: Context<Env>, id: string): Promise<Response> {
  const form = await readForm(c)
  const tools = privateTools(c)
  const viewer = signedIn(c)
  const joinable = await joinableOf(tools, id, viewer.account)
  if (obstacle(c, joinable) !== null) throw new Problem('not-in-this-state', 'there is nothing to ask for')
  const toRequest = (request: string) => c.redirect(href(PATHS.joinRequest, { lang: tools.lang, id: request }), 303)
  if (joinable.openRequest !== null) return toRequest(joinable.openRequest)
  const { value, faults } = readAsking(form, joinable, viewer.email)
  const notices = unconfirmed([form.one('office')], form)
  if (value === null || notices.length > 0) return askPage(c, joinable, typedOf(form, [...faults, ...(notices.length > 0 ? [{ field: 'confirmed', code: 'confirmFirst' } as const] : [])], notices))
  const request = await askToJoin(tools.db, viewer, joinable, value, tellingOf(c))
  return request === null ? askPage(c, joinable, typedOf(form, [{ field: 'office', code: 'tooMany' }])) : toRequest(request)
}

const requestPage = (c: Context<Env>, id: string, typed: Typed = blank()) => respondPrivatePage(c, async (tools) => {
  const viewer = signedIn(c)
  const request = await getOwnRequest(tools.db, id, viewer.account)
  if (request === null) throw new Problem('not-found', 'there is no request of this id')
  const joinable = request.wanted.kind === 'on-record' ? await getJoinable(tools.db, request.wanted.organization.id, viewer.account) : null
  return { page: <RequestPage frame={tools.frame} request={request} joinable={joinable} ownEmail={viewer.email} typed={typed} now={tools.now.toISOString()} />, status: typed.faults.length > 0 ? 422 : 200 }
})

async function postAnotherWay(c: Context<Env>, id: string): Promise<Response> {
  const form = await readForm(c)
  const tools = privateTools(c)
  const viewer = signedIn(c)
  const request = await getOwnRequest(tools.db, id, viewer.account)
  if (request === null || request.wanted.kind !== 'on-record') throw new Problem('not-found', 'there is no request of this id')
  const joinable = await joinableOf(tools, request.wanted.organization.id, viewer.account)
  const { value, faults } = readStanding(form, joinable, viewer.email)
  if (value === null) return requestPage(c, id, typedOf(form, faults))
  const isSent = await tryAnotherWay(tools.db, viewer, joinable, id, value, tellingOf(c))
  return isSent ? c.redirect(href(PATHS.joinRequest, { lang: tools.lang, id }), 303) : requestPage(c, id, typedOf(form, [{ field: 'way', code: 'tooMany' } satisfies FieldFault<'tooMany'>]))
}

function answerOf(form: FormValues): 'yes' | 'no' {
  const answer = form.one('answer')
  if (answer !== 'yes' && answer !== 'no') throw new Problem('invalid-input', 'answer yes or no', [{ pointer: '/answer', code: 'invalid-value', detail: 'yes or no' }])
  return answer
}

async function partnerOf({ db, lang }: PrivateTools, id: string): Promise<{ id: string; name: string }> {
  const [brief] = await nameOrganizations(db, [id])
  return { id, name: brief ? displayName(brief.names, lang).text : id }
}

/** Looking for one's organization and asking to act for it; showing standing; answering for somebody else. */
export const joiningPages = new Hono<Env>()
  .get(PATHS.join, joinPage)
  .get(PATHS.joinRequest, (c) => requestPage(c, c.req.param('id')))
  .post(PATHS.joinRequestStanding, (c) => postAnotherWay(c, c.req.param('id')))
  .post(PATHS.joinRequestTakeBack, async (c) => {
    await readForm(c)
    const { db, now, lang } = privateTools(c)
    await takeBackRequest(db, signedIn(c), c.req.param('id'), now)
    return c.redirect(href(PATHS.joinRequest, { lang, id: c.req.param('id') }), 303)
  })
  .get(PATHS.joinStanding, (c) => respondPrivatePage(c, async ({ db, frame, now }) => {
    const token = c.req.param('token')
    const question = await getSiteQuestion(db, token, now)
    return question === null ? { page: <StandingDonePage frame={frame} token={token} answer="gone" />, status: 404 } : { page: <StandingPage frame={frame} question={question} token={token} /> }
  }))
  .post(PATHS.joinStanding, async (c) => {
    const answer = answerOf(await readForm(c))
    const token = c.req.param('token')
    return respondPrivatePage(c, async ({ db, frame }) => {
      const isDone = await answerSiteMail(db, token, answer, tellingOf(c))
      return { page: <StandingDonePage frame={frame} token={token} answer={isDone ? answer : 'gone'} />, status: isDone ? 200 : 404 }
    })
  })
  .get(PATHS.vouch, (c) => respondPrivatePage(c, async (tools) => {
    const post = actingFor(c, c.req.param('organization'))
    const question = await getPartnerQuestion(tools.db, c.req.param('id'), post.organizationKey ?? 0, tools.now)
    if (question === null) throw new Problem('not-found', 'nothing is asked of this organization under this id')
    return { page: <VouchPage frame={tools.frame} question={question} answer={question.answer} isOpen={question.isOpen} partner={await partnerOf(tools, c.req.param('organization'))} id={c.req.param('id')} /> }
  }))
  .post(PATHS.vouch, async (c) => {
    const answer = answerOf(await readForm(c))
    const { organization, id } = c.req.param()
    await answerForPartner(privateTools(c).db, signedIn(c), actingFor(c, organization), id, answer, tellingOf(c))
    return c.redirect(href(PATHS.vouch, { lang: c.get('lang'), organization, id }), 303)
  })

/** Asking for an organization by its id: after all other addresses under `/join/`, which are no ids. */
export const askingPages = new Hono<Env>()
  .get(PATHS.joinOrganization, (c) => respondPrivatePage(c, async (tools) => {
    const joinable = await joinableOf(tools, c.req.param('organization'), signedIn(c).account)
    const why = obstacle(c, joinable)
    if (why !== null) return { page: <NoAskPage frame={tools.frame} joinable={joinable} why={why} /> }
    if (joinable.openRequest !== null) return c.redirect(href(PATHS.joinRequest, { lang: tools.lang, id: joinable.openRequest }), 303)
    return { page: <AskPage frame={tools.frame} joinable={joinable} ownEmail={signedIn(c).email} typed={blank()} /> }
  }))
  .post(PATHS.joinOrganization, (c) => postAsk(c, c.req.param('organization')))
