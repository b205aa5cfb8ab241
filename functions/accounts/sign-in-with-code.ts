import type { Language } from '#db/reference/languages.ts'
import { CODE_ATTEMPTS } from './lifetimes.ts'
import { tryNewestCode, upsertAccount, useCode } from './queries.ts'
import type { SignInContext } from './request-code.ts'
import { isSameDigest, keyedDigest } from './secrets.ts'
import { spend } from './spend.ts'
import { startSession } from './start-session.ts'

const TRIES_PER_ADDRESS_AND_HOUR = 20
const TRIES_PER_CLIENT_AND_HOUR = 100

/** What was typed, and where. */
export interface CodeTyped {
  readonly email: string
  readonly code: string
  readonly lang: Language
  /** browser and system in two words */
  readonly device: string
}

/**
 * Signs in with the newest code of an address: once, within its minutes and tries. The account is made at its first sign-in.
 *
 * @returns the token of a new session; null when the code is not the one, is used up or has expired: which of these is not told
 * @throws Problem `too-many-requests`
 */
export async function signInWithCode({ db, now, secret, client }: SignInContext, { email, code, lang, device }: CodeTyped): Promise<string | null> {
  await spend(db, [
    { name: `try-client:${keyedDigest(secret, client)}`, perHour: TRIES_PER_CLIENT_AND_HOUR },
    { name: `try-address:${keyedDigest(secret, email)}`, perHour: TRIES_PER_ADDRESS_AND_HOUR },
  ], now)
  const at = now.toISOString()
  const tried = await tryNewestCode(db, email, at, CODE_ATTEMPTS)
  const given = keyedDigest(secret, 'code', email, code.replaceAll(/\D/g, ''))
  if (!tried || !isSameDigest(tried.codeDigest, given)) return null
  return db.transaction(async (tx) => {
    if (!(await useCode(tx, tried.key, at))) return null
    const account = await upsertAccount(tx, { id: crypto.randomUUID(), email, lang, createdAt: at })
    return startSession(tx, account, device, now)
  }, { behavior: 'immediate' })
}
