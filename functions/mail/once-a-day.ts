import { and, eq, gt } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import { throttle } from '#db/schema/accounts.ts'
import { digestOf } from '#functions/accounts/secrets.ts'
import { daysAfter } from '#functions/core/instants.ts'

/**
 * Whether something may be mailed that is told once within 24 hours, however often it happens; noted in the transaction that mails it. The note is swept after a day.
 *
 * @param told what is told to whom; kept as a digest
 */
export async function mayMailAgain(tx: WriteTransaction, told: readonly (string | number)[], now: Date): Promise<boolean> {
  const name = `mailed:${digestOf(told.join('\0'))}`
  const [before] = await tx.select({ at: throttle.windowStart }).from(throttle).where(and(eq(throttle.name, name), gt(throttle.windowStart, daysAfter(now, -1)))).limit(1)
  if (before) return false
  await tx.insert(throttle).values({ name, windowStart: now.toISOString(), count: 1 }).onConflictDoNothing()
  return true
}
