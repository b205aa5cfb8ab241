import type { Database } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { asNote } from '#functions/confirmations/rules.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { updatePassedOn } from './queries.ts'

/**
 * Notes how the desk passed a question on to a party, today.
 *
 * @returns false when it is not said how
 * @throws Problem `not-found` when there is no such question, or it is answered
 */
export async function passOn({ db, now }: { readonly db: Database; readonly now: Date }, { viewer, post }: { readonly viewer: Viewer; readonly post: HeldPost }, id: string, how: string): Promise<boolean> {
  const line = asNote(how)
  if (line === '' || line.length > 300) return false
  await db.transaction(async (tx) => {
    if (!await updatePassedOn(tx, id, now.toISOString(), line)) throw new Problem('not-found', 'there is no such question, or it is answered')
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'question-passed-on', detail: { request: id, how: line } })
  }, { behavior: 'immediate' })
  return true
}
