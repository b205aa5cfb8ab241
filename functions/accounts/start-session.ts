import type { WriteTransaction } from '#db/client.ts'
import { session } from '#db/schema/accounts.ts'
import { daysAfter } from '#functions/core/instants.ts'
import { SESSION_DAYS } from './lifetimes.ts'
import { digestOf, newToken } from './secrets.ts'

/** Opens a session for an account under a new token, which only the browser gets to know. A token that the browser had before is worth nothing. */
export async function startSession(tx: WriteTransaction, account: number, device: string, now: Date): Promise<string> {
  const token = newToken()
  const at = now.toISOString()
  await tx.insert(session).values({ id: crypto.randomUUID(), tokenDigest: digestOf(token), account, device, createdAt: at, lastSeenAt: at, expiresAt: daysAfter(now, SESSION_DAYS) })
  return token
}
