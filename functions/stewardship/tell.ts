import { sql } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { account, post } from '#db/schema/accounts.ts'
import { tellIn, type Told } from '#functions/core/told.ts'
import { writeMail, type MailData, type MailTemplate } from '#functions/mail/write-mail.ts'
import type { NoticeData, NoticeTarget } from '#functions/notices/schema.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'

/** What a steward decides that is told both by mail and in the inbox. */
export type Decision = 'submissionPublished' | 'submissionReturned' | 'submissionDiscarded' | 'organizationsMerged' | 'mergeUndone' | 'recordWithdrawn' | 'recordRestored'

/** Somebody who is written to. */
interface Reader { readonly email: string; readonly lang: Language }

/** What is told, before any language is chosen: `linkIn` gives the address that the mail leads to. */
export interface DecisionTold<D extends Decision> {
  readonly decision: D
  readonly data: Told<Omit<MailData<D & MailTemplate>, 'link'>>
  readonly linkIn: (lang: Language) => string
  /** where the line of the inbox leads */
  readonly to?: NoticeTarget
  readonly record?: number | null
}

async function mailTo<D extends Decision>(tx: WriteTransaction, { email, lang }: Reader, { decision, data, linkIn }: DecisionTold<D>, now: Date): Promise<void> {
  // words in the reader's language and the link are the data of the mail of this decision
  const told = { ...tellIn(lang, data), link: linkIn(lang) } as unknown as MailData<D>
  await writeMail<D>(tx, { now, to: email, lang, template: decision, data: told })
}

async function noticeIn<D extends Decision>(tx: WriteTransaction, addressee: { readonly organization: number } | { readonly account: number }, { decision, data, to, record = null }: DecisionTold<D>, now: Date): Promise<void> {
  const kind: Decision = decision
  await writeNotice<Decision>(tx, { ...addressee, now, kind, data: data as unknown as NoticeData<Decision>, record, ...(to === undefined ? {} : { to }) }) // a notice of this name wants the same words
}

/** Those who hold a post at one of these organizations, each once. */
async function holdersAt(tx: WriteTransaction, organizations: readonly number[]): Promise<Reader[]> {
  return tx.all<Reader>(sql`select distinct ${account.email} as email, ${account.lang} as lang from ${post} join ${account} on ${account.key} = ${post.account}
    where ${post.endedAt} is null and ${account.email} is not null and ${post.organization} in (select value from json_each(${JSON.stringify(organizations)}))`)
}

/** Tells whoever sent something what was decided about it: by mail, and in the inbox of the organization (of the account, while the organization is not on record). */
export async function tellSender<D extends Decision>(tx: WriteTransaction, sender: { readonly account: number; readonly organization: number | null }, told: DecisionTold<D>, now: Date): Promise<void> {
  await noticeIn(tx, sender.organization === null ? { account: sender.account } : { organization: sender.organization }, told, now)
  const [reader] = await tx.all<{ email: string | null; lang: Language }>(sql`select ${account.email} as email, ${account.lang} as lang from ${account} where ${account.key} = ${sender.account}`)
  if (reader && reader.email !== null) await mailTo(tx, { email: reader.email, lang: reader.lang }, told, now)
}

/** Tells organizations what was decided about a record of theirs: in their inboxes, and by mail to all who hold a post there. */
export async function tellOrganizations<D extends Decision>(tx: WriteTransaction, organizations: readonly number[], told: DecisionTold<D>, now: Date): Promise<void> {
  for (const organization of organizations) await noticeIn(tx, { organization }, told, now)
  for (const reader of await holdersAt(tx, organizations)) await mailTo(tx, reader, told, now)
}
