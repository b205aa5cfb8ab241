import { and, eq, gt, isNull } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import type { PostGround } from '#db/schema/accounts.ts'
import { joinRequest, standingCheck } from '#db/schema/contributions.ts'

/** How a request was decided. `by` null: the system, because standing was shown. */
export interface Decision { readonly state: 'granted' | 'refused' | 'taken-back'; readonly ground: PostGround | null; readonly note: string | null; readonly by: number | null; readonly reason: string | null }

/** Decides an open request. @returns whether it was open still */
export async function decideRequest(tx: WriteTransaction, key: number, { state, ground, note, by, reason }: Decision, now: Date): Promise<boolean> {
  const written = await tx.update(joinRequest)
    .set({ state, decidedAt: now.toISOString(), decidedBy: by, reason, ...(ground === null ? {} : { ground, groundNote: note }) })
    .where(and(eq(joinRequest.key, key), eq(joinRequest.state, 'open')))
  return written.rowsAffected === 1
}

/** Notes on an open request what has been shown. */
export async function noteGround(tx: WriteTransaction, key: number, ground: PostGround, note: string | null): Promise<void> {
  await tx.update(joinRequest).set({ ground, groundNote: note }).where(and(eq(joinRequest.key, key), eq(joinRequest.state, 'open')))
}

/** Lets the proofs of one kind that are still under way expire: the new one takes their place. */
export async function voidOpenChecks(tx: WriteTransaction, request: number, ground: 'site-mail' | 'partner', now: Date): Promise<void> {
  await tx.update(standingCheck).set({ expiresAt: now.toISOString() })
    .where(and(eq(standingCheck.request, request), eq(standingCheck.ground, ground), isNull(standingCheck.usedAt), gt(standingCheck.expiresAt, now.toISOString())))
}

/** Writes down an answer. @returns whether the question was still unanswered */
export async function answerCheck(tx: WriteTransaction, key: number, answer: 'yes' | 'no', answeredBy: number | null, now: Date): Promise<boolean> {
  const written = await tx.update(standingCheck).set({ answer, answeredBy, usedAt: now.toISOString() }).where(and(eq(standingCheck.key, key), isNull(standingCheck.usedAt)))
  return written.rowsAffected === 1
}
