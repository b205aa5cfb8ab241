import type { Context } from 'hono'
import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { knownTag } from './conditional.ts'
import { databaseOf } from './database.ts'
import { entityTag } from './entity-tag.ts'
import type { Env } from './env.ts'
import { CACHED } from './json-response.ts'
import { isLanguage } from './locale.ts'
import { originOf } from './origin.ts'

/** A file that is made of the data: its bytes or text, its media type, and the name that it is kept under where it is to be kept. */
export interface MadeFile { readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string; readonly name?: string; readonly data: Versioned }

/** What the route of a file works with. `day`: today, UTC. */
export interface FileTools { readonly db: Database; readonly lang: Language; readonly now: Date; readonly day: string; readonly origin: string }

/** The language of a file: that of its path, else `?lang=`, else Spanish. */
function languageOf(c: Context<Env>): Language {
  const asked = c.req.query('lang')
  return c.get('lang') ?? (isLanguage(asked) ? asked : 'es')
}

/**
 * Answers a public file that changes with the data, the day and the language: 304 when the client has the present one, else what `make` makes.
 *
 * @param cache how it may be kept; without one it is asked for again each time
 */
export async function respondFile(c: Context<Env>, make: (tools: FileTools) => Promise<MadeFile | Response>, cache: string = CACHED): Promise<Response> {
  const now = c.get('now')
  const day = dayOf(now)
  const lang = languageOf(c)
  const db = databaseOf(c.env)
  const known = await knownTag(c.req.raw, db, day, lang)
  if (known !== null) return new Response(null, { status: 304, headers: { etag: known, 'cache-control': cache } })
  const made = await make({ db, lang, now, day, origin: originOf(c) })
  if (made instanceof Response) return made
  const headers = { 'content-type': made.type, 'content-language': lang, 'cache-control': cache, etag: entityTag(made.data.version, day, lang), 'x-robots-tag': 'noindex' }
  return new Response(made.body, { headers: made.name === undefined ? headers : { ...headers, 'content-disposition': `attachment; filename="${made.name}"` } })
}
