import { violatedConstraint } from '#db/constraint.ts'
import { readTogether } from '#db/read.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { changeRecord } from '#functions/revisions/change-record.ts'
import { addressOf, viewStatement, type KeptRecord } from './kinds.ts'
import { callLength, callStatements, openCall, type OpenCall } from './open-call.ts'
import { keepAnswer, selectFound, type FoundRow } from './queries.ts'
import { readRevision, requireNoOwnInterest, writesFacts } from './rules.ts'
import type { Call, Target, WriteAnswer, WritingContext } from './schema.ts'
import { submitFact } from './submit-fact.ts'

/** What is to become of a record: a whole new fact, or nothing that the public sees, for a reason. */
export type Wanted = { readonly operation: 'update'; readonly given: unknown } | { readonly operation: 'withdraw'; readonly reason: string | null }

/** A call that may go on, and the record as it stands, over which it is written. */
interface Opened { readonly opened: OpenCall; readonly found: FoundRow; readonly revision: number }

/**
 * Changes or withdraws a record by the API, over the revision that its author has read: at once with the key of a steward, as a submission with the key of a member.
 *
 * @throws Problem `revision-needed`, `stale-revision` with the addresses of both versions, `not-found`, `not-signed-in`, `not-allowed`, `key-used-otherwise`, `invalid-input`, `unknown-reference`
 */
export async function changeFact(context: WritingContext, call: Call, target: Target, change: Wanted): Promise<WriteAnswer> {
  const opened = await openChange(context, call, target)
  if ('status' in opened) return opened
  const base: Fact = JSON.parse(opened.found.fact)
  const fact = change.operation === 'update' ? factOf(target, change.given) : base
  if (opened.revision !== opened.found.revision) throw stale(target, opened)
  if (!writesFacts(opened.opened.viewer)) {
    return submitFact(context, call, opened.opened, { operation: change.operation, kind: target.kind, fact, base, record: opened.found.key, revision: opened.revision })
  }
  requireNoOwnInterest(opened.opened.ownOrganizations, target.kind, [base, fact])
  try {
    return await write(context, call, target, opened, change.operation === 'update' ? { operation: 'update', fact } : change)
  } catch (error) {
    const isStale = error instanceof Problem && error.type === 'stale-revision'
    if (!isStale && !violatedConstraint(error)?.startsWith('idempotent_answer.')) throw error
    // somebody wrote between reading and writing: the same request, sent twice, or another editor
    const again = await openChange(context, call, target)
    if ('status' in again) return again
    throw isStale ? stale(target, again) : error
  }
}

/** The call and the record in one round trip, or the answer that it was given before. Nothing tells apart what is not public and what is not there. */
async function openChange({ db, now }: WritingContext, call: Call, { kind, id, ifMatch }: Target): Promise<Opened | WriteAnswer> {
  const statements = callStatements(call, now)
  const given = ifMatch === null ? null : readRevision(ifMatch)
  const rows = await readTogether(db, [...statements, selectFound(kind, id, given && 'version' in given ? given.version : 0)])
  const opened = openCall(call, rows, now)
  if (opened.before) return opened.before
  const found = rows[callLength(call)]?.[0] as unknown as FoundRow | undefined // the columns of selectFound
  if (!found || found.state !== 'published' || found.withheld === 1) throw new Problem('not-found', `there is no public ${kind} ${id}`)
  const read = given ?? readRevision(null)
  return { opened, found, revision: 'revision' in read ? read.revision : (found.then ?? 0) }
}

function factOf({ kind, id }: Target, given: unknown): Fact {
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given)
  const fact = parseFact(kind, isObject && !('id' in given) ? { ...given, id } : given)
  if (fact['id'] !== id) throw new Problem('invalid-input', 'an id never changes', [{ pointer: '/id', code: 'immutable', detail: id }])
  return fact
}

function stale({ kind, id }: { readonly kind: KeptRecord; readonly id: string }, { found, revision }: Pick<Opened, 'found' | 'revision'>): Problem {
  const address = addressOf(kind, id)
  return new Problem('stale-revision', `${address} is at revision ${found.revision}; you read ${revision}. Both stand in ${address}/history`, [
    { pointer: 'If-Match', code: 'stale-revision', detail: `"${found.revision}": the present revision, at ${address}; what you read is revision ${revision} in ${address}/history` },
  ])
}

async function write({ db, now }: WritingContext, call: Call, { kind, id }: Target, { opened: { viewer, traces }, revision }: Opened, change: { readonly operation: 'update'; readonly fact: Fact } | { readonly operation: 'withdraw'; readonly reason: string | null }): Promise<WriteAnswer> {
  const isUpdate = change.operation === 'update'
  const headers = { etag: `"${revision + 1}"`, ...(isUpdate ? { location: addressOf(kind, id) } : {}) }
  const bare = isUpdate ? JSON.stringify({ id, revision: revision + 1 }) : ''
  const status = isUpdate ? 200 : 204
  const view = isUpdate ? viewStatement(kind, id, dayOf(now)) : null
  const kept = call.idempotency === null ? [] : [keepAnswer({ account: viewer.account, ...call.idempotency, status, headers, at: now.toISOString() }, view, bare)]
  const permit = { actor: { post: 'steward', at: 'registry' }, reason: isUpdate ? null : change.reason, also: [...(view ? [view] : []), ...kept, ...traces] } as const
  const { also } = await changeRecord(db, isUpdate ? { operation: 'update', kind, id, revision, fact: change.fact } : { operation: 'withdraw', kind, id, revision }, now, permit)
  return { status, headers, body: view ? String(also[0]?.[0]?.['body'] ?? bare) : '' }
}
