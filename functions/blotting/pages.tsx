import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { recordAt } from '#functions/stewardship/read-address.ts'
import { readHistoryReason } from '#functions/stewardship/read-reason.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { BlotListPage } from '#web/pages/blotting/blot-list-page.tsx'
import { BlotNewPage } from '#web/pages/blotting/blot-new-page.tsx'
import { BlotPage } from '#web/pages/blotting/blot-page.tsx'
import { NO_REASON, type TypedReason } from '#web/pages/stewardship/reason-field.tsx'
import { href, PATHS } from '#web/paths.ts'
import { askForBlot } from './ask-for-blot.ts'
import { doBlot, refuseBlot } from './decide-blot.ts'
import { getBlotRequest, listBlotRequests } from './list-blot-requests.ts'
import { listBlottableFields } from './list-blottable-fields.ts'

/** Where two stewards blot out what must not stand in the registry. */
export const blottingPages = new Hono<Env>()

const DONE = ['asked', 'done', 'refused', 'late'] as const

/** The ids of the organizations that values name. */
function namedIn(values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'organization') : null
    return typeof id === 'string' ? [id] : []
  })
}

blottingPages.get(PATHS.blots, (c) => respondPrivatePage(c, async ({ db, url, frame }) => {
  const done = DONE.find((one) => one === url.searchParams.get('done'))
  return { page: <BlotListPage frame={frame} requests={await listBlotRequests(db, steward(c).viewer.account)} done={done} /> }
}))

function newPage(c: Context<Env>, address: string, { chosen = '', typed = NO_REASON, isSent = false }: { chosen?: string; typed?: TypedReason; isSent?: boolean } = {}) {
  return respondPrivatePage(c, async ({ db, lang, frame }) => {
    const t = messagesFor(lang).blotting
    const named = recordAt(address)
    const fields = named === null ? [] : await listBlottableFields(db, named.kind, named.id)
    if (named === null || fields.length === 0) {
      const faults: FormFault[] = [{ field: 'address', message: t.list.unknown }]
      return { page: <BlotListPage frame={frame} requests={await listBlotRequests(db, steward(c).viewer.account)} faults={faults} typed={address} />, status: 422 }
    }
    const unchosen: FormFault[] = isSent && !fields.some(({ choice }) => choice === chosen) ? [{ field: 'field', message: t.ask.unchosen }] : []
    const faults = [...unchosen, ...typed.faults]
    const organizations = await nameOrganizations(db, namedIn(fields.map(({ value }) => value)))
    return { page: <BlotNewPage frame={frame} record={named} address={address} fields={fields} chosen={chosen} typed={{ ...typed, faults }} named={organizations} />, status: faults.length > 0 ? 422 : 200 }
  })
}

blottingPages.get(PATHS.blotNew, (c) => newPage(c, c.req.query('address') ?? ''))

blottingPages.post(PATHS.blotNew, async (c) => {
  const form = await readForm(c)
  const { db, lang, now } = privateTools(c)
  const [address, chosen] = [form.one('address'), form.one('field')]
  const read = readHistoryReason(form.one('reason'), form.one('confirmed') === 'yes')
  const t = messagesFor(lang).stewardship.faults
  const fault = read.fault === null ? null : read.fault === 'notices' || read.fault === 'personal' ? t[read.fault](read.found.join(', ')) : t[read.fault]
  const named = recordAt(address)
  const field = named === null ? undefined : (await listBlottableFields(db, named.kind, named.id)).find(({ choice }) => choice === chosen)
  if (fault !== null || !field) return newPage(c, address, { chosen, isSent: true, typed: { reason: form.one('reason'), faults: fault === null ? [] : [{ field: 'reason', message: fault }], toConfirm: read.fault === 'notices' } })
  await askForBlot({ db, now, ...steward(c) }, field, read.reason)
  return c.redirect(href(PATHS.blots, { lang }, { done: 'asked' }), 303)
})

blottingPages.get(PATHS.blot, (c) => respondPrivatePage(c, async ({ db, frame }) => {
  const request = await getBlotRequest(db, c.req.param('id'), steward(c).viewer.account)
  if (request === null) throw new Problem('not-found', 'there is no request of this id')
  return { page: <BlotPage frame={frame} request={request} named={await nameOrganizations(db, namedIn([request.value]))} /> }
}))

blottingPages.post(PATHS.blot, async (c) => {
  const form = await readForm(c)
  const { db, lang, now } = privateTools(c)
  const isDone = form.one('do') === 'blot'
  const decide = isDone ? doBlot : refuseBlot
  const back = (done: (typeof DONE)[number]) => c.redirect(href(PATHS.blots, { lang }, { done }), 303)
  try {
    await decide({ db, now, ...steward(c) }, c.req.param('id'))
  } catch (error) {
    if (error instanceof Problem && error.type === 'not-in-this-state') return back('late')
    throw error
  }
  return back(isDone ? 'done' : 'refused')
})
