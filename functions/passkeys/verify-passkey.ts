import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { account, passkey } from '#db/schema/accounts.ts'
import { readAnswer, signedChallengeAnswer } from './answer.ts'
import { takeChallenge } from './challenge.ts'
import type { PasskeySite } from './site.ts'
import { fromBase64url } from '#functions/accounts/secrets.ts'

/**
 * Finds out whose passkey has signed a challenge of this site.
 *
 * @param answer what the browser answered, as JSON text
 * @returns the key of the account; null, whatever it is that does not hold: no such passkey, another site, a challenge that was answered before or is too old, a wrong signature, a copied key
 */
export async function verifyPasskey(db: Database, site: PasskeySite, answer: string, now: Date): Promise<number | null> {
  const response = readAnswer(signedChallengeAnswer, answer)
  if (response === null) return null
  const [held] = await db.select({ key: passkey.key, account: passkey.account, publicKey: passkey.publicKey, counter: passkey.counter })
    .from(passkey).innerJoin(account, eq(account.key, passkey.account)).where(and(eq(passkey.credentialId, response.id), isNull(account.closedAt)))
  if (!held) return null
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const verified = await verifyAuthenticationResponse({
    response, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true,
    credential: { id: response.id, publicKey: fromBase64url(held.publicKey), counter: held.counter },
    expectedChallenge: (challenge) => takeChallenge(db, challenge, { purpose: 'sign-in', account: null }, now),
  }).catch(() => null) // it throws for all that does not hold, each in its own words
  if (!verified?.verified) return null
  // only forward from the counter that was read: of a copied key used at the same moment one is refused
  const used = await db.update(passkey).set({ counter: verified.authenticationInfo.newCounter, lastUsedAt: now.toISOString() })
    .where(and(eq(passkey.key, held.key), eq(passkey.counter, held.counter))).returning({ key: passkey.key })
  return used.length > 0 ? held.account : null
}
