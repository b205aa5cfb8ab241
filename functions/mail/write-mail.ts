import type { Database, WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { mail } from '#db/schema/desk.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { Problem } from '#functions/core/problem.ts'
import { messagesFor, type Messages } from '#web/locales/messages.ts'
import { headerLine } from './rules.ts'

/** The mails that there are, by the names of their words in `web/locales/<lang>/mail.ts`. */
export type MailTemplate = keyof Messages['mail']['of']

/** What a mail's words are made of. */
export type MailData<T extends MailTemplate> = Parameters<Messages['mail']['of'][T]>[0]

/** A mail to be written. */
export interface MailToWrite<T extends MailTemplate> {
  readonly now: Date
  readonly to: string
  /** the reader's language */
  readonly lang: Language
  readonly template: T
  readonly data: MailData<T>
  /** says what it is of, so that it is written once, whoever tries */
  readonly once?: string
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells: that stands whether or not mail can be sent now.
 *
 * @throws Problem `invalid-input` when the address is none
 */
export async function writeMail<T extends MailTemplate>(tx: WriteTransaction | Database, { now, to, lang, template, data, once }: MailToWrite<T>): Promise<void> {
  const recipient = readMailAddress(to)?.address ?? null
  if (recipient === null) throw new Problem('invalid-input', 'an e-mail address', [{ pointer: '/email', code: 'email', detail: 'an e-mail address' }])
  const words = messagesFor(lang).mail
  // the words of a template take the data of that template: the type of MailToWrite holds them together
  const say = words.of[template] as (data: MailData<T>) => { readonly subject: string; readonly body: string }
  const { subject, body } = say(data)
  const at = now.toISOString()
  await tx.insert(mail).values({ once: once ?? null, recipient, lang, template, subject: headerLine(subject), body: `${body}\n\n-- \n${words.footer}\n`, state: 'waiting', createdAt: at, nextAttemptAt: at }).onConflictDoNothing()
}
