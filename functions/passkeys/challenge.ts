import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { passkeyChallenge } from '#db/schema/accounts.ts'
import { CHALLENGE_MINUTES } from '#functions/accounts/lifetimes.ts'
import { minutesAfter } from '#functions/core/instants.ts'

/** What a challenge is for: a passkey of an account that is signed in, or signing in, where the account is not known yet. */
export type ChallengeFor = { readonly purpose: 'register'; readonly account: number } | { readonly purpose: 'sign-in'; readonly account: null }

/** Keeps a challenge until it is answered or its minutes are over. */
export async function keepChallenge(db: Database, challenge: string, { purpose, account }: ChallengeFor, now: Date): Promise<void> {
  await db.insert(passkeyChallenge).values({ challenge, account, purpose, expiresAt: minutesAfter(now, CHALLENGE_MINUTES) })
}

/** Takes a challenge away. @returns whether it was there and still held: each is answered once, rightly or not */
export async function takeChallenge(db: Database, challenge: string, { purpose, account }: ChallengeFor, now: Date): Promise<boolean> {
  const taken = await db.delete(passkeyChallenge).where(and(
    eq(passkeyChallenge.challenge, challenge), eq(passkeyChallenge.purpose, purpose), account === null ? isNull(passkeyChallenge.account) : eq(passkeyChallenge.account, account),
    gt(passkeyChallenge.expiresAt, now.toISOString()),
  )).returning({ key: passkeyChallenge.key })
  return taken.length > 0
}
