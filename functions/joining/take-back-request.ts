import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { joinRequest, submission } from '#db/schema/contributions.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { decideRequest } from './writes.ts'

/**
 * Takes an open request back, and the organization that was registered with it.
 *
 * @throws Problem `not-found` when the account has no such request
 */
export async function takeBackRequest(db: Database, viewer: Viewer, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [request] = await tx.select().from(joinRequest).where(and(eq(joinRequest.id, id), eq(joinRequest.account, viewer.account)))
    if (!request) throw new Problem('not-found', 'there is no request of this id')
    const isTaken = await decideRequest(tx, request.key, { state: 'taken-back', ground: null, note: null, by: viewer.account, reason: null }, now)
    if (!isTaken || request.submission === null) return
    await tx.update(submission).set({ state: 'discarded', updatedAt: now.toISOString() }).where(and(eq(submission.key, request.submission), eq(submission.state, 'submitted')))
  }, { behavior: 'immediate' })
}
