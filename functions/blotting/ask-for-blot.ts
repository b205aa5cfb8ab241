import { writeAct } from '#functions/acts/write-act.ts'
import type { Desk } from '#functions/stewardship/decide-submission.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { insertBlotRequest } from './queries.ts'
import type { BlottableField } from './schema.ts'

/**
 * Asks that a value be blotted out of a record and its history. Nothing changes before a second steward has agreed.
 *
 * @param reason the ground, which the public will read
 */
export async function askForBlot({ db, now, viewer, post }: Pick<Desk, 'db' | 'now' | 'viewer' | 'post'>, field: BlottableField, reason: string): Promise<void> {
  const { recordKey, pointer, seenIn } = field
  const id = crypto.randomUUID()
  await db.transaction(async (tx) => {
    await insertBlotRequest(tx, { id, record: recordKey, pointer, seenIn, reason, firstSteward: viewer.account, now })
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'blot-asked', record: recordKey, detail: { request: id, pointer } })
  }, { behavior: 'immediate' })
}
