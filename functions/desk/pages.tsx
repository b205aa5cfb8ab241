import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { respondPrivatePage, type PrivateTools } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { inviteAsked } from '#functions/invitations/invite-asked.ts'
import { settleInvited } from '#functions/invitations/settle-invited.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { RequestListPage, type SettleFault } from '#web/pages/desk/request-list-page.tsx'
import { RequestPage } from '#web/pages/desk/request-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { getDeskRequest, listDesk } from './list-desk.ts'
import { passOn } from './pass-on.ts'
import { recordLetter } from './record-letter.ts'

/** The desk of the stewards: what reaches nobody is passed on, what comes back by letter is recorded, and answers from unknown addresses are verified. */
export const deskPages = new Hono<Env>()

const DONE = ['passed', 'letter', 'sent', 'accepted', 'refused', 'overtaken'] as const

function doneText({ url, lang }: PrivateTools): string | undefined {
  const found = DONE.find((one) => one === url.searchParams.get('done'))
  return found && messagesFor(lang).desk.done[found]
}

const contextOf = (c: Context<Env>, { db, now }: PrivateTools) => ({ db, now, origin: originOf(c) })
const backToDesk = (c: Context<Env>, { lang }: PrivateTools, done: (typeof DONE)[number]) => c.redirect(href(PATHS.desk, { lang }, { done }), 303)
const backToRequest = (c: Context<Env>, { lang }: PrivateTools, done: (typeof DONE)[number]) => c.redirect(href(PATHS.deskRequest, { lang, id: c.req.param('id') ?? '' }, { done }), 303)

async function wrong(c: Context<Env>, { db, frame }: PrivateTools, form: FormValues, field: string, message: string) {
  const request = await getDeskRequest(db, c.req.param('id') ?? '')
  return { page: <RequestPage frame={frame} request={request} typed={{ faults: [{ field, message }], one: form.one }} />, status: 422 }
}

async function listPage(tools: PrivateTools, fault: SettleFault | null) {
  return { page: <RequestListPage frame={tools.frame} desk={await listDesk(tools.db)} fault={fault} done={doneText(tools)} />, status: fault === null ? 200 : 422 }
}

deskPages.get(PATHS.desk, (c) => respondPrivatePage(c, (tools) => listPage(tools, null)))

deskPages.post(PATHS.deskInvited, (c) => respondPrivatePage(c, async (tools) => {
  const form = await readForm(c)
  const invitation = Number(/^\d{1,15}$/.exec(c.req.param('id'))?.[0] ?? Number.NaN)
  const act = form.one('do')
  if (Number.isNaN(invitation) || (act !== 'accept' && act !== 'refuse')) throw new Problem('not-found', 'no such answer waits')
  const note = form.one(`note-${invitation}`).replace(/\s+/g, ' ')
  if (note === '' || note.length > 300) return listPage(tools, { invitation, typed: note })
  const isTaken = await settleInvited(contextOf(c, tools), steward(c), { invitation, isAccepted: act === 'accept', note })
  return backToDesk(c, tools, !isTaken ? 'overtaken' : act === 'accept' ? 'accepted' : 'refused')
}))

deskPages.get(PATHS.deskRequest, (c) => respondPrivatePage(c, async (tools) => ({ page: <RequestPage frame={tools.frame} request={await getDeskRequest(tools.db, c.req.param('id'))} done={doneText(tools)} /> })))

deskPages.post(PATHS.deskPassOn, (c) => respondPrivatePage(c, async (tools) => {
  const form = await readForm(c)
  const isNoted = await passOn(tools, steward(c), c.req.param('id'), form.one('how'))
  return isNoted ? backToRequest(c, tools, 'passed') : wrong(c, tools, form, 'how', messagesFor(tools.lang).desk.faults.how)
}))

deskPages.post(PATHS.deskLetter, (c) => respondPrivatePage(c, async (tools) => {
  const form = await readForm(c)
  const t = messagesFor(tools.lang).desk
  const request = await getDeskRequest(tools.db, c.req.param('id'))
  const fault = await recordLetter(contextOf(c, tools), steward(c), request, { answer: form.one('answer'), reference: form.one('reference'), note: form.one('note'), lang: tools.lang }, t.letter.reason)
  if (fault === null || fault === 'overtaken') return backToDesk(c, tools, fault ?? 'letter')
  return wrong(c, tools, form, fault, t.faults[fault])
}))

deskPages.post(PATHS.deskInvite, (c) => respondPrivatePage(c, async (tools) => {
  const form = await readForm(c)
  const outcome = await inviteAsked(contextOf(c, tools), steward(c).viewer, c.req.param('id'), form.one('email'))
  return outcome === 'sent' ? backToRequest(c, tools, 'sent') : wrong(c, tools, form, 'email', messagesFor(tools.lang).answers.invite.errors[outcome])
}))
