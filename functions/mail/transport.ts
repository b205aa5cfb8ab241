import type { OutgoingMail, Transport } from './schema.ts'

/** The settings by which mail goes out. */
export interface MailSettings {
  readonly MAIL_TRANSPORT?: string
  readonly MAIL_FROM?: string
  readonly MAIL_KEY?: string
  readonly SEND_EMAIL?: { send(message: OutgoingMail): Promise<unknown> }
}

async function post(url: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}: ${(await response.text()).slice(0, 200)}`)
}

/** Resend: https://resend.com/docs/api-reference/emails/send-email */
const resend = (key: string): Transport => ({ from, to, subject, text }) => post('https://api.resend.com/emails', { authorization: `Bearer ${key}` }, { from, to: [to], subject, text })

/** Postmark: https://postmarkapp.com/developer/api/email-api */
const postmark = (key: string): Transport => ({ from, to, subject, text }) => post('https://api.postmarkapp.com/email', { 'x-postmark-server-token': key }, { From: from, To: to, Subject: subject, TextBody: text, MessageStream: 'outbound' })

/** Nowhere: the mail stays in the outbox, where `/dev/mail` shows it. */
const mailbox: Transport = () => Promise.resolve()

/**
 * The way out that the settings name.
 *
 * @returns null when they name none, or not all that it needs: mail then waits in the outbox
 */
export function transportOf({ MAIL_TRANSPORT, MAIL_KEY, SEND_EMAIL }: MailSettings): Transport | null {
  switch (MAIL_TRANSPORT) {
    case 'mailbox': return mailbox
    case 'cloudflare': return SEND_EMAIL ? async (mail) => void (await SEND_EMAIL.send(mail)) : null
    case 'resend': return MAIL_KEY ? resend(MAIL_KEY) : null
    case 'postmark': return MAIL_KEY ? postmark(MAIL_KEY) : null
    default: return null
  }
}
