import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { signInCode } from '#db/schema/accounts.ts'
import { readAddress } from '#functions/mail/rules.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { minutesAfter } from '#functions/core/instants.ts'
import { CODE_MINUTES } from './lifetimes.ts'
import { keyedDigest, newCode } from './secrets.ts'
import { spend } from './spend.ts'

const PER_ADDRESS_AND_HOUR = 6
const PER_CLIENT_AND_HOUR = 40

/** What asking for a code and trying one need to know of the request. */
export interface SignInContext {
  readonly db: Database
  readonly now: Date
  /** the secret of the instance */
  readonly secret: string
  /** network address of the client; '' where it is not known */
  readonly client: string
}

/**
 * Sends a one-time code to an address. The same is done whether or not the address has an account, so that nobody learns which ones have.
 *
 * @returns the address as it is kept; null when it is none
 * @throws Problem `too-many-requests`
 */
export async function requestCode({ db, now, secret, client }: SignInContext, typed: string, lang: Language): Promise<string | null> {
  const email = readAddress(typed)
  if (email === null) return null
  await spend(db, [
    { name: `code-client:${keyedDigest(secret, client)}`, perHour: PER_CLIENT_AND_HOUR },
    { name: `code-address:${keyedDigest(secret, email)}`, perHour: PER_ADDRESS_AND_HOUR },
  ], now)
  const code = newCode()
  await db.transaction(async (tx) => {
    await tx.insert(signInCode).values({ email, codeDigest: keyedDigest(secret, 'code', email, code), createdAt: now.toISOString(), expiresAt: minutesAfter(now, CODE_MINUTES) })
    await writeMail(tx, { now, to: email, lang, template: 'signInCode', data: { code: `${code.slice(0, 4)} ${code.slice(4)}`, minutes: CODE_MINUTES } })
  }, { behavior: 'immediate' })
  return email
}
