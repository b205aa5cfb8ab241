import type { Database, WriteTransaction } from '#db/client.ts'
import type { Actor } from '#functions/core/context.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Change, Committed } from '#functions/revisions/schema.ts'
import { adoptContributions } from './adopt-contributions.ts'
import { attestationsAt } from './attestations-at.ts'
import { asLine } from './compose-fact.ts'
import { contributionOf } from './contribution.ts'
import { moveRequests, selectKeyIn, selectPostKind, selectSubmission, selectTakenIds, updateSubmission, type SubmissionRow } from './queries.ts'
import { idFromTitle } from './rules.ts'
import { settleProposed } from './settle-proposed.ts'
import { settledFact, settledForm } from './settled.ts'

/** How a submission is published. */
export interface Publication {
  /** id of the submission */
  readonly submission: string
  /** account of the steward who decides; null when two verified parties have confirmed it and nobody has looked at it yet */
  readonly decidedBy: number | null
  /** of organizations that it names anew, by the ids that stand for them: the one on record that each turns out to be; all others come on record with it */
  readonly known?: ReadonlyMap<string, string>
  /** what is written in the same transaction and is no fact: mails, notices, a post that is granted. `joined`: ids of the parties that stood under `proposed-…` */
  readonly alongside?: (tx: WriteTransaction, published: Committed, joined: readonly string[]) => Promise<void>
}

/** What was published. */
export interface Published { readonly kind: SubmissionRow['kind']; readonly id: string; /** false when it had been published before */ readonly isNew: boolean }

const MOST_TRIES = 5

const NOTHING_NEW = { settled: new Map<string, string>(), organizations: [] }

/** The change of the record itself. A record that it creates or updates counts as checked today by whoever submitted it. */
function recordChange({ operation, kind, recordId, baseRevision }: SubmissionRow, fact: Fact, marks: { readonly reviewed: boolean; readonly checkedOn: string }): Change {
  if (operation === 'create') return { operation, kind, fact, marks }
  if (recordId === null || baseRevision === null) throw new Problem('not-found', 'the record that it changes is not there')
  return operation === 'update' ? { operation, kind, id: recordId, revision: baseRevision, fact, marks } : { operation, kind, id: recordId, revision: baseRevision }
}

/** History names the post of whoever wrote it at her organization; what is of no organization yet is the steward's act. */
async function actorOf(db: Database, { account, organizationKey, organizationId }: SubmissionRow): Promise<Actor> {
  if (organizationKey === null || organizationId === null) return { post: 'steward', at: 'registry' }
  const kind = await selectPostKind(db, account, organizationKey)
  return { post: kind === 'organization-administrator' ? kind : 'member', at: organizationId }
}

async function freeTieId(db: Database, kind: SubmissionRow['kind'], id: string): Promise<string> {
  const taken = await selectTakenIds(db, kind, id)
  return idFromTitle(id, (one) => taken.has(one))
}

/** The id under which its author has drafted ties of an organization that was not on record yet. */
function awaitedId({ fact }: SubmissionRow): string {
  return fact === null ? '' : String(JSON.parse(fact).id)
}

/** Why an organization changes or takes off what it says of itself, as it wrote it. */
function statementIn(form: string): string | null {
  const { statement }: { statement?: unknown } = JSON.parse(form) // written by the forms of own records, or a fact, which has no such field
  return Array.isArray(statement) ? asLine(String(statement[0] ?? '')) || null : null
}

function isTaken(error: unknown): boolean {
  return error instanceof Problem && error.type === 'already-exists' && error.faults.some(({ pointer }) => pointer === '/id')
}

/** Whether somebody else published it in the same moment: then it is there, once, and that is well. */
async function isPublishedMeanwhile(db: Database, id: string, error: unknown): Promise<boolean> {
  return error instanceof Problem && error.type === 'stale-revision' && (await selectSubmission(db, id))?.state === 'published'
}

