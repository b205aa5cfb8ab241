import type { Language } from '#db/reference/languages.ts'
import { CODE_ATTEMPTS } from './lifetimes.ts'
import { tryNewestCode, upsertAccount, useCode } from './queries.ts'
import type { SignInContext } from './request-code.ts'
import { digestOf, isSameDigest, keyedDigest } from './secrets.ts'
import { allowanceOfClient, spend } from './spend.ts'
import { startSession } from './start-session.ts'

const TRIES_PER_CLIENT_AND_HOUR = 100
const TRIES_PER_CLIENT_AND_DAY = 300

/** What was typed, and where. */
export interface CodeTyped {
  readonly email: string
  /** what the browser got when it asked for the code */
  readonly asked: string
  readonly code: string
  readonly lang: Language
  /** browser and system in two words */
  readonly device: string
}

/**
 * Signs in with the newest code that this browser has asked for: once, within its minutes and tries. The account is made at its first sign-in.
 *
 * @returns the token of a new session; null when the code is not the one, is used up or has expired: which of these is not told
 * @throws Problem `too-many-requests`
 */
export async function signInWithCode(context: SignInContext, { email, asked, code, lang, device }: CodeTyped): Promise<string | null> {
  const { db, now, secret } = context
  await spend(db, [allowanceOfClient('try', context, { perHour: TRIES_PER_CLIENT_AND_HOUR }), allowanceOfClient('try', context, { perDay: TRIES_PER_CLIENT_AND_DAY })], now)
  const at = now.toISOString()
  const tried = await tryNewestCode(db, { email, askedBy: digestOf(asked) }, at, CODE_ATTEMPTS)
  const given = keyedDigest(secret, 'code', email, code.replaceAll(/\D/g, ''))
  if (!tried || !isSameDigest(tried.codeDigest, given)) return null
  return db.transaction(async (tx) => {
    if (!(await useCode(tx, tried.key, at))) return null
    const account = await upsertAccount(tx, { id: crypto.randomUUID(), email, lang, createdAt: at })
    return startSession(tx, account, device, now)
  }, { behavior: 'immediate' })
}
