import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { countryLanguage } from '#db/reference/standing.ts'
import { daysAfter } from '#functions/core/instants.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { spend } from '#functions/accounts/spend.ts'
import type { WriteTransaction } from '#db/client.ts'
import type { AnswerContext } from '#functions/confirmations/record-answer.ts'
import { reachOf, type Reach } from '#functions/confirmations/reach.ts'
import { speaksByDesignation } from '#functions/confirmations/rules.ts'
import { subjectOf } from '#functions/confirmations/subject.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { tellIn } from '#functions/core/told.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { aboutOf } from './about.ts'
import { insertInvitation, type AskedRow } from './queries.ts'

/** Days for which the link of an invitation works. */
export const INVITATION_DAYS = 30

const PER_HOUR = { account: 30, address: 3 }

/** What came of an invitation; each but `sent` has its sentence in four languages. */
export type Invited = 'sent' | 'email' | 'own' | 'notOpen'

/** The official language of the country of an organization, where it is one of the four; else that of whoever invites. */
export function languageFor(country: string | null, otherwise: Language): Language {
  const known = country === null ? null : countryLanguage(country)
  return LANGUAGES.find((one) => one === known) ?? otherwise
}

/** What an invitation or its reminder tells. */
export interface InvitationMail { readonly to: string; readonly lang: Language; readonly token: string; readonly title: TextsView; readonly by: readonly NameView[]; readonly party: Reach; readonly until: string }

/** The link of an invitation in a language. */
export function invitationAddress(origin: string, lang: Language, token: string): string {
  return origin + href(PATHS.invitation, { lang, token })
}

/** Writes the mail of an invitation: in one language, with the links to the page in the others. */
export async function mailInvitation(tx: WriteTransaction, { to, lang, token, title, by, party, until }: InvitationMail, { now, origin }: { readonly now: Date; readonly origin: string }): Promise<void> {
  const others = LANGUAGES.filter((other) => other !== lang).map((other) => `${messagesFor(other).common.languageName}: ${invitationAddress(origin, other, token)}`).join('\n')
  const told = tellIn<{ title: string; by: string; organization: string; until: string; link: string; others: string }>(lang, {
    title: { texts: title }, by: { names: by }, organization: { names: party.names }, until: { day: until.slice(0, 10) }, link: invitationAddress(origin, lang, token), others,
  })
  await writeMail(tx, { now, to, lang, template: 'invitation', data: told })
}

/**
 * Invites whoever reads an address of an organization to answer for it: by a link that works once, for 30 days, in the language of its country. For parties that nobody acts for; a State is
 * asked by the desk alone.
 *
 * @throws Problem `too-many-requests`
 */
export async function inviteParty(context: AnswerContext, viewer: Viewer, request: AskedRow, email: string): Promise<Invited> {
  const { db, now, origin } = context
  const address = readMailAddress(email)
  const about = aboutOf(request)
  if (address === null) return 'email'
  if (request.answeredAt !== null || request.channel === 'members' || about === null) return 'notOpen'
  const reached = await reachOf(db, [request.organization, ...(request.askedBy === null ? [] : [request.askedBy])])
  const party = reached.get(request.organization)
  const subject = await subjectOf(db, about)
  if (!party || speaksByDesignation(party.kind) || party.holders.length > 0 || subject.of === 'gone' || subject.of === 'moved') return 'notOpen'
  if (address.address === viewer.email) return 'own'
  await spend(db, [{ name: `invite:${viewer.accountId}`, perHour: PER_HOUR.account }, { name: `invite-to:${digestOf(address.address)}`, perHour: PER_HOUR.address }], now)
  const by = (request.askedBy === null ? undefined : reached.get(request.askedBy))?.names ?? party.names
  const token = newToken()
  const expiresAt = daysAfter(now, INVITATION_DAYS)
  const lang = languageFor(party.country, viewer.lang)
  await db.transaction(async (tx) => {
    await insertInvitation(tx, { tokenDigest: digestOf(token), organization: party.key, request: request.key, email: address.address, lang, invitedBy: viewer.account, createdAt: now.toISOString(), expiresAt })
    await mailInvitation(tx, { to: address.address, lang, token, title: subject.title, by, party, until: expiresAt }, { now, origin })
  }, { behavior: 'immediate' })
  return 'sent'
}
