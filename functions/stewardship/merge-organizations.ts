import { Problem } from '#functions/core/problem.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Committed } from '#functions/revisions/schema.ts'
import { insertMergeNote, moveRows, rebaseSubmissions, rewriteSubmission } from './merge-queries.ts'
import type { Moved } from './merge-schema.ts'
import { planMerge, type MergePlan } from './plan-merge.ts'
import { movedFact } from './rules/moved-fact.ts'
import { renamedInJson } from './rules/renamed-in-json.ts'
import type { StewardContext } from './steward-context.ts'
import { tellOfMerge } from './tell-of-merge.ts'

/** Which of two organizations ends, which stays, and what the steward had read of both. */
export interface MergeRequest { readonly merged: string; readonly into: string; readonly mergedRevision: number; readonly intoRevision: number; readonly reason: string }

/** The newest revision that a commit made of each record. */
function revisionsOf({ changed }: Committed): ReadonlyMap<string, number> {
  return new Map(changed.map(({ kind, id, revision }) => [`${kind}:${id}`, revision]))
}

function movedBy(plan: MergePlan, committed: Committed, rows: Pick<Moved, 'rows' | 'ended'>): Moved {
  const revisions = revisionsOf(committed)
  const revisionOf = (kind: string, id: string) => revisions.get(`${kind}:${id}`) ?? 0
  const isTold = (change: MergePlan['changes'][number]) => change.operation === 'update' && change.kind !== 'organization' && change.kind !== 'attestation'
  return {
    into: revisionOf('organization', plan.preview.into.id), ...rows, submissions: plan.submissions,
    records: plan.changes.filter(isTold).map((change) => ({ kind: change.kind, id: 'id' in change ? change.id : '', revision: revisionOf(change.kind, 'id' in change ? change.id : '') })),
    words: plan.words.map(({ id, heir, isNew }) => ({ id, heir: heir === null ? null : { id: heir, revision: revisionOf('attestation', heir), isNew } })),
  }
}

/**
 * Makes two organizations one: `merged` ends and its address redirects; its ties, what it offers and needs and what it said are the other's, which also bears its names; posts, notices,
 * requests, invitations and contributions under way go with it. All in one commit, with a note by which it can be taken back.
 *
 * @returns the id of the note
 * @throws Problem `stale-revision` when either has changed since it was read, `not-in-this-state` when something stands against it (see `planMerge`)
 */
export async function mergeOrganizations(context: StewardContext, { merged, into, mergedRevision, intoRevision, reason }: MergeRequest): Promise<string> {
  const plan = await planMerge(context.db, merged, into)
  const { preview, keys } = plan
  if (preview.merged.revision !== mergedRevision || preview.into.revision !== intoRevision) throw new Problem('stale-revision', 'one of the two organizations has changed since you read it')
  if (preview.obstacles.length > 0) throw new Problem('not-in-this-state', `not now: ${preview.obstacles.map(({ kind }) => kind).join(', ')}`)
  const id = crypto.randomUUID()
  await commit(context, plan.changes, reason, async (tx, committed) => {
    for (const one of plan.submissions) await rewriteSubmission(tx, { key: one.key, form: renamedInJson(one.form, merged, into), fact: one.fact === null ? null : JSON.stringify(movedFact(JSON.parse(one.fact), merged, into)) })
    const moved = movedBy(plan, committed, await moveRows(tx, keys.merged, keys.into, context.account, context.now))
    await rebaseSubmissions(tx, moved.records)
    await insertMergeNote(tx, { id, merged: keys.merged, into: keys.into, moved: JSON.stringify(moved), doneBy: context.account, doneAt: context.now.toISOString() })
    await tellOfMerge(tx, context, { kind: 'merged', merged: preview.merged.fact, into: preview.into.fact, keys, reason })
  })
  return id
}
