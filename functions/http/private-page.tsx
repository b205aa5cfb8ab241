import type { Context } from 'hono'
import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { dayOf } from '#functions/core/edtf.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import type { Frame } from '#web/layout/frame.ts'
import { databaseOf } from './database.ts'
import type { Env } from './env.ts'
import { renderPage, type Renderable } from './render.ts'
import { frameOf } from './request-context.ts'
import { holdsSample } from './sample-mark.ts'

/** What the route of a private page works with. */
export interface PrivateTools {
  readonly db: Database
  readonly lang: Language
  readonly url: URL
  readonly now: Date
  /** today, UTC */
  readonly day: string
  /** null on pages that a visitor may see too */
  readonly viewer: Viewer | null
  readonly frame: Frame
}

/** What its use cases and pages need of a request that is not a public read. */
export function privateTools(c: Context<Env>): PrivateTools {
  const now = c.get('now')
  const lang = c.get('lang')
  const viewer = c.get('viewer') ?? null
  const frame = frameOf({ request: c.req.raw, bindings: c.env, now, lang, data: null })
  const known = viewer?.via.kind === 'session' ? { formToken: viewer.via.formToken, unread: c.get('unread'), hasRegistryPost: viewer.posts.some(({ organization }) => organization === null) } : null
  return { db: databaseOf(c.env), lang, url: new URL(c.req.url), now, day: dayOf(now), viewer, frame: { ...frame, viewer: known } }
}

/**
 * Answers a page that is for who asks and is kept by no cache: what `make` renders, or a Response of its own.
 *
 * @param make returns the page with its status (422: a form with faults), or a redirect; throws Problem
 */
export async function respondPrivatePage(c: Context<Env>, make: (tools: PrivateTools) => Promise<{ page: Renderable; status?: number } | Response>): Promise<Response> {
  const tools = privateTools(c)
  const [made, isSample] = await Promise.all([make(tools), holdsSample(tools.db)])
  if (made instanceof Response) return made
  return renderPage(made.page, { lang: tools.lang, isSample, ...(made.status === undefined ? {} : { status: made.status }) })
}
