import { and, eq, lte, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { mail } from '#db/schema/desk.ts'
import { nextAttempt } from './rules.ts'
import { transportOf, type MailSettings } from './transport.ts'

const AT_ONCE = 20
const CLAIM_MINUTES = 5

/** Takes mails that are due for itself: their next attempt moves on, so that another sender at the same moment finds none of them. */
async function claim(db: Database, now: Date) {
  const later = new Date(now.getTime() + CLAIM_MINUTES * 60_000).toISOString()
  return db.update(mail).set({ nextAttemptAt: later, attempts: sql`${mail.attempts} + 1` })
    .where(sql`${mail.key} in (select due.key from ${mail} as due where due.state = 'waiting' and due.next_attempt_at <= ${now.toISOString()} order by due.key limit ${sql.raw(String(AT_ONCE))})`)
    .returning({ key: mail.key, to: mail.recipient, subject: mail.subject, text: mail.body, attempts: mail.attempts })
}

/**
 * Sends what waits in the outbox. What could not be sent is tried again after a while, and given up after half a day; nothing else depends on it.
 * A mail counts as sent when its transport has taken it.
 */
export async function sendWaiting(db: Database, settings: MailSettings, now: Date): Promise<void> {
  const transport = transportOf(settings)
  if (transport === null) return
  for (const { key, attempts, ...outgoing } of await claim(db, now)) {
    try {
      await transport({ from: settings.MAIL_FROM ?? 'ayni@localhost', ...outgoing })
      await db.update(mail).set({ state: 'sent', sentAt: now.toISOString(), lastError: null }).where(eq(mail.key, key))
    } catch (error) {
      const again = nextAttempt(now, attempts)
      const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500)
      await db.update(mail).set(again === null ? { state: 'given-up', lastError } : { nextAttemptAt: again.toISOString(), lastError }).where(and(eq(mail.key, key), eq(mail.state, 'waiting')))
    }
  }
}

/** Deletes mails that went out, or were given up, before a day. */
export async function deleteOldMail(db: Database, before: string): Promise<void> {
  await db.delete(mail).where(and(sql`${mail.state} <> 'waiting'`, lte(mail.createdAt, before), sql`${mail.once} is null`))
}
