import type { WriteTransaction } from '#db/client.ts'
import { standingCheck } from '#db/schema/contributions.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { addDays, dayOf } from '#functions/core/edtf.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { AskedWay } from './asking.ts'
import { PARTNER_DAYS, SITE_MAIL_DAYS } from './schema.ts'
import { settleStanding, type SettledRequest } from './settle-standing.ts'
import { mailSiteCheck, tellPartner, type Telling } from './tell.ts'
import { voidOpenChecks } from './writes.ts'

/** A request that looks for a proof, and the partners that may be asked, by key. */
export interface Proving extends SettledRequest { readonly office: string; readonly wanted: OrganizationBrief; readonly partners: readonly { readonly key: number; readonly organization: OrganizationBrief }[] }

function endOf(now: Date, days: number): string {
  return `${addDays(dayOf(now), days)}T23:59:59.999Z`
}

/** Begins to show standing in the way that was asked for: sends the mail, asks the partner, or takes the account's own address on the site for the proof that it is. */
export async function startCheck(tx: WriteTransaction, proving: Proving, shown: AskedWay, telling: Telling): Promise<void> {
  const { now } = telling
  const at = now.toISOString()
  switch (shown.way) {
    case 'call-back': return
    case 'site-mail': {
      const address = readMailAddress(shown.email ?? proving.email)
      if (address === null) return
      const token = newToken()
      const isOwn = shown.email === null
      await voidOpenChecks(tx, proving.key, 'site-mail', now)
      await tx.insert(standingCheck).values({
        request: proving.key, ground: 'site-mail', mailDomain: address.domain, tokenDigest: digestOf(token), createdAt: at, expiresAt: endOf(now, SITE_MAIL_DAYS),
        ...(isOwn ? { usedAt: at, answer: 'yes' as const } : {}),
      })
      if (isOwn) await settleStanding(tx, proving, { ground: 'site-mail', mailDomain: address.domain }, telling)
      else await mailSiteCheck(tx, { to: address.address, token, office: proving.office, organization: proving.wanted, accountDomain: readMailAddress(proving.email)?.domain ?? '' }, telling)
      return
    }
    case 'partner': {
      const partner = proving.partners.find(({ organization }) => organization.id === shown.partner)
      if (!partner) return
      await voidOpenChecks(tx, proving.key, 'partner', now)
      await tx.insert(standingCheck).values({ request: proving.key, ground: 'partner', partner: partner.key, tokenDigest: digestOf(newToken()), createdAt: at, expiresAt: endOf(now, PARTNER_DAYS) })
      await tellPartner(tx, { partner, request: proving.id, office: proving.office, organization: proving.wanted, ownEmail: proving.email }, telling)
    }
  }
}
