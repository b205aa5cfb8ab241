import { eq } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import type { PostKind } from '#db/schema/accounts.ts'
import { record } from '#db/schema/records.ts'
import { displayName } from '#functions/core/text.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { href, PATHS } from '#web/paths.ts'
import type { Place } from './managing.ts'

/** What mails need besides what they tell: the instant, the language of whoever acts, and the origin that links begin with. */
export interface Telling { readonly now: Date; readonly lang: Language; readonly origin: string }

/** Who is written to about which post, and where that is. */
export interface ToldPost { readonly email: string; readonly lang: Language; readonly kind: PostKind; readonly place: Place }

async function nameAt(tx: WriteTransaction, { key }: Place, lang: Language): Promise<string | null> {
  const [found] = key === null ? [] : await tx.select({ fact: record.fact }).from(record).where(eq(record.key, key))
  return found ? displayName(JSON.parse(found.fact).names, lang).text : null
}

/** Tells somebody that she has been given a post. */
export async function mailPostGiven(tx: WriteTransaction, { email, lang, kind, place }: ToldPost, { now, origin }: Telling): Promise<void> {
  await writeMail(tx, { now, to: email, lang, template: 'postGiven', data: { post: kind, organization: await nameAt(tx, place, lang), link: origin + href(PATHS.workspace, { lang }) } })
}

/** Tells a successor that a post is offered to her. */
export async function mailOffer(tx: WriteTransaction, { email, lang, kind, place, offer, days }: ToldPost & { readonly offer: string; readonly days: number }, { now, origin }: Telling): Promise<void> {
  await writeMail(tx, { now, to: email, lang, template: 'postOffered', data: { post: kind, organization: await nameAt(tx, place, lang) ?? '', link: origin + href(PATHS.postOffer, { lang, id: offer }), days } })
}
