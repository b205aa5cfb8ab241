import { and, eq } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import { account } from '#db/schema/accounts.ts'
import { joinRequest, submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { askAboutAdopted } from '#functions/contributions/ask-about-adopted.ts'
import { adoptContributions } from '#functions/contributions/adopt-contributions.ts'
import { grantPost } from '#functions/posts/grant-post.ts'
import { actorOf } from '#functions/posts/rules.ts'
import type { Decider } from './decide-request.ts'
import { tellOfficer, type Telling } from './tell.ts'
import { decideRequest } from './writes.ts'

/** What a published registration has become. */
export interface RegisteredOrganization { /** id of the submission */ readonly submission: string; /** id of the organization */ readonly organization: string }

/**
 * Grants the request that came with a registration, in the transaction that publishes the organization: whoever registered it becomes its administrator, and what she drafted for
 * it meanwhile is the organization's. Does nothing for a submission that no request came with.
 */
export async function grantWithSubmission(tx: WriteTransaction, { viewer, post }: Decider, { submission: submissionId, organization: id }: RegisteredOrganization, telling: Telling): Promise<void> {
  const [found] = await tx.select({ key: joinRequest.key, request: joinRequest.id, account: joinRequest.account, fact: submission.fact, email: account.email, lang: account.lang }).from(joinRequest)
    .innerJoin(submission, eq(submission.key, joinRequest.submission)).innerJoin(account, eq(account.key, joinRequest.account)).where(and(eq(submission.id, submissionId), eq(joinRequest.state, 'open')))
  const [organization] = await tx.select({ key: record.key }).from(record).where(and(eq(record.kind, 'organization'), eq(record.id, id)))
  if (!found || !organization) return
  const note = 'published what was registered'
  await tx.update(joinRequest).set({ organization: organization.key }).where(eq(joinRequest.key, found.key))
  await grantPost(tx, { account: found.account, kind: 'organization-administrator', organization: organization.key, ground: 'steward', note, by: viewer.account }, telling.now)
  await decideRequest(tx, found.key, { state: 'granted', ground: 'steward', note, by: viewer.account, reason: null }, telling.now)
  const awaitedId = found.fact === null ? id : String(JSON.parse(found.fact).id)
  await adoptContributions(tx, { account: found.account, awaitedId, key: organization.key, id })
  await askAboutAdopted(tx, { account: found.account, key: organization.key, id }, telling)
  await writeAct(tx, { now: telling.now, account: viewer.account, actor: actorOf(post), kind: 'request-granted', organization: organization.key, detail: { request: found.request, post: 'organization-administrator', ground: 'steward', note } })
  if (found.email !== null) await tellOfficer(tx, 'granted', { id: found.request, account: found.account, email: found.email, lang: found.lang, organization: organization.key, organizationId: id }, telling)
}
