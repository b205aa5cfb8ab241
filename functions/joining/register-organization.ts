import { eq, sql } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { joinRequest, submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import { organizationInput } from '#functions/organizations/schema.ts'
import { hasAskedTooOften } from './ask-to-join.ts'
import { freeId, proposedStem, type Registration } from './registering.ts'

/** A registration with what is kept beside it. */
export interface Registering extends Registration {
  /** random, chosen when the form was drawn: sent twice, it is there once */
  readonly id: string
  /** the form as it was typed */
  readonly form: unknown
  /** what the check of free text pointed out and its author confirmed */
  readonly notices: readonly TextNotice[]
}

/** Ids that begin with a stem and are taken: by a record, or proposed by a registration that waits. */
async function takenIds(tx: WriteTransaction, stem: string): Promise<ReadonlySet<string>> {
  const rows = await tx.all<{ id: string }>(sql`select ${record.id} as id from ${record} where ${record.kind} = 'organization' and ${record.id} >= ${stem} and ${record.id} < ${`${stem}~`}
    union select ${submission.fact} ->> '$.id' from ${submission} where ${submission.kind} = 'organization' and ${submission.operation} = 'create' and ${submission.state} in ('submitted', 'returned')`)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Registers an organization that is not on record: a submission for the stewards, and the request to act for it that is granted with its publication.
 *
 * @returns the id of the request; null when the account has asked too often today
 * @throws Problem `not-found` when the id is that of something else: no page of ours has drawn such a form
 */
export async function registerOrganization(db: Database, viewer: Viewer, { id, form, fact, notices, office, reachedBy }: Registering, now: Date): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [there] = await tx.select({ request: joinRequest.id, account: joinRequest.account }).from(submission).leftJoin(joinRequest, eq(joinRequest.submission, submission.key)).where(eq(submission.id, id))
    if (there && there.account === viewer.account && there.request !== null) return there.request
    if (there) throw new Problem('not-found', 'this form is not whole: load its page again')
    if (await hasAskedTooOften(tx, viewer.account, now)) return null
    const stem = proposedStem(fact)
    const proposed = organizationInput.parse({ ...fact, id: freeId(stem, await takenIds(tx, stem)) })
    const at = now.toISOString()
    const [written] = await tx.insert(submission).values({
      id, account: viewer.account, organization: null, kind: 'organization', operation: 'create', state: 'submitted', form: JSON.stringify(form), fact: JSON.stringify(proposed),
      notices: JSON.stringify(notices.map(({ kind, found }) => ({ kind, found }))), createdAt: at, updatedAt: at, submittedAt: at,
    }).returning({ key: submission.key })
    if (!written) throw new Error('an inserted row comes back')
    const request = crypto.randomUUID()
    await tx.insert(joinRequest).values({ id: request, account: viewer.account, submission: written.key, state: 'open', office, reachedBy, createdAt: at })
    return request
  }, { behavior: 'immediate' })
}
