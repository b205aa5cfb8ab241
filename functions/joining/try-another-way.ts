import { daysAfter } from '#functions/core/instants.ts'
import type { Database } from '#db/client.ts'
import { joinRequest } from '#db/schema/contributions.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { and, eq } from 'drizzle-orm'
import { partnersOf } from './ask-to-join.ts'
import type { AskedWay } from './asking.ts'
import { countChecksSince } from './queries.ts'
import type { Joinable } from './schema.ts'
import { startCheck } from './start-check.ts'
import type { Telling } from './tell.ts'

/** Mails and questions of one account within a day. */
export const CHECKS_A_DAY = 8

/**
 * Shows standing for an open request once more, or in another way.
 *
 * @returns false when too many mails and questions were sent today
 * @throws Problem `not-found` when the account has no such request, `not-in-this-state` when it is decided
 */
export async function tryAnotherWay(db: Database, viewer: Viewer, joinable: Joinable, requestId: string, shown: AskedWay, telling: Telling): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [request] = await tx.select().from(joinRequest).where(and(eq(joinRequest.id, requestId), eq(joinRequest.account, viewer.account)))
    if (!request || request.organization !== joinable.key) throw new Problem('not-found', 'there is no request of this id')
    if (request.state !== 'open') throw new Problem('not-in-this-state', `it is ${request.state}`)
    const [sent] = await tx.all<{ n: number }>(countChecksSince(viewer.account, daysAfter(telling.now, -1)))
    if ((sent?.n ?? 0) >= CHECKS_A_DAY) return false
    await startCheck(tx, {
      key: request.key, id: request.id, account: viewer.account, email: viewer.email, lang: viewer.lang, organization: joinable.key, organizationId: joinable.organization.id, website: joinable.website,
      office: request.office, wanted: joinable.organization, partners: await partnersOf(tx, joinable.key),
    }, shown, telling)
    return true
  }, { behavior: 'immediate' })
}
