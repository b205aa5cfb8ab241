import type { Context } from 'hono'
import type { Language } from '#db/reference/languages.ts'
import type { Database } from '#db/client.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { dayOf } from '#functions/core/edtf.ts'
import type { Frame } from '#web/layout/frame.ts'
import { knownTag } from './conditional.ts'
import { databaseOf } from './database.ts'
import { entityTag } from './entity-tag.ts'
import type { Env } from './env.ts'
import { renderPage, type Renderable } from './render.ts'
import { frameOf } from './request-context.ts'
import { holdsSample } from './sample-mark.ts'

/** What a page's route works with. */
export interface PageTools {
  readonly db: Database
  readonly lang: Language
  readonly url: URL
  /** today, UTC */
  readonly day: string
  /** the frame of a page made of this data */
  readonly frame: (data: Versioned) => Frame
}

/**
 * Answers a page: 304 when the browser has the present one, else what `make` renders of one read of the data.
 *
 * @param make returns the page and the data it was made of, or a Response of its own for a redirect; throws Problem
 */
export async function respondPage(c: Context<Env>, make: (tools: PageTools) => Promise<{ page: Renderable; data: Versioned; status?: 200 | 404 } | Response>): Promise<Response> {
  const lang = c.get('lang')
  const now = c.get('now')
  const day = dayOf(now)
  const db = databaseOf(c.env)
  const known = await knownTag(c.req.raw, db, day, lang)
  if (known !== null) return new Response(null, { status: 304, headers: { etag: known, 'cache-control': 'public, max-age=0, must-revalidate' } })
  const frame = (data: Versioned) => frameOf({ request: c.req.raw, bindings: c.env, now, lang, data: { version: data.version, day: data.versionDay } })
  const [made, isSample] = await Promise.all([make({ db, lang, url: new URL(c.req.url), day, frame }), holdsSample(db)])
  if (made instanceof Response) return made
  const { page, data, status } = made
  return renderPage(page, { lang, etag: entityTag(data.version, day, lang), isSample, ...(status ? { status } : {}) })
}
