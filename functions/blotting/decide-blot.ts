import type { WriteTransaction } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { rewriteFile } from '#db/rewrite-file.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { Problem } from '#functions/core/problem.ts'
import { actorOf } from '#functions/posts/rules.ts'
import type { Desk } from '#functions/stewardship/decide-submission.ts'
import { blotValue } from './blot-value.ts'
import { closeBlotRequest, selectBlotRequest, type BlotRequestRow } from './queries.ts'

/** A steward who decides: the database, the instant, who she is and in which post. */
export type Decider = Pick<Desk, 'db' | 'now' | 'viewer' | 'post'>

async function decide({ db, now, viewer, post }: Decider, id: string, state: 'done' | 'refused', alongside: (tx: WriteTransaction, request: BlotRequestRow) => Promise<void>): Promise<void> {
  const [request] = await readRows<BlotRequestRow>(db, selectBlotRequest(id))
  if (!request) throw new Problem('not-found', 'there is no request of this id')
  if (request.firstSteward === viewer.account) throw new Problem('not-allowed', 'you asked for it: another steward decides')
  await db.transaction(async (tx) => {
    if (!(await closeBlotRequest(tx, { id, state, by: viewer.account, now }))) throw new Problem('not-in-this-state', 'it was decided already')
    await alongside(tx, request)
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: `blot-${state}`, record: request.recordKey, detail: { request: id, pointer: request.pointer } })
  }, { behavior: 'immediate' })
}

/**
 * Blots out what another steward has asked for: in the record, its whole history and everything made of it. A public line says that, when and on what ground.
 *
 * @throws Problem `not-found`; `not-allowed` for the steward who asked; `not-in-this-state` when it was decided already, or the value is gone
 */
export async function doBlot(decider: Decider, id: string): Promise<void> {
  const { now, viewer, post } = decider
  await decide(decider, id, 'done', (tx, { recordKey, pointer, seenIn, reason, firstStewardId }) => blotValue(tx, { recordKey, pointer, seenIn, reason, stewards: [firstStewardId, viewer.accountId], actor: actorOf(post), now }))
  await rewriteFile(decider.db)
}

/** Refuses what another steward has asked for: everything stays. @throws Problem as `doBlot` */
export async function refuseBlot(decider: Decider, id: string): Promise<void> {
  await decide(decider, id, 'refused', async () => {})
}
