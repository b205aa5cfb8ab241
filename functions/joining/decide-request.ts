import { eq } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { account } from '#db/schema/accounts.ts'
import { joinRequest, submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { grantPost } from '#functions/posts/grant-post.ts'
import { actorOf } from '#functions/posts/rules.ts'
import type { Granting } from './schema.ts'
import { tellOfficer, type Telling } from './tell.ts'
import { decideRequest } from './writes.ts'

/** A steward who decides, in her post at the registry. */
export interface Decider { readonly viewer: Viewer; readonly post: HeldPost }

async function openRequest(tx: WriteTransaction, viewer: Viewer, id: string) {
  const [found] = await tx.select({ request: joinRequest, email: account.email, lang: account.lang, organizationId: record.id, organizationState: record.state, proposed: submission.fact }).from(joinRequest)
    .innerJoin(account, eq(account.key, joinRequest.account)).leftJoin(record, eq(record.key, joinRequest.organization)).leftJoin(submission, eq(submission.key, joinRequest.submission)).where(eq(joinRequest.id, id))
  if (!found) throw new Problem('not-found', 'there is no request of this id')
  if (found.request.account === viewer.account) throw new Problem('not-allowed', 'nobody decides her own request')
  if (found.request.state !== 'open') throw new Problem('not-in-this-state', `it is ${found.request.state}`)
  return found
}

/**
 * Grants a request for an organization on record: the post is given, its officer written to, the act kept.
 *
 * @throws Problem `not-found`; `not-allowed` for her own; `not-in-this-state` when it is decided, or waits for the publication of what it registers
 */
export async function grantRequest(db: Database, { viewer, post }: Decider, id: string, { post: kind, ground, note }: Granting, telling: Telling): Promise<void> {
  await db.transaction(async (tx) => {
    const { request, email, lang, organizationId, organizationState } = await openRequest(tx, viewer, id)
    if (request.organization === null || organizationId === null || organizationState !== 'published') throw new Problem('not-in-this-state', 'the organization is not published')
    await grantPost(tx, { account: request.account, kind, organization: request.organization, ground, note, by: viewer.account }, telling.now)
    await decideRequest(tx, request.key, { state: 'granted', ground, note, by: viewer.account, reason: null }, telling.now)
    await writeAct(tx, { now: telling.now, account: viewer.account, actor: actorOf(post), kind: 'request-granted', organization: request.organization, detail: { request: id, post: kind, ground, note } })
    if (email !== null) await tellOfficer(tx, 'granted', { id, account: request.account, email, lang, organization: request.organization, organizationId }, telling)
  }, { behavior: 'immediate' })
}

/**
 * Refuses a request, with a reason that its officer reads.
 *
 * @throws Problem `not-found`; `not-allowed` for her own; `not-in-this-state` when it is decided
 */
export async function refuseRequest(db: Database, { viewer, post }: Decider, id: string, reason: string, telling: Telling): Promise<void> {
  await db.transaction(async (tx) => {
    const { request, email, lang, organizationId, proposed } = await openRequest(tx, viewer, id)
    await decideRequest(tx, request.key, { state: 'refused', ground: null, note: null, by: viewer.account, reason }, telling.now)
    await writeAct(tx, { now: telling.now, account: viewer.account, actor: actorOf(post), kind: 'request-refused', organization: request.organization, detail: { request: id, reason } })
    if (email !== null) await tellOfficer(tx, 'refused', { id, account: request.account, email, lang, organization: request.organization, organizationId: organizationId ?? '', ...(organizationId === null && proposed !== null ? { names: JSON.parse(proposed).names } : {}) }, telling, reason)
  }, { behavior: 'immediate' })
}
