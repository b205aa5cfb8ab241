import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { organizationNamed } from '#functions/stewardship/read-address.ts'
import { reasonFault } from '#functions/stewardship/rules.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { WithheldPage } from '#web/pages/withholding/withheld-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { listWithheld } from './list-withheld.ts'
import { setWithheld } from './withhold-organization.ts'

/** Where stewards withhold names for safety, and show them again. */
export const withholdingPages = new Hono<Env>()

const DONE = ['withheld', 'lifted'] as const

/** What was typed: for which organization, and the note that stays with the registry. */
interface Typed { readonly address: string; readonly note: string; readonly lifted: string }

function page(c: Context<Env>, typed: Typed = { address: '', note: '', lifted: '' }, faults: readonly FormFault[] = []) {
  return respondPrivatePage(c, async ({ db, url, frame }) => {
    const done = DONE.find((one) => one === url.searchParams.get('done'))
    return { page: <WithheldPage frame={frame} withheld={await listWithheld(db)} typed={typed} faults={faults} done={faults.length > 0 ? undefined : done} />, status: faults.length > 0 ? 422 : 200 }
  })
}

withholdingPages.get(PATHS.withheld, (c) => page(c))

withholdingPages.post(PATHS.withheld, async (c) => {
  const form = await readForm(c)
  const { db, lang, now } = privateTools(c)
  const t = messagesFor(lang)
  const lifted = form.one('lift')
  const isLift = lifted !== ''
  const id = isLift ? lifted : organizationNamed(form.one('address'))
  const noteField = isLift ? `note-${lifted}` : 'note'
  const typed: Typed = { address: form.one('address'), note: form.one(noteField), lifted }
  const fault = reasonFault(typed.note)
  const faults = [...(id === '' ? [{ field: 'address', message: t.withholding.unknown }] : []), ...(fault === null ? [] : [{ field: noteField, message: t.stewardship.faults[fault] }])]
  if (faults.length > 0) return page(c, typed, faults)
  try {
    await setWithheld({ db, now, ...steward(c) }, id, !isLift, typed.note)
  } catch (error) {
    if (!(error instanceof Problem) || isLift) throw error
    const message = error.type === 'not-found' ? t.withholding.unknown : error.type === 'not-allowed' ? t.withholding.notStates : error.type === 'not-in-this-state' ? t.withholding.already : null
    if (message === null) throw error
    return page(c, typed, [{ field: 'address', message }])
  }
  return c.redirect(href(PATHS.withheld, { lang }, { done: isLift ? 'lifted' : 'withheld' }), 303)
})
