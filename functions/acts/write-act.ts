import type { Database, WriteTransaction } from '#db/client.ts'
import { act } from '#db/schema/desk.ts'
import type { Actor } from '#functions/core/context.ts'

/** What was done that is no fact of the registry. */
export interface Act {
  readonly now: Date
  /** null: the system, by a command or on its schedule */
  readonly account: number | null
  readonly actor: Actor
  /** in kebab-case: `post-granted`, `request-refused` */
  readonly kind: string
  /** key of the organization that it concerns */
  readonly organization?: number | null
  /** key of the record that it concerns */
  readonly record?: number | null
  readonly detail?: { readonly [name: string]: string | number | boolean | null }
}

/** Keeps a line of what was done, in the transaction in which it is done. */
export async function writeAct(tx: WriteTransaction | Database, { now, account, actor, kind, organization = null, record = null, detail = {} }: Act): Promise<void> {
  await tx.insert(act).values({ at: now.toISOString(), account, actorPost: actor.post, actorAt: actor.at, kind, organization, record, detail: JSON.stringify(detail) })
}
