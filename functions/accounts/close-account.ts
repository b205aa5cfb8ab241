import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { account, apiKey, passkey, passkeyChallenge, post, session } from '#db/schema/accounts.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { writeAct } from '#functions/acts/write-act.ts'

/** Closes the account of who asks: its posts, sessions and keys end, its address and passkeys are erased. What it did stays under its posts. */
export async function closeAccount(db: Database, viewer: Viewer, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.transaction(async (tx) => {
    await tx.update(post).set({ endedAt: at, endedBy: viewer.account }).where(and(eq(post.account, viewer.account), isNull(post.endedAt)))
    await tx.update(session).set({ endedAt: at }).where(and(eq(session.account, viewer.account), isNull(session.endedAt)))
    await tx.update(apiKey).set({ revokedAt: at }).where(and(eq(apiKey.account, viewer.account), isNull(apiKey.revokedAt)))
    await tx.delete(passkey).where(eq(passkey.account, viewer.account))
    await tx.delete(passkeyChallenge).where(eq(passkeyChallenge.account, viewer.account))
    await tx.update(account).set({ email: null, closedAt: at }).where(eq(account.key, viewer.account))
    await writeAct(tx, { now, account: viewer.account, actor: { post: 'system', at: 'account' }, kind: 'account-closed' })
  }, { behavior: 'immediate' })
}
