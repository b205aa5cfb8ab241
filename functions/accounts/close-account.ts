import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { account, apiKey, passkey, passkeyChallenge, post, postOffer, session, signInCode } from '#db/schema/accounts.ts'
import { invitation } from '#db/schema/contributions.ts'
import { mail } from '#db/schema/desk.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { writeAct } from '#functions/acts/write-act.ts'

/** Whether the registry would have no administrator without this account. */
async function isLastAdministrator(tx: WriteTransaction, of: number): Promise<boolean> {
  const held = await tx.select({ account: post.account }).from(post).where(and(eq(post.kind, 'administrator'), isNull(post.endedAt)))
  return held.length > 0 && held.every((one) => one.account === of)
}

/** Ends all that an account could act by. */
async function endAll(tx: WriteTransaction, of: number, at: string): Promise<void> {
  const posts = tx.select({ key: post.key }).from(post).where(eq(post.account, of))
  await tx.update(postOffer).set({ state: 'taken-back', closedAt: at, email: null }).where(and(inArray(postOffer.post, posts), eq(postOffer.state, 'open')))
  await tx.update(post).set({ endedAt: at, endedBy: of }).where(and(eq(post.account, of), isNull(post.endedAt)))
  await tx.update(session).set({ endedAt: at }).where(and(eq(session.account, of), isNull(session.endedAt)))
  await tx.update(apiKey).set({ revokedAt: at }).where(and(eq(apiKey.account, of), isNull(apiKey.revokedAt)))
}

/** Erases what is kept of the person: her address wherever it stands, and her passkeys. A mail that waits for her goes nowhere any more. */
async function erase(tx: WriteTransaction, of: number, email: string, at: string): Promise<void> {
  await tx.delete(passkey).where(eq(passkey.account, of))
  await tx.delete(passkeyChallenge).where(eq(passkeyChallenge.account, of))
  await tx.delete(signInCode).where(eq(signInCode.email, email))
  await tx.delete(mail).where(and(eq(mail.recipient, email), isNull(mail.once)))
  await tx.update(mail).set({ state: 'given-up', recipient: '', subject: '', body: '' }).where(eq(mail.recipient, email))
  await tx.update(invitation).set({ email: '' }).where(eq(invitation.email, email))
  await tx.update(postOffer).set({ email: null }).where(eq(postOffer.email, email))
  await tx.update(account).set({ email: null, closedAt: at }).where(eq(account.key, of))
}

/**
 * Closes the account of who asks: its posts, sessions and keys end, its address and passkeys are erased. What it did stays under its posts.
 *
 * @returns false, and nothing is done, when the registry would have no administrator without it
 */
export async function closeAccount(db: Database, viewer: Viewer, now: Date): Promise<boolean> {
  const at = now.toISOString()
  return db.transaction(async (tx) => {
    if (await isLastAdministrator(tx, viewer.account)) return false
    await endAll(tx, viewer.account, at)
    await erase(tx, viewer.account, viewer.email, at)
    await writeAct(tx, { now, account: viewer.account, actor: { post: 'system', at: 'account' }, kind: 'account-closed' })
    return true
  }, { behavior: 'immediate' })
}
