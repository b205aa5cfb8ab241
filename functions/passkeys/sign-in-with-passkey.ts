import type { SignInContext } from '#functions/accounts/request-code.ts'
import { allowanceOfClient, spend } from '#functions/accounts/spend.ts'
import { startSession } from '#functions/accounts/start-session.ts'
import type { PasskeySite } from './site.ts'
import { verifyPasskey } from './verify-passkey.ts'

const TRIES_PER_CLIENT_AND_HOUR = 100

/**
 * Signs in with a passkey that has signed a challenge of this site.
 *
 * @param answer what the browser answered, as JSON text
 * @param device browser and system in two words
 * @returns the token of a new session; null when the answer does not hold
 * @throws Problem `too-many-requests`
 */
export async function signInWithPasskey(context: SignInContext, site: PasskeySite, answer: string, device: string): Promise<string | null> {
  const { db, now } = context
  await spend(db, [allowanceOfClient('passkey', context, { perHour: TRIES_PER_CLIENT_AND_HOUR })], now)
  const account = await verifyPasskey(db, site, answer, now)
  return account === null ? null : db.transaction((tx) => startSession(tx, account, device, now), { behavior: 'immediate' })
}
