import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { passkey } from '#db/schema/accounts.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { newPasskeyAnswer, readAnswer } from './answer.ts'
import { takeChallenge } from './challenge.ts'
import type { PasskeySite } from './site.ts'
import { toBase64url } from '#functions/accounts/secrets.ts'

/** Passkeys of an account at the most: a computer, a telephone and a key in a drawer, twice over. */
export const MOST_PASSKEYS = 10

/** Characters of the name that its owner gives to a passkey, at the most. */
export const PASSKEY_NAME_LENGTH = 60

/**
 * Adds the passkey that a browser has made to the account that is signed in.
 *
 * @param answer what the browser answered, as JSON text
 * @returns false when the answer does not hold: of another site, challenge or account, tampered with, too late, or one passkey too many
 */
export async function addPasskey(db: Database, site: PasskeySite, { account }: Viewer, { answer, name }: { readonly answer: string; readonly name: string }, now: Date): Promise<boolean> {
  const response = readAnswer(newPasskeyAnswer, answer)
  if (response === null) return false
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const verified = await verifyRegistrationResponse({
    response, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true,
    expectedChallenge: (challenge) => takeChallenge(db, challenge, { purpose: 'register', account }, now),
  }).catch(() => null) // it throws for all that does not hold, each in its own words
  if (!verified?.verified) return false
  const { id, publicKey, counter } = verified.registrationInfo.credential
  const row = {
    credentialId: id, account, publicKey: toBase64url(publicKey), counter, transports: JSON.stringify(response.response.transports), name: name.slice(0, PASSKEY_NAME_LENGTH), createdAt: now.toISOString(),
  }
  return db.transaction(async (tx) => {
    if (await tx.$count(passkey, eq(passkey.account, account)) >= MOST_PASSKEYS) return false
    const added = await tx.insert(passkey).values(row).onConflictDoNothing().returning({ key: passkey.key })
    return added.length > 0
  }, { behavior: 'immediate' })
}
