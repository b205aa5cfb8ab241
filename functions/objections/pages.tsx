import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { formValues, readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { signInContext } from '#functions/http/sign-in-context.ts'
import { unconfirmed } from '#functions/joining/asking.ts'
import { organizationPosts } from '#functions/posts/rules.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { FollowPage, GonePage } from '#web/pages/objections/follow-page.tsx'
import { ObjectionNewPage } from '#web/pages/objections/objection-new-page.tsx'
import { SentPage } from '#web/pages/objections/sent-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { appealObjection, getOwnObjection, proveObjection } from './follow-objection.ts'
import { getObjectionable, recordNamed } from './get-objectionable.ts'
import { makeObjection } from './make-objection.ts'
import { LENGTHS, readObjection } from './rules.ts'
import type { Objectionable } from './schema.ts'

/** Where anybody objects to a record, and follows what comes of it by the link of a mail. */
export const objectionPages = new Hono<Env>()

async function recordOf(c: Context<Env>, text: string): Promise<Objectionable> {
  const named = recordNamed(text)
  const found = named === null ? null : await getObjectionable(privateTools(c).db, named)
  if (found === null) throw new Problem('not-found', 'there is no public record of this name')
  return found
}

/** The post in which whoever is signed in acts for an institution; null: a visitor, or somebody of another house. */
function memberFor(c: Context<Env>, organization: string) {
  const viewer = c.get('viewer')
  const post = viewer?.hasAcceptedTerms ? organizationPosts(viewer).find((one) => one.organization === organization) : undefined
  return viewer && post ? { viewer, post } : null
}

/** The address of whoever acts for one of the institutions: no other is asked for. */
function ownEmail(c: Context<Env>, record: Objectionable): string | null {
  const ids = record.institutions.map(({ id }) => id)
  const viewer = c.get('viewer')
  return viewer?.hasAcceptedTerms && organizationPosts(viewer).some(({ organization }) => ids.includes(organization)) ? viewer.email : null
}

function newPage(c: Context<Env>, record: Objectionable, form: FormValues, faults: readonly FormFault[] = [], notices: ReturnType<typeof unconfirmed> = []) {
  return respondPrivatePage(c, async ({ frame }) => ({ page: <ObjectionNewPage frame={frame} record={record} typed={{ one: form.one, all: form.all, faults: [], notices }} faults={faults} ownEmail={ownEmail(c, record)} />, status: faults.length > 0 ? 422 : 200 }))
}

objectionPages.get(PATHS.objectionNew, async (c) => {
  const record = await recordOf(c, c.req.query('record') ?? '')
  const own = c.get('viewer')
  const acting = own ? organizationPosts(own).find(({ organization }) => record.institutions.some(({ id }) => id === organization))?.organization : undefined
  return newPage(c, record, formValues([...(acting === undefined ? [] : [['organization', acting] as const]), ['wish', c.req.query('wish') === 'withhold' ? 'withhold' : 'correct']]))
})

objectionPages.post(PATHS.objectionNew, async (c) => {
  const form = await readForm(c)
  const record = await recordOf(c, form.one('record'))
  const { lang } = privateTools(c)
  const t = messagesFor(lang).objections.errors
  const organization = record.institutions.length === 1 ? (record.institutions[0]?.id ?? '') : form.one('organization')
  const member = memberFor(c, organization)
  const typed = { organization, wish: form.one('wish'), statement: form.one('statement'), reply: form.one('reply').replaceAll(/\s+/g, ' '), email: form.one('email') }
  const { value, faults } = readObjection(typed, record.institutions.map(({ id }) => id), member?.viewer.email ?? null)
  const notices = unconfirmed([typed.statement, typed.reply], form)
  const all = [...faults.map(({ field, code }) => ({ field, message: t[code] })), ...(notices.length > 0 ? [{ field: 'confirmed', message: t.confirmFirst }] : [])]
  if (value === null || all.length > 0) return newPage(c, record, form, all, notices)
  await makeObjection({ ...signInContext(c), origin: originOf(c), lang }, record, value, member)
  return c.redirect(href(PATHS.objectionSent, { lang }, { record: `${record.kind}/${record.id}`, ...(member === null ? {} : { own: '1' }) }), 303)
})

objectionPages.get(PATHS.objectionSent, (c) => respondPrivatePage(c, async ({ frame, url }) => {
  return { page: <SentPage frame={frame} record={recordNamed(url.searchParams.get('record') ?? '')} isOwn={url.searchParams.get('own') === '1'} /> }
}))

function followPage(c: Context<Env>, token: string, { statement = '', faults = [], notices = [], isSent = false }: { statement?: string; faults?: readonly FormFault[]; notices?: ReturnType<typeof unconfirmed>; isSent?: boolean } = {}) {
  return respondPrivatePage(c, async ({ db, now, frame }) => {
    const own = await getOwnObjection(db, token, now)
    if (own === null) return { page: <GonePage frame={frame} token={token} />, status: isSent ? 410 : 404 }
    const typed = { one: (name: string) => (name === 'appeal' ? statement : ''), all: () => [], faults: [], notices }
    return { page: <FollowPage frame={frame} own={own} token={token} typed={typed} faults={faults} />, status: faults.length > 0 ? 422 : 200 }
  })
}

objectionPages.get(PATHS.objectionLink, (c) => followPage(c, c.req.param('token')))

objectionPages.post(PATHS.objectionLink, async (c) => {
  const token = c.req.param('token')
  const form = await readForm(c)
  const { db, now, lang } = privateTools(c)
  const t = messagesFor(lang).objections.errors
  if (form.one('do') === 'appeal') {
    const statement = form.one('appeal')
    const code = statement === '' ? 'missing' : statement.length < LENGTHS.statement.least ? 'short' : statement.length > LENGTHS.statement.most ? 'long' : null
    const notices = unconfirmed([statement], form)
    const faults = [...(code === null ? [] : [{ field: 'appeal', message: t[code] }]), ...(notices.length > 0 ? [{ field: 'confirmed', message: t.confirmFirst }] : [])]
    if (faults.length > 0) return followPage(c, token, { statement, faults, notices })
    await appealObjection(db, token, statement, now)
  } else await proveObjection(db, token, now)
  return followPage(c, token, { isSent: true })
})
