import { and, eq, isNull, ne } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { countryLanguage } from '#db/reference/standing.ts'
import { account, post } from '#db/schema/accounts.ts'
import { record } from '#db/schema/records.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { displayName } from '#functions/core/text.ts'
import type { NameView, OrganizationBrief } from '#functions/core/view.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'
import { href, PATHS } from '#web/paths.ts'
import { SITE_MAIL_DAYS } from './schema.ts'

/** What mails need besides what they tell: the instant, the language of whoever acts, and the origin that links begin with. */
export interface Telling { readonly now: Date; readonly lang: Language; readonly origin: string }

/** A question about an officer. */
interface Question { readonly office: string; readonly organization: OrganizationBrief }

/** The language that an institution writes in, where it is one of the four; else that of whoever asks. */
function languageOf({ country }: OrganizationBrief, otherwise: Language): Language {
  const known = country === null ? null : countryLanguage(country)
  return LANGUAGES.find((one) => one === known) ?? otherwise
}

/** The holders of posts at an organization: their address and language. */
async function holdersAt(tx: WriteTransaction, organization: number, onlyAdministrators: boolean) {
  const rows = await tx.select({ account: account.key, email: account.email, lang: account.lang }).from(post).innerJoin(account, eq(account.key, post.account))
    .where(and(eq(post.organization, organization), isNull(post.endedAt), onlyAdministrators ? ne(post.kind, 'member') : undefined))
  return rows.flatMap(({ email, lang }) => (email === null ? [] : [{ email, lang }]))
}

/** Asks whoever reads an address on the organization's site whether an officer acts for it; in the language of its country. */
export async function mailSiteCheck(tx: WriteTransaction, { to, token, office, organization, accountDomain }: Question & { readonly to: string; readonly token: string; readonly accountDomain: string }, { now, lang: otherwise, origin }: Telling): Promise<void> {
  const lang = languageOf(organization, otherwise)
  const link = origin + href(PATHS.joinStanding, { lang, token })
  await writeMail(tx, { now, to, lang, template: 'siteCheck', data: { organization: displayName(organization.names, lang).text, office, domain: accountDomain, link, days: SITE_MAIL_DAYS } })
}

/** Asks a partner, in its inbox and by mail to all who act for it, whether it knows an officer. */
export async function tellPartner(tx: WriteTransaction, { partner, request, office, organization, ownEmail }: Question & { readonly partner: { readonly key: number; readonly organization: OrganizationBrief }; readonly request: string; readonly ownEmail: string }, { now, origin }: Telling): Promise<void> {
  await writeNotice(tx, { now, organization: partner.key, kind: 'standingAsked', data: { who: { names: organization.names } }, to: { path: 'vouch', params: { organization: partner.organization.id, id: request } } })
  for (const { email, lang } of await holdersAt(tx, partner.key, false)) {
    const link = origin + href(PATHS.vouch, { lang, organization: partner.organization.id, id: request })
    await writeMail(tx, { now, to: email, lang, template: 'partnerQuestion', data: { organization: displayName(organization.names, lang).text, partner: displayName(partner.organization.names, lang).text, office, domain: readMailAddress(ownEmail)?.domain ?? '', link } })
  }
}

async function namesOf(tx: WriteTransaction, organization: number | null): Promise<readonly NameView[]> {
  const [found] = organization === null ? [] : await tx.select({ fact: record.fact }).from(record).where(eq(record.key, organization))
  return found ? JSON.parse(found.fact).names : []
}

/** Whom a request is from, and for which organization. */
export interface ToldRequest { readonly id: string; readonly account: number; readonly email: string; readonly lang: Language; readonly organization: number | null; readonly organizationId: string; readonly names?: readonly NameView[] }

/** Tells an officer how her request stands: shown, granted, or refused with a reason. In her language. */
export async function tellOfficer(tx: WriteTransaction, what: 'shown' | 'granted' | 'refused', { id, account: officer, email, lang, organization, organizationId, names }: ToldRequest, { now, origin }: Telling, reason = ''): Promise<void> {
  const known = names ?? await namesOf(tx, organization)
  const name = known.length > 0 ? displayName(known, lang).text : organizationId
  const own = origin + href(PATHS.joinRequest, { lang, id })
  const who = known.length > 0 ? { names: known } : organizationId
  if (what === 'granted') await writeNotice(tx, { now, account: officer, kind: 'requestGranted', data: { who }, to: { path: 'workspaceOf', params: { organization: organizationId } } })
  if (what === 'refused') await writeNotice(tx, { now, account: officer, kind: 'requestRefused', data: { who }, to: { path: 'joinRequest', params: { id } } })
  switch (what) {
    case 'shown': return writeMail(tx, { now, to: email, lang, template: 'standingShown', data: { organization: name, link: own } })
    case 'granted': return writeMail(tx, { now, to: email, lang, template: 'requestGranted', data: { organization: name, link: origin + href(PATHS.workspaceOf, { lang, organization: organizationId }) } })
    case 'refused': return writeMail(tx, { now, to: email, lang, template: 'requestRefused', data: { organization: name, reason, link: own } })
  }
}

/** Tells an organization's administrators that somebody has become a member by showing her standing, so that they can end it. */
export async function tellAdministrators(tx: WriteTransaction, { organization, organizationId, newcomer }: { readonly organization: number; readonly organizationId: string; readonly newcomer: string }, { now, origin }: Telling): Promise<void> {
  const names = await namesOf(tx, organization)
  await writeNotice(tx, { now, organization, kind: 'memberJoined', data: {}, to: { path: 'people', params: { organization: organizationId } } })
  for (const { email, lang } of await holdersAt(tx, organization, true)) {
    if (email === newcomer) continue
    await writeMail(tx, { now, to: email, lang, template: 'newMember', data: { organization: displayName(names, lang).text, link: origin + href(PATHS.people, { lang, organization: organizationId }) } })
  }
}
