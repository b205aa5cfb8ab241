import { desc } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { mail } from '#db/schema/desk.ts'

/** A mail of the outbox as the mailbox of a laptop shows it. */
export type MailView = Pick<typeof mail.$inferSelect, 'key' | 'recipient' | 'lang' | 'template' | 'subject' | 'body' | 'state' | 'createdAt'>

const SHOWN = 200

/** The last mails that were written, newest first. For the embedded server only. */
export async function listMail(db: Database): Promise<MailView[]> {
  return db.select({ key: mail.key, recipient: mail.recipient, lang: mail.lang, template: mail.template, subject: mail.subject, body: mail.body, state: mail.state, createdAt: mail.createdAt }).from(mail).orderBy(desc(mail.key)).limit(SHOWN)
}
