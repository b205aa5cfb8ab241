import { minutesAfter } from '#functions/core/instants.ts'
import { and, eq, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import { mail } from '#db/schema/desk.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { nextAttempt } from './rules.ts'
import { transportOf, type MailSettings } from './transport.ts'

const AT_ONCE = 20
const CLAIM_MINUTES = 5

/** Whether a mail is due: asked before anything is claimed, for a question locks nothing. After every write, so by the short way. */
async function isAnyDue(db: Database, now: Date): Promise<boolean> {
  const due = prepared('mail due', () => sql`select 1 as due from ${mail} where ${mail.state} = 'waiting' and ${mail.nextAttemptAt} <= ${sql.placeholder('now')} limit 1`, { now: now.toISOString() })
  return (await readRows(db, due)).length > 0
}

/** Takes mails that are due for itself: their next attempt moves on, so that another sender at the same moment finds none of them. */
async function claim(db: Database, now: Date) {
  const later = minutesAfter(now, CLAIM_MINUTES)
  return db.update(mail).set({ nextAttemptAt: later, attempts: sql`${mail.attempts} + 1` })
    .where(sql`${mail.key} in (select due.key from ${mail} as due where due.state = 'waiting' and due.next_attempt_at <= ${now.toISOString()} order by due.key limit ${sql.raw(String(AT_ONCE))})`)
    .returning({ key: mail.key, to: mail.recipient, subject: mail.subject, text: mail.body, attempts: mail.attempts })
}

/** Notes that a mail was not taken: when it is tried again, or that it is given up, which stewards can read among the acts. */
async function noteFailure(db: Database, { key, attempts, lastError }: { readonly key: number; readonly attempts: number; readonly lastError: string }, now: Date): Promise<void> {
  const again = nextAttempt(now, attempts)
  const isWaiting = and(eq(mail.key, key), eq(mail.state, 'waiting'))
  if (again !== null) {
    await db.update(mail).set({ nextAttemptAt: again.toISOString(), lastError }).where(isWaiting)
    return
  }
  await db.transaction(async (tx) => {
    const [given] = await tx.update(mail).set({ state: 'given-up', lastError }).where(isWaiting).returning({ template: mail.template })
    if (given) await writeAct(tx, { now, account: null, actor: { post: 'system', at: 'outbox' }, kind: 'mail-given-up', detail: { mail: key, template: given.template, error: lastError } })
  }, { behavior: 'immediate' })
}

/**
 * Sends what waits in the outbox. What could not be sent is tried again after a while, and given up after half a day; nothing else depends on it.
 * A mail counts as sent when its transport has taken it.
 */
export async function sendWaiting(db: Database, settings: MailSettings, now: Date): Promise<void> {
  const transport = transportOf(settings)
  if (transport === null || !await isAnyDue(db, now)) return
  for (const { key, attempts, ...outgoing } of await claim(db, now)) {
    try {
      await transport({ from: settings.MAIL_FROM ?? 'ayni@localhost', ...outgoing })
      await db.update(mail).set({ state: 'sent', sentAt: now.toISOString(), lastError: null }).where(eq(mail.key, key))
    } catch (error) {
      await noteFailure(db, { key, attempts, lastError: (error instanceof Error ? error.message : String(error)).slice(0, 500) }, now)
    }
  }
}

/** Deletes mails that went out, or were given up, before a day. Of those that are written once only that they were stays, without address and text. */
export async function deleteOldMail(db: Database, before: string): Promise<void> {
  const isOld = and(ne(mail.state, 'waiting'), lte(mail.createdAt, before))
  await db.delete(mail).where(and(isOld, isNull(mail.once)))
  await db.update(mail).set({ recipient: '', subject: '', body: '' }).where(and(isOld, ne(mail.recipient, '')))
}
