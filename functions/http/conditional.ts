import type { Database } from '#db/client.ts'
import { readVersion } from '#db/read.ts'
import { entityTag, isNoneMatch } from './entity-tag.ts'

/**
 * Whether the client has the present answer already: asked of the database before anything else is read, and only when the request carries If-None-Match.
 *
 * @returns the tag of the present answer when the client has it, else null
 */
export async function knownTag(request: Request, db: Database, day: string, lang?: string): Promise<string | null> {
  const header = request.headers.get('if-none-match')
  if (!header) return null
  const tag = entityTag((await readVersion(db)).version, day, lang)
  return isNoneMatch(header, tag) ? tag : null
}
