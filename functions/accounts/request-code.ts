import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { signInCode } from '#db/schema/accounts.ts'
import { daysAfter, minutesAfter } from '#functions/core/instants.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { CODE_MINUTES } from './lifetimes.ts'
import { selectUnusedCodes } from './queries.ts'
import { minutesToNextCode } from './rules.ts'
import { digestOf, keyedDigest, newCode, newToken } from './secrets.ts'
import { allowanceOfClient, spend, type Allowance } from './spend.ts'

const PER_CLIENT_AND_HOUR = 40
const PER_CLIENT_ADDRESS_AND_HOUR = 6
const PER_CLIENT_ADDRESS_AND_DAY = 12

/** What asking for a code and trying one need to know of the request. */
export interface SignInContext {
  readonly db: Database
  readonly now: Date
  /** the secret of the instance */
  readonly secret: string
  /** from where the request comes; '' where it is not known */
  readonly client: string
}

/** What came of asking for a code. `asked` is the browser's: without it the code is worth nothing. `wait`: minutes until the next code of this address. */
export type CodeAsked = { readonly email: string; readonly asked: string } | { readonly wait: number } | null

/** One client at one address: few enough that it cannot make her wait whose address it is. Unknown clients are told apart by nothing; there the address alone counts. */
function allowancesOfPair({ secret, client }: SignInContext, email: string): Allowance[] {
  const name = `code-pair:${keyedDigest(secret, client, email)}`
  return client === '' ? [] : [{ name, perHour: PER_CLIENT_ADDRESS_AND_HOUR }, { name, perDay: PER_CLIENT_ADDRESS_AND_DAY }]
}

/**
 * Sends a one-time code to an address. The same is done whether or not the address has an account, so that nobody learns which ones have. A code can be tried only in the browser that asked
 * for it: what others ask for, and try, is not in her way.
 *
 * @returns null when it is no address
 * @throws Problem `too-many-requests` when this client has asked too often
 */
export async function requestCode(context: SignInContext, typed: string, lang: Language): Promise<CodeAsked> {
  const { db, now, secret } = context
  const email = readMailAddress(typed)?.address ?? null
  if (email === null) return null
  await spend(db, [allowanceOfClient('code', context, { perHour: PER_CLIENT_AND_HOUR }), ...allowancesOfPair(context, email)], now)
  const code = newCode()
  const asked = newToken()
  return db.transaction(async (tx) => {
    const wait = minutesToNextCode(await selectUnusedCodes(tx, email, daysAfter(now, -1)), now)
    if (wait > 0) return { wait }
    await tx.insert(signInCode).values({ email, askedBy: digestOf(asked), codeDigest: keyedDigest(secret, 'code', email, code), createdAt: now.toISOString(), expiresAt: minutesAfter(now, CODE_MINUTES) })
    await writeMail(tx, { now, to: email, lang, template: 'signInCode', data: { code: `${code.slice(0, 4)} ${code.slice(4)}`, minutes: CODE_MINUTES } })
    return { email, asked }
  }, { behavior: 'immediate' })
}