/** Whether a party has answered in the same moment and all else is as it was read: then it is published with that answer. */
async function isOnlyAnswered(db: Database, read: SubmissionRow, error: unknown): Promise<boolean> {
  if (!(error instanceof Problem) || error.type !== 'stale-revision') return false
  const row = await selectSubmission(db, read.id)
  return row !== undefined && row.state === 'submitted' && row.revision !== read.revision && row.fact === read.fact && row.recordRevision === read.recordRevision
}

/**
 * The one way from a submission to a fact: one commit with the record, the organizations that it names anew, what its parties say of it, and the submission's new state. Published twice it is there once.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is not submitted; `stale-revision` when the record, or the submission, has changed meanwhile: then nothing is written
 */
export async function publishSubmission({ db, now }: { readonly db: Database; readonly now: Date }, { submission: id, decidedBy, known = new Map(), alongside }: Publication): Promise<Published> {
  const row = await selectSubmission(db, id)
  if (!row) throw new Problem('not-found', 'there is no submission of this id')
  if (row.state === 'published' && row.recordId !== null) return { kind: row.kind, id: row.recordId, isNew: false }
  if (row.state !== 'submitted' || row.fact === null) throw new Problem('not-in-this-state', `it is ${row.state}`)
  if (row.kind !== 'organization' && row.organizationKey === null) throw new Problem('not-in-this-state', 'its organization is not on record yet: decide about that first')
  const actor = await actorOf(db, row)
  const marks = { reviewed: decidedBy !== null, checkedOn: dayOf(now) }
  let fact: Fact = JSON.parse(row.fact)
  for (let tries = 1; ; tries++) {
    try {
      const isTie = row.kind === 'alliance' || row.kind === 'exchange'
      const contribution = isTie ? contributionOf(row) : null
      const { settled, organizations } = contribution ? await settleProposed(db, contribution, fact, known) : NOTHING_NEW
      const joined = [...new Set(settled.values())]
      const publishedFact = settledFact(fact, settled)
      const registered = organizations.map((organization): Change => ({ operation: 'create', kind: 'organization', fact: organization }))
      const changes = [...registered, recordChange(row, publishedFact, marks), ...(contribution ? await attestationsAt(db, contribution, publishedFact, joined, now) : [])]
      const reason = contribution ? asLine(contribution.form.check.reason) || null : row.kind === 'organization' && row.operation === 'create' ? null : statementIn(row.form)
      await commit({ db, now, actor }, changes, reason, async (tx, done) => {
        const key = await selectKeyIn(tx, row.kind, String(fact['id']))
        const isWritten = await updateSubmission(tx, { key: row.key, revision: row.revision, states: ['submitted'] }, {
          state: 'published', record: key, decidedBy, decidedAt: now.toISOString(), updatedAt: now.toISOString(),
          ...(contribution && settled.size > 0 ? { fact: JSON.stringify(publishedFact), form: JSON.stringify(settledForm(contribution.form, settled)) } : {}),
        })
        if (!isWritten) throw new Problem('stale-revision', 'the submission was changed meanwhile')
        await moveRequests(tx, row.key, key)
        if (row.kind === 'organization' && row.organizationKey === null) await adoptContributions(tx, { account: row.account, awaitedId: awaitedId(row), key, id: String(fact['id']) })
        await alongside?.(tx, done, joined)
      })
      return { kind: row.kind, id: String(fact['id']), isNew: true }
    } catch (error) {
      if (await isPublishedMeanwhile(db, id, error)) return publishSubmission({ db, now }, { submission: id, decidedBy })
      if (await isOnlyAnswered(db, row, error)) return publishSubmission({ db, now }, { submission: id, decidedBy, known, ...(alongside ? { alongside } : {}) })
      if (!isTaken(error) || tries === MOST_TRIES) throw error
      fact = { ...fact, id: await freeTieId(db, row.kind, String(fact['id'])) }
    }
  }
}
