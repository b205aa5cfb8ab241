import { daysAfter } from '#functions/core/instants.ts'
import type { Database, WriteTransaction } from '#db/client.ts'
import { joinRequest } from '#db/schema/contributions.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { Asked } from './asking.ts'
import { countRequestsSince, selectOpenRequest, selectVerifiedPartners } from './queries.ts'
import type { Joinable } from './schema.ts'
import { startCheck, type Proving } from './start-check.ts'
import type { Telling } from './tell.ts'

/** Requests of one account within a day: enough for somebody who acts for several organizations, too few to fill the queue. */
export const REQUESTS_A_DAY = 5

/** The partners that may be asked, by key. */
export async function partnersOf(tx: WriteTransaction, organization: number): Promise<Proving['partners']> {
  const rows = await tx.all<{ key: number; brief: string }>(selectVerifiedPartners(organization))
  return rows.map(({ key, brief }) => ({ key, organization: JSON.parse(brief) satisfies OrganizationBrief }))
}

/** Whether an account has made as many requests within a day as it may. */
export async function hasAskedTooOften(tx: WriteTransaction, account: number, now: Date): Promise<boolean> {
  const [made] = await tx.all<{ n: number }>(countRequestsSince(account, daysAfter(now, -1)))
  return (made?.n ?? 0) >= REQUESTS_A_DAY
}

/**
 * Asks to act for an organization on record and begins to show standing. Asked twice, the request that waits is the answer.
 *
 * @returns the id of the request; null when the account has asked too often today
 */
export async function askToJoin(db: Database, viewer: Viewer, joinable: Joinable, { office, reachedBy, shown }: Asked, telling: Telling): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [open] = await tx.all<{ id: string }>(selectOpenRequest(viewer.account, joinable.key))
    if (open) return open.id
    if (await hasAskedTooOften(tx, viewer.account, telling.now)) return null
    const id = crypto.randomUUID()
    const [written] = await tx.insert(joinRequest).values({ id, account: viewer.account, organization: joinable.key, state: 'open', office, reachedBy, createdAt: telling.now.toISOString() }).returning({ key: joinRequest.key })
    if (!written) throw new Error('an inserted row comes back')
    const proving: Proving = {
      key: written.key, id, account: viewer.account, email: viewer.email, lang: viewer.lang, organization: joinable.key, organizationId: joinable.organization.id, website: joinable.website,
      office, wanted: joinable.organization, partners: await partnersOf(tx, joinable.key),
    }
    await startCheck(tx, proving, shown, telling)
    return id
  }, { behavior: 'immediate' })
}
