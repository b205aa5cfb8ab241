import { lt } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { idempotentAnswer, throttle } from '#db/schema/accounts.ts'
import { deleteOldMail } from '#functions/mail/send-waiting.ts'
import { daysAfter } from '#functions/core/instants.ts'
import { deleteExpired } from './queries.ts'

/** Deletes what nobody needs any more: expired codes, challenges and sessions, counts of tries, kept answers after a week, and mail after a quarter of a year. */
export async function sweep(db: Database, now: Date): Promise<void> {
  await deleteExpired(db, now.toISOString(), daysAfter(now, -1))
  await db.delete(throttle).where(lt(throttle.windowStart, daysAfter(now, -1)))
  await db.delete(idempotentAnswer).where(lt(idempotentAnswer.createdAt, daysAfter(now, -7)))
  await deleteOldMail(db, daysAfter(now, -90))
}
