import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { checkForPartner, selectCheck } from './queries.ts'
import type { RequestState, Wanted } from './schema.ts'
import { settleStanding } from './settle-standing.ts'
import type { Telling } from './tell.ts'
import { answerCheck } from './writes.ts'

interface CheckRow {
  readonly check: number; readonly expiresAt: string; readonly usedAt: string | null; readonly answer: 'yes' | 'no' | null; readonly request: number; readonly requestId: string; readonly state: RequestState
  readonly office: string; readonly account: number; readonly organization: number | null; readonly wanted: string; readonly email: string | null; readonly lang: Language
}

/** What a partner is asked, and what it answered; `isOpen` false: it was answered, has expired, or is decided. */
export interface PartnerQuestion { readonly wanted: Wanted; readonly office: string; readonly accountDomain: string; readonly answer: 'yes' | 'no' | null; readonly isOpen: boolean }

function isOpen(row: CheckRow, now: Date): boolean {
  return row.usedAt === null && row.state === 'open' && row.expiresAt > now.toISOString()
}

/** The question that a request asks of a partner; null when it asks that partner nothing. */
export async function getPartnerQuestion(db: Database, requestId: string, partner: number, now: Date): Promise<PartnerQuestion | null> {
  const [row] = await readRows<CheckRow>(db, selectCheck(checkForPartner(requestId, partner)))
  return row ? { wanted: JSON.parse(row.wanted), office: row.office, accountDomain: readMailAddress(row.email ?? '')?.domain ?? '', answer: row.answer, isOpen: isOpen(row, now) } : null
}

/**
 * A partner answers whether it knows an officer; then a steward decides. Answered twice, the first answer stands.
 *
 * @param post in which the partner's member answers
 * @throws Problem `not-found` when nothing is asked of this partner; `not-allowed` when somebody would vouch for herself
 */
export async function answerForPartner(db: Database, viewer: Viewer, post: HeldPost, requestId: string, answer: 'yes' | 'no', telling: Telling): Promise<void> {
  const partner = post.organizationKey
  if (partner === null) throw new Problem('not-found', 'a post at the registry is no partner')
  await db.transaction(async (tx) => {
    const [row] = await tx.all<CheckRow>(selectCheck(checkForPartner(requestId, partner)))
    if (!row) throw new Problem('not-found', 'nothing is asked of this organization under this id')
    if (row.account === viewer.account) throw new Problem('not-allowed', 'nobody vouches for herself')
    if (!isOpen(row, telling.now) || !await answerCheck(tx, row.check, answer, post.key, telling.now)) return
    await writeAct(tx, { now: telling.now, account: viewer.account, actor: actorOf(post), kind: 'standing-answered', organization: partner, detail: { request: requestId, answer } })
    if (answer === 'no' || row.email === null) return
    const wanted: Wanted = JSON.parse(row.wanted)
    await settleStanding(tx, {
      key: row.request, id: row.requestId, account: row.account, email: row.email, lang: row.lang, organization: row.organization,
      organizationId: wanted.kind === 'on-record' ? wanted.organization.id : wanted.organizationId, website: wanted.website,
    }, { ground: 'partner', mailDomain: null, partner: post.organization ?? '' }, telling)
  }, { behavior: 'immediate' })
}
