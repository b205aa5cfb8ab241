import type { Context } from 'hono'
import type { Language } from '#db/reference/languages.ts'
import { formTokenOf } from '#functions/accounts/find-viewer.ts'
import type { Problem, ProblemType } from '#functions/core/problem.ts'
import { InputKeptPage, type KeptTrouble } from '#web/pages/site/input-kept-page.tsx'
import { sessionToken } from './cookies.ts'
import type { Env } from './env.ts'
import { FORM_TOKEN, readPairs } from './form.ts'
import type { Renderable } from './render.ts'
import { frameOf } from './request-context.ts'

/** The failures that are not of what was typed: it can be sent again as it is. */
const TROUBLES: { readonly [P in ProblemType]?: KeptTrouble } = { internal: 'failed', busy: 'failed', 'not-signed-in': 'signedOut', 'foreign-form': 'otherSession' }

/**
 * The page that gives back what a form of this site sent and the registry could not keep, with a button that sends it again; null for any other failure. It is made without the
 * database, which may be what failed.
 */
export async function keptInput(c: Context<Env>, problem: Problem, lang: Language): Promise<Renderable | null> {
  const trouble = TROUBLES[problem.type]
  if (trouble === undefined || c.req.method !== 'POST') return null
  const pairs = await readPairs(c).catch(() => null)
  if (pairs === null) return null
  const token = sessionToken(c)
  const frame = frameOf({ request: c.req.raw, bindings: c.env, now: c.get('now'), lang, data: null })
  const { pathname, search } = new URL(c.req.url)
  const viewer = token === undefined ? null : { formToken: formTokenOf(token), unread: 0, hasRegistryPost: false }
  return <InputKeptPage frame={{ ...frame, viewer }} trouble={trouble} action={pathname + search} entries={[...pairs].filter(([name]) => name !== FORM_TOKEN)} />
}
