import type { Database } from '#db/client.ts'
import { violatedConstraint } from '#db/constraint.ts'
import { NEW_KEY } from '#db/newest-key.ts'
import type { Bound, Value } from '#db/prepared.ts'
import { readTogether } from '#db/read.ts'
import { revision } from '#db/schema/records.ts'
import type { Actor } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import { parseFact, unknownReferences } from './apply-change.ts'
import { constraintProblem } from './constraint-problem.ts'
import { draftRecord } from './draft-record.ts'
import { historyRow } from './history-row.ts'
import { referencesOf } from './kinds.ts'
import { forgetAnswers, raiseVersionUnless, recountNewest, selectRecords, storedRecord, type RecordRow } from './queries.ts'
import { RowBuffer } from './row-buffer.ts'
import type { Committed, CreateChange, Marks } from './schema.ts'
import { Records } from './stored-record.ts'

/** Rows of a statement. */
export type Rows = readonly Readonly<Record<string, Value>>[]

/** On whose behalf a record is created, why, and what is written, or read, after it in the same transaction. */
export interface Permit { readonly actor: Actor; readonly reason: string | null; readonly marks?: Marks; readonly also: readonly Bound[] }

/** What was created; `also` has the rows of each statement that went with it. */
export interface Created extends Committed { readonly also: readonly Rows[] }

/** A record to be created, and what is to be known before. */
export interface Creation<A> {
  readonly kind: 'organization' | 'alliance' | 'exchange' | 'capability'
  readonly fact: unknown
  readonly now: Date
  /** read at the same moment as the records that the fact names */
  readonly asked: readonly Bound[]
  /** judges what was read: a permit, or an answer that makes the creation needless. @throws Problem when it may not be */
  decide(rows: readonly Rows[]): Permit | { readonly instead: A }
}

const MOST_TRIES = 8

/**
 * Creates one record in two round trips without holding a lock between them: what is read is judged, then all is written in one batch on the condition that what was read
 * still stands; else it is read again. For many writers at once. What it writes is what `commit` writes for the same change.
 *
 * @returns what was committed, or what `decide` gave instead
 * @throws Problem as `commit` does, and whatever `decide` throws; `busy` when others change the same records again and again
 */
export async function createRecord<A>(db: Database, creation: Creation<A>): Promise<Created | { readonly instead: A }> {
  const change: CreateChange = { operation: 'create', kind: creation.kind, fact: parseFact(creation.kind, creation.fact) }
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const plan = await planCreation(db, creation, change)
    if ('instead' in plan) return plan
    try {
      const results = await db.ask([...plan.statements, ...plan.also], 'write')
      const also = results.slice(plan.statements.length)
      return { version: Number(results[0]?.[0]?.['version']), changed: [{ kind: creation.kind, id: plan.id, revision: 1 }], also }
    } catch (error) {
      const problem = constraintProblem(error)
      if (problem) throw problem
      const constraint = violatedConstraint(error)
      if (constraint !== 'registry_version' && !constraint?.startsWith('idempotent_answer.')) throw error
    }
  }
  throw new Problem('busy', 'others are changing the same records; nothing was written')
}

async function planCreation<A>(db: Database, { kind, now, asked, decide }: Creation<A>, change: CreateChange): Promise<{ readonly instead: A } | { readonly id: string; readonly statements: readonly Bound[]; readonly also: readonly Bound[] }> {
  const id = String((change.fact as { readonly id: unknown }).id) // parsed facts have an id
  const references = referencesOf(kind, change.fact)
  const named = references.length === 0 ? [] : [selectRecords([{ kind, id }, ...references])]
  const reading = readTogether(db, [...named, ...asked])
  // what refers to nothing is drafted while the database reads; whether its id is taken, the unique index says
  const early = references.length === 0 ? draftRecord(change, new Records(), now) : null
  const read = await reading
  const [found, rows] = [read.slice(0, named.length).flat(), read.slice(named.length)]
  const permit = decide(rows)
  if ('instead' in permit) return permit
  const records = new Records()
  const known = (found as unknown as RecordRow[]).map(storedRecord) // the columns of selectRecords
  records.putAll(known)
  const unknown = references.filter((one) => !records.exactly(one.kind, one.id))
  const { marks } = permit
  const { after, seal, recorded, shown } = early && !marks ? early : draftRecord(marks ? { ...change, marks } : change, records, now)
  if (unknown.length > 0) throw unknownReferences(unknown)
  const history = new RowBuffer()
  history.add(revision, { ...historyRow({ change, before: null, after }, records, { ...permit, now }, null, seal), version: NEW_KEY })
  const isTie = kind === 'alliance' || kind === 'exchange'
  return { id, also: permit.also, statements: [raiseVersionUnless(known, now), ...recorded, ...history.take(true), ...shown, ...(isTie ? [recountNewest()] : []), forgetAnswers()] }
}
