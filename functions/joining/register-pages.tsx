import { Hono, type Context } from 'hono'
import { isCountryCode } from '#db/reference/countries.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import { RegisterPage } from '#web/pages/joining/register-page.tsx'
import { blank, type Typed } from '#web/pages/joining/typed.ts'
import { href, PATHS } from '#web/paths.ts'
import { unconfirmed } from './asking.ts'
import { registerOrganization } from './register-organization.ts'
import { readRegistration } from './registering.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The form's free texts: what a person's name or a case could stand in. */
const FREE_TEXTS = ['official', 'short', 'translated', 'statement', 'office'] as const

const registerPage = (c: Context<Env>, typed: Typed, duplicates: readonly Duplicate[], id: string) => respondPrivatePage(c, async ({ frame }) => (
  { page: <RegisterPage frame={frame} typed={typed} duplicates={duplicates} id={id} />, status: typed.faults.length > 0 ? 422 : 200 }
))

async function postRegister(c: Context<Env>): Promise<Response> {
  const form = await readForm(c)
  const { db, day, now, lang } = privateTools(c)
  const viewer = signedIn(c)
  const id = UUID.test(form.one('id')) ? form.one('id') : crypto.randomUUID()
  const again = (faults: Typed['faults'], notices: Typed['notices'], duplicates: readonly Duplicate[]) => registerPage(c, { one: (name) => form.one(name), all: (name) => form.all(name), faults, notices }, duplicates, id)
  const { value, faults } = readRegistration(form, day)
  const notices = unconfirmed(FREE_TEXTS.map((name) => form.one(name)), form)
  const duplicates = value === null ? [] : await findDuplicates(db, { names: value.fact.names, country: value.fact.country, website: value.fact.website })
  const isDoubtful = duplicates.length > 0 && form.one('isOther') !== 'yes'
  if (value === null || notices.length > 0 || isDoubtful) {
    return again([...(isDoubtful ? [{ field: 'isOther', code: 'isOtherFirst' } as const] : []), ...faults, ...(notices.length > 0 ? [{ field: 'confirmed', code: 'confirmFirst' } as const] : [])], notices, duplicates)
  }
  const confirmed = FREE_TEXTS.flatMap((name) => checkText(form.one(name)))
  const request = await registerOrganization(db, viewer, { ...value, id, form: form.toJSON(), notices: confirmed }, now)
  return request === null ? again([{ field: 'official', code: 'tooMany' }], [], []) : c.redirect(href(PATHS.joinRequest, { lang, id: request }), 303)
}

/** Registering an organization that is not on record. */
export const registerPages = new Hono<Env>()
  .get(PATHS.joinNew, (c) => respondPrivatePage(c, async ({ db, frame }) => {
    const [name, country] = [(c.req.query('name') ?? '').slice(0, 300).trim(), c.req.query('country') ?? '']
    const alike = name === '' ? [] : await findDuplicates(db, { names: [{ text: name }], country: isCountryCode(country) ? country : null })
    return { page: <RegisterPage frame={frame} typed={blank({ official: name, country })} duplicates={[]} alike={alike.map(({ organization }) => organization)} id={crypto.randomUUID()} /> }
  }))
  .post(PATHS.joinNew, (c) => postRegister(c))
