import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { ApiKeysPage, type TypedKey } from '#web/pages/api-keys/api-keys-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { createApiKey } from './create-api-key.ts'
import { listApiKeys } from './list-api-keys.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { KEY_DAYS } from './schema.ts'

const NOTHING: TypedKey = { name: '', post: '', scope: 'write', days: '90' }

function keysPage(c: Context<Env>, given: { readonly typed?: TypedKey; readonly faults?: readonly FormFault[]; readonly made?: string } = {}): Promise<Response> {
  return respondPrivatePage(c, async ({ db, frame, day }) => {
    const viewer = signedIn(c)
    const { typed = NOTHING, faults = [], made = null } = given
    const [first] = viewer.posts
    return {
      page: <ApiKeysPage frame={frame} keys={await listApiKeys(db, viewer)} posts={viewer.posts} spans={KEY_DAYS} today={day} typed={typed.post === '' && first ? { ...typed, post: first.id } : typed} faults={faults} made={made} />,
      status: faults.length > 0 ? 422 : 200,
    }
  })
}

/** The page of the API keys of an account. */
export const apiKeyPages = new Hono<Env>()
  .get(PATHS.accountKeys, (c) => keysPage(c))
  .post(PATHS.accountKeys, async (c) => {
    const form = await readForm(c)
    const typed: TypedKey = { name: form.one('name').trim(), post: form.one('post'), scope: form.one('scope'), days: form.one('days') }
    try {
      const { key } = await createApiKey(privateTools(c), signedIn(c), { ...typed, days: Number(typed.days) })
      return await keysPage(c, { made: key })
    } catch (error) {
      if (!(error instanceof Problem) || (error.type !== 'invalid-input' && error.type !== 'not-allowed')) throw error
      const { faults: words } = messagesFor(c.get('lang')).apiKeys
      const fields = error.faults.map(({ pointer }) => pointer.slice(1)).filter((field): field is keyof typeof words => Object.hasOwn(words, field))
      return keysPage(c, { typed, faults: (fields.length > 0 ? fields : (['tooMany'] as const)).map((field) => ({ field: field === 'tooMany' ? 'name' : field, message: words[field] })) })
    }
  })
  .post(PATHS.accountKeyEnd, async (c) => {
    const form = await readForm(c)
    await revokeApiKey(privateTools(c), signedIn(c), form.one('key'))
    return c.redirect(href(PATHS.accountKeys, { lang: c.get('lang') }), 303)
  })
