import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { readReason } from '#functions/stewardship/read-reason.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { ObjectionDeskPage } from '#web/pages/objections/objection-desk-page.tsx'
import { ObjectionListPage } from '#web/pages/objections/objection-list-page.tsx'
import { NO_REASON, type TypedReason } from '#web/pages/stewardship/reason-field.tsx'
import { href, PATHS } from '#web/paths.ts'
import { decideObjection, verifyAsSteward } from './decide-objection.ts'
import { getObjection, listObjections } from './list-objections.ts'

/** The stewards' queue of objections, and the desk of each. */
export const objectionDeskPages = new Hono<Env>()

const DONE = ['verified', 'upheld', 'rejected', 'late'] as const

objectionDeskPages.get(PATHS.objections, (c) => respondPrivatePage(c, async ({ db, url, frame }) => {
  const done = DONE.find((one) => one === url.searchParams.get('done'))
  return { page: <ObjectionListPage frame={frame} objections={await listObjections(db)} done={done} /> }
}))

function deskPage(c: Context<Env>, id: string, typed: TypedReason = NO_REASON) {
  return respondPrivatePage(c, async ({ db, frame }) => {
    const objection = await getObjection(db, id, steward(c).viewer)
    if (objection === null) throw new Problem('not-found', 'there is no objection of this id')
    return { page: <ObjectionDeskPage frame={frame} objection={objection} typed={typed} />, status: typed.faults.length > 0 ? 422 : 200 }
  })
}

objectionDeskPages.get(PATHS.objection, (c) => deskPage(c, c.req.param('id')))

objectionDeskPages.post(PATHS.objection, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c)
  const { db, lang, now } = privateTools(c)
  const desk = { db, now, ...steward(c), origin: originOf(c) }
  const back = (done: (typeof DONE)[number]) => c.redirect(href(PATHS.objections, { lang }, { done }), 303)
  const act = form.one('do')
  const isVerified = act === 'verify'
  const read = readReason(form.one('reason'), form.one('confirmed') === 'yes')
  if (!isVerified && read.fault !== null) {
    const t = messagesFor(lang).stewardship.faults
    return deskPage(c, id, { reason: form.one('reason'), faults: [{ field: 'reason', message: read.fault === 'notices' ? t.notices(read.found.join(', ')) : t[read.fault] }], toConfirm: read.fault === 'notices' })
  }
  const outcome = act === 'uphold' ? 'upheld' : 'rejected'
  try {
    if (isVerified) await verifyAsSteward(desk, id)
    else await decideObjection(desk, id, outcome, read.reason)
  } catch (error) {
    if (error instanceof Problem && error.type === 'not-in-this-state') return back('late')
    throw error
  }
  return back(isVerified ? 'verified' : outcome)
})
