import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { RequestDeskPage } from '#web/pages/requests/request-desk-page.tsx'
import { RequestListPage } from '#web/pages/requests/request-list-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { lineOf, unconfirmed } from './asking.ts'
import { grantRequest, refuseRequest } from './decide-request.ts'
import { readGranting, readReason } from './deciding.ts'
import { getKnownRequest } from './get-known-request.ts'
import { listRequests } from './list-requests.ts'

const deskPage = (c: Context<Env>, id: string, form: FormValues | null, faults: readonly FormFault[], notices: readonly TextNotice[] = []) => respondPrivatePage(c, async ({ db, frame, now }) => {
  const request = await getKnownRequest(db, id)
  if (request === null) throw new Problem('not-found', 'there is no request of this id')
  const { wanted } = request
  const duplicates = wanted.kind === 'new' ? await findDuplicates(db, { names: wanted.names, country: wanted.country, website: wanted.website }) : []
  const typed = { one: (name: string) => form?.one(name) ?? '', all: (name: string) => form?.all(name) ?? [], notices }
  return { page: <RequestDeskPage frame={frame} request={request} typed={typed} faults={faults} now={now.toISOString()} duplicates={duplicates} />, status: faults.length > 0 ? 422 : 200 }
})

async function decide(c: Context<Env>, id: string): Promise<Response> {
  const form = await readForm(c)
  const decider = steward(c)
  const { db, lang, now } = privateTools(c)
  const { errors } = messagesFor(lang).requests
  const telling = { now, lang, origin: originOf(c) }
  const notices = unconfirmed([form.one('decision') === 'refuse' ? form.one('reason') : form.one('note')], form)
  const confirmFirst = notices.length === 0 ? [] : [{ field: 'confirmed', message: messagesFor(lang).joining.notices.confirmFirst }]
  const back = (done: 'granted' | 'refused') => c.redirect(href(PATHS.requests, { lang }, { done }), 303)
  if (form.one('decision') === 'refuse') {
    const { value, faults } = readReason(lineOf(form, 'reason'))
    if (value === null || notices.length > 0) return deskPage(c, id, form, [...faults.map(({ field, code }) => ({ field, message: errors[code] })), ...confirmFirst], notices)
    await refuseRequest(db, decider, id, value, telling)
    return back('refused')
  }
  const { value, faults } = readGranting({ post: lineOf(form, 'post'), ground: lineOf(form, 'ground'), note: lineOf(form, 'note') })
  if (value === null || notices.length > 0) return deskPage(c, id, form, [...faults.map(({ field, code }) => ({ field, message: errors[code] })), ...confirmFirst], notices)
  await grantRequest(db, decider, id, value, telling)
  return back('granted')
}

/** The steward's queue of requests to act for an organization, and the desk of each. */
export const requestDeskPages = new Hono<Env>()
  .get(PATHS.requests, (c) => respondPrivatePage(c, async ({ db, frame, url, now }) => {
    const done = url.searchParams.get('done')
    return { page: <RequestListPage frame={frame} {...await listRequests(db)} now={now.toISOString()} done={done === 'granted' || done === 'refused' ? done : null} /> }
  }))
  .get(PATHS.request, (c) => deskPage(c, c.req.param('id'), null, []))
  .post(PATHS.request, (c) => decide(c, c.req.param('id')))
