import { Hono, type Context } from 'hono'
import { isCountryCode } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Database } from '#db/client.ts'
import { MAX_LIMIT } from '#functions/core/filter.ts'
import { rowsOf } from '#functions/core/list-answer.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { listOrganizations } from '#functions/organizations/list-organizations.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DesignationsPage } from '#web/pages/designations/designations-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { listDesignations } from './list-designations.ts'
import { readDesignation, type DesignationFormCode } from './read-designation.ts'
import { endDesignation, recordDesignation, type DesignationCode } from './record-designation.ts'
import { unconfirmed, type FieldFault } from '#functions/joining/asking.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'

/** The field beside which a refusal of the registry stands. */
const FIELD_OF: { readonly [C in DesignationCode]: string } = { stateUnknown: 'state', speaker: 'speaker', speakerState: 'speaker', datedLater: 'dated' }

/** The organizations of a country that may speak for its State: all but the State itself, by name. */
async function speakersOf(db: Database, country: string, lang: Language): Promise<readonly OrganizationCard[]> {
  const found = rowsOf<OrganizationCard>(await listOrganizations(db, { country: [country], limit: MAX_LIMIT }, lang))
  return found.filter(({ kind }) => kind !== 'state' && kind !== 'territory')
}

const deskPage = (c: Context<Env>, form: FormValues | null, faults: readonly FieldFault<DesignationFormCode>[], notices: readonly TextNotice[] = []) => respondPrivatePage(c, async ({ db, frame, lang, url }) => {
  const { desk } = messagesFor(lang).designations
  const done = url.searchParams.get('done')
  const code = form?.one('state') ?? url.searchParams.get('state') ?? ''
  const page = (
    <DesignationsPage frame={frame} designations={await listDesignations(db)} state={isCountryCode(code) ? { code, organizations: await speakersOf(db, code, lang) } : null} isSent={form !== null} typed={{ one: (name) => form?.one(name) ?? '', all: (name) => form?.all(name) ?? [], notices }}
      faults={[...faults.map(({ field, code: told }) => ({ field, message: desk.errors[told] })), ...(notices.length > 0 ? [{ field: 'confirmed', message: messagesFor(lang).joining.notices.confirmFirst }] : [])]}
     
      done={done === 'recorded' || done === 'ended' ? desk[done] : null} />
  )
  return { page, status: faults.length + notices.length > 0 ? 422 : 200 }
})

/** The steward's desk of designations. */
export const designationPages = new Hono<Env>()
  .get(PATHS.designations, (c) => deskPage(c, null, []))
  .post(PATHS.designations, async (c) => {
    const form = await readForm(c)
    const { db, lang, now } = privateTools(c)
    const { value, faults } = readDesignation(form)
    const notices = unconfirmed([form.one('office')], form)
    if (value === null || notices.length > 0) return deskPage(c, form, faults, notices)
    const code = await recordDesignation(db, steward(c), value, now)
    return code === null ? c.redirect(href(PATHS.designations, { lang }, { done: 'recorded' }), 303) : deskPage(c, form, [{ field: FIELD_OF[code], code }])
  })
  .post(PATHS.designationEnd, async (c) => {
    await readForm(c)
    const { db, lang, now } = privateTools(c)
    await endDesignation(db, steward(c), c.req.param('id'), now)
    return c.redirect(href(PATHS.designations, { lang }, { done: 'ended' }), 303)
  })
