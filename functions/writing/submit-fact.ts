import type { Database } from '#db/client.ts'
import { violatedConstraint } from '#db/constraint.ts'
import type { Bound } from '#db/prepared.ts'
import { readTogether } from '#db/read.ts'
import { runTogether } from '#db/run-together.ts'
import { submission } from '#db/schema/contributions.ts'
import { newToken } from '#functions/accounts/secrets.ts'
import { askParties } from '#functions/confirmations/ask-parties.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost } from '#functions/core/viewer.ts'
import { organizationPosts } from '#functions/posts/rules.ts'
import { unknownReferences } from '#functions/revisions/apply-change.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { referencesOf } from '#functions/revisions/kinds.ts'
import { selectRecords, storedRecord, type RecordRow } from '#functions/revisions/queries.ts'
import { isPublic } from '#functions/revisions/stored-record.ts'
import { href, PATHS } from '#web/paths.ts'
import { submittedForm } from './submitted-form.ts'
import type { KeptRecord } from './kinds.ts'
import { callStatements, openCall, type OpenCall } from './open-call.ts'
import { keepAnswer } from './queries.ts'
import { organizationsOf } from './rules.ts'
import type { Call, WriteAnswer, WritingContext } from './schema.ts'

/** What a member wants written: the whole new fact, or the fact of the record that is to be withdrawn. */
export type Wish =
  | { readonly operation: 'create'; readonly kind: KeptRecord; readonly fact: Fact }
  | { readonly operation: 'update' | 'withdraw'; readonly kind: KeptRecord; readonly fact: Fact; readonly base: Fact; readonly record: number; readonly revision: number }

/** The post in which a wish is made. @throws Problem `not-allowed` unless it is of an organization that the record is about, before and after */
function postFor(opened: OpenCall, wish: Wish): HeldPost & { readonly organization: string; readonly organizationKey: number } {
  const about = [wish.fact, ...(wish.operation === 'create' ? [] : [wish.base])].map((fact) => organizationsOf(wish.kind, fact))
  const isRegistered = wish.kind === 'organization' && wish.operation === 'create'
  const post = organizationPosts(opened.viewer).find(({ organization }) => isRegistered || about.every((ids) => ids.includes(organization)))
  if (!post) throw new Problem('not-allowed', 'this key acts for another organization')
  return post
}

/** @throws Problem `unknown-reference` for what is not there or not public */
async function requireReferences(db: Database, { kind, fact }: Wish): Promise<void> {
  const references = referencesOf(kind, fact)
  const [rows = []] = await readTogether(db, [selectRecords(references)])
  const known = new Set((rows as unknown as RecordRow[]).map(storedRecord).filter((one) => one.state === 'merged' || isPublic(one)).map((one) => `${one.kind}:${one.id}`)) // the columns of selectRecords
  const unknown = references.filter((one) => !known.has(`${one.kind}:${one.id}`))
  if (unknown.length > 0) throw unknownReferences(unknown)
}

/**
 * Hands a wish to the stewards: it waits in their queue and is published by one of them; the other parties of a tie are asked at once. Sent twice under one idempotency key it is there once.
 *
 * @returns 202 with the address at which its state can be read
 * @throws Problem `not-allowed` when the key acts for none of the organizations that it is about
 */
export async function submitFact({ db, now, origin }: WritingContext, call: Call, opened: OpenCall, wish: Wish): Promise<WriteAnswer> {
  const post = postFor(opened, wish)
  await requireReferences(db, wish)
  const { viewer, traces } = opened
  const id = newToken()
  const at = now.toISOString()
  const isNew = wish.operation === 'create'
  const answer: WriteAnswer = { status: 202, headers: { location: href(PATHS.apiSubmission, { id }) }, body: JSON.stringify({ submission: id, state: 'submitted', href: href(PATHS.apiSubmission, { id }) }) }
  const { form, notices } = submittedForm(wish, viewer.lang, post.organization)
  const kept: Bound[] = call.idempotency === null ? [] : [keepAnswer({ account: viewer.account, ...call.idempotency, status: answer.status, headers: answer.headers, at }, null, answer.body)]
  try {
    await db.transaction(async (tx) => {
      await runTogether(tx, [...kept, ...traces])
      const [row] = await tx.insert(submission).values({
        id, account: viewer.account, organization: post.organizationKey, kind: wish.kind, operation: wish.operation, record: isNew ? null : wish.record, baseRevision: isNew ? null : wish.revision, state: 'submitted',
        form: JSON.stringify(form), fact: JSON.stringify(wish.fact), notices: JSON.stringify(notices), createdAt: at, updatedAt: at, submittedAt: at,
      }).returning({ key: submission.key })
      const { kind, operation, fact } = wish
      if (row && (kind === 'alliance' || kind === 'exchange')) {
        await askParties(tx, { key: row.key, id, kind, operation, organization: post.organization, organizationKey: post.organizationKey, fact, base: isNew ? null : wish.base, before: null }, { now, origin })
      }
    }, { behavior: 'immediate' })
  } catch (error) {
    if (!violatedConstraint(error)?.startsWith('idempotent_answer.')) throw error
    const { before } = openCall(call, await readTogether(db, callStatements(call, now)), now)
    if (!before) throw error
    return before
  }
  return answer
}
