import type { Database } from '#db/client.ts'
import type { Actor, Context } from '#functions/core/context.ts'

/** The instant at which tests take place. */
export const NOW = new Date('2026-11-24T12:00:00Z')

/** What a use case is given in a test: this database, this actor, and `NOW`. */
export function aContext(db: Database, actor: Actor): Context {
  return { db, now: NOW, actor }
}
