import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { digestOf } from '#functions/accounts/secrets.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { checkWithToken, selectCheck } from './queries.ts'
import type { RequestState, Wanted } from './schema.ts'
import { settleStanding } from './settle-standing.ts'
import type { Telling } from './tell.ts'
import { answerCheck } from './writes.ts'

interface CheckRow {
  readonly check: number; readonly mailDomain: string | null; readonly expiresAt: string; readonly usedAt: string | null; readonly request: number; readonly requestId: string; readonly state: RequestState
  readonly office: string; readonly account: number; readonly organization: number | null; readonly wanted: string; readonly email: string | null; readonly lang: Language
}

/** What somebody who reads mail at an organization's site is asked. */
export interface SiteQuestion { readonly wanted: Wanted; readonly office: string; readonly accountDomain: string }

function isOpen(row: CheckRow, now: Date): boolean {
  return row.usedAt === null && row.state === 'open' && row.expiresAt > now.toISOString()
}

/** The question that a link asks; null when the link was never given, is used, has expired, or what it asks is decided: nobody is told which. */
export async function getSiteQuestion(db: Database, token: string, now: Date): Promise<SiteQuestion | null> {
  const [row] = await readRows<CheckRow>(db, selectCheck(checkWithToken(digestOf(token))))
  return row && isOpen(row, now) ? { wanted: JSON.parse(row.wanted), office: row.office, accountDomain: readMailAddress(row.email ?? '')?.domain ?? '' } : null
}

/**
 * Whoever reads mail at the organization's site answers whether an officer acts for it.
 *
 * @returns whether the link worked; nothing is written when it did not
 */
export async function answerSiteMail(db: Database, token: string, answer: 'yes' | 'no', telling: Telling): Promise<boolean> {
  const digest = digestOf(token)
  return db.transaction(async (tx) => {
    const [row] = await tx.all<CheckRow>(selectCheck(checkWithToken(digest)))
    if (!row || !isOpen(row, telling.now) || !await answerCheck(tx, row.check, answer, null, telling.now)) return false
    if (answer === 'no' || row.email === null) return true
    const wanted: Wanted = JSON.parse(row.wanted)
    await settleStanding(tx, {
      key: row.request, id: row.requestId, account: row.account, email: row.email, lang: row.lang, organization: row.organization,
      organizationId: wanted.kind === 'on-record' ? wanted.organization.id : wanted.organizationId, website: wanted.website,
    }, { ground: 'site-mail', mailDomain: row.mailDomain }, telling)
    return true
  }, { behavior: 'immediate' })
}
