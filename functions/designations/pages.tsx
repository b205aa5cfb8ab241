import { Hono, type Context } from 'hono'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DesignationsPage } from '#web/pages/designations/designations-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { listDesignations } from './list-designations.ts'
import { readDesignation, type DesignationFormCode } from './read-designation.ts'
import { endDesignation, recordDesignation, type DesignationCode } from './record-designation.ts'
import type { FieldFault } from '#functions/joining/asking.ts'

/** The field beside which a refusal of the registry stands. */
const FIELD_OF: { readonly [C in DesignationCode]: string } = { stateUnknown: 'state', speaker: 'speaker', speakerState: 'speaker', datedLater: 'dated' }

const deskPage = (c: Context<Env>, form: FormValues | null, faults: readonly FieldFault<DesignationFormCode>[]) => respondPrivatePage(c, async ({ db, frame, lang, url }) => {
  const { desk } = messagesFor(lang).designations
  const done = url.searchParams.get('done')
  const page = (
    <DesignationsPage frame={frame} designations={await listDesignations(db)} typed={(name) => form?.one(name) ?? ''} faults={faults.map(({ field, code }) => ({ field, message: desk.errors[code] }))}
      done={done === 'recorded' || done === 'ended' ? desk[done] : null} />
  )
  return { page, status: faults.length > 0 ? 422 : 200 }
})

/** The steward's desk of designations. */
export const designationPages = new Hono<Env>()
  .get(PATHS.designations, (c) => deskPage(c, null, []))
  .post(PATHS.designations, async (c) => {
    const form = await readForm(c)
    const { db, lang, now } = privateTools(c)
    const { value, faults } = readDesignation(form)
    if (value === null) return deskPage(c, form, faults)
    const code = await recordDesignation(db, steward(c), value, now)
    return code === null ? c.redirect(href(PATHS.designations, { lang }, { done: 'recorded' }), 303) : deskPage(c, form, [{ field: FIELD_OF[code], code }])
  })
  .post(PATHS.designationEnd, async (c) => {
    await readForm(c)
    const { db, lang, now } = privateTools(c)
    await endDesignation(db, steward(c), c.req.param('id'), now)
    return c.redirect(href(PATHS.designations, { lang }, { done: 'ended' }), 303)
  })
