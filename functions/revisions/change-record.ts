import type { Database } from '#db/client.ts'
import { violatedConstraint } from '#db/constraint.ts'
import { NEW_KEY } from '#db/newest-key.ts'
import type { Bound } from '#db/prepared.ts'
import { readTogether } from '#db/read.ts'
import { runTogether } from '#db/run-together.ts'
import { revision } from '#db/schema/records.ts'
import { Problem } from '#functions/core/problem.ts'
import { applyChange, parseFact, unknownReferences } from './apply-change.ts'
import { commit } from './commit.ts'
import { constraintProblem } from './constraint-problem.ts'
import type { Created, Permit, Rows } from './create-record.ts'
import { historyRow } from './history-row.ts'
import { referencesOf } from './kinds.ts'
import { projectRecord } from './project/project-record.ts'
import {
  deleteProjections, forgetAnswers, insertCitations, raiseVersionUnchanged, recountTies, selectAttestations, selectDependentKeys, selectLastHashes, selectPartakerKeys, selectRecords, selectRecordsByKey, storedRecord, updateRecords,
  type RecordRow, type SaidRow,
} from './queries.ts'
import { attestationsOf, citationsOf } from './reproject.ts'
import { RowBuffer } from './row-buffer.ts'
import type { UpdateChange, WithdrawChange } from './schema.ts'
import { Records, type StoredRecord } from './stored-record.ts'

const MOST_TRIES = 8

/** With more public rows than this to be made anew, a lock that is held is cheaper than reading twice. */
const MOST_DEPENDENTS = 200

/**
 * Updates or withdraws one record without holding a lock between reading and writing: all is written in one batch on the condition that everything that was read still stands;
 * else it is read again. For many writers at once. What it writes is what `commit` writes for the same change.
 *
 * @param permit on whose behalf, why, and what is written, or read, after it in the same transaction
 * @throws Problem as `commit` does; `busy` when others change the same records again and again
 */
export async function changeRecord(db: Database, given: UpdateChange | WithdrawChange, now: Date, permit: Permit): Promise<Created> {
  const change = given.operation === 'update' ? { ...given, fact: parseFact(given.kind, given.fact) } : given
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const statements = await planChange(db, change, now, permit)
    if (statements === null) return changeUnderLock(db, change, now, permit)
    try {
      const results = await db.ask([...statements, ...permit.also], 'write')
      const also = results.slice(statements.length)
      return { version: Number(results[0]?.[0]?.['version']), changed: [{ kind: change.kind, id: change.id, revision: change.revision + 1 }], also }
    } catch (error) {
      if (violatedConstraint(error) !== 'registry_version') throw constraintProblem(error) ?? error
    }
  }
  throw new Problem('busy', 'others are changing the same records; nothing was written')
}

async function changeUnderLock(db: Database, change: UpdateChange | WithdrawChange, now: Date, { actor, reason, also }: Permit): Promise<Created> {
  let rows: Rows[] = []
  const committed = await commit({ db, now, actor }, [change], reason, async (tx) => {
    rows = await runTogether(tx, also)
  })
  return { ...committed, also: rows }
}

function recordsOf(rows: readonly object[] | undefined): StoredRecord[] {
  return ((rows ?? []) as RecordRow[]).map(storedRecord) // the columns of selectRecords
}

/** The statements of the change; null when too much depends on the record. */
async function planChange(db: Database, change: UpdateChange | WithdrawChange, now: Date, permit: Permit): Promise<Bound[] | null> {
  const references = change.operation === 'update' ? referencesOf(change.kind, change.fact) : []
  const [found, hashes = []] = await readTogether(db, [selectRecords([change, ...references]), selectLastHashes([change])])
  const records = new Records()
  records.putAll(recordsOf(found))
  const before = records.exactly(change.kind, change.id)
  const after = applyChange(change, records, () => NEW_KEY, now)
  if (!before) throw new Problem('not-found', `there is no ${change.kind} ${change.id}`)
  const unknown = references.filter((one) => !records.exactly(one.kind, one.id))
  if (unknown.length > 0) throw unknownReferences(unknown)
  const [dependents = []] = await readTogether(db, [selectDependentKeys([before.key])])
  if (dependents.length > MOST_DEPENDENTS) return null
  const keys = [before.key, ...dependents.map(({ key }) => Number(key))]
  const [others, said = [], partakers = []] = await readTogether(db, [selectRecordsByKey(keys), selectAttestations(keys), selectPartakerKeys(keys)])
  // what was read before stays as it was read: the condition of the batch is on that
  records.putAll(recordsOf(others).filter(({ key }) => !records.withKey(key)))
  const named = keys.flatMap((key) => records.withKey(key) ?? []).flatMap((one) => referencesOf(one.kind, one.fact)).filter((one) => !records.exactly(one.kind, one.id))
  if (named.length > 0) records.putAll(recordsOf((await readTogether(db, [selectRecords(named)]))[0]).filter(({ key }) => !records.withKey(key)))
  const read = [...records.all()]
  records.put(after)
  const affected = keys.flatMap((key) => records.withKey(key) ?? [])
  const words = said as unknown as SaidRow[] // the columns of selectAttestations
  const history = new RowBuffer()
  history.add(revision, { ...historyRow({ change, before, after }, records, { ...permit, now }, String(hashes[0]?.['hash'])), version: NEW_KEY })
  const rows = new RowBuffer()
  const projection = { records, said: attestationsOf(words, affected, records), rows }
  for (const one of affected) projectRecord(one, projection)
  return [
    raiseVersionUnchanged({ read, of: before.key, dependents: dependents.length, keys, said: words }, now), ...history.take(true), ...updateRecords([after]), ...deleteProjections(keys), ...rows.take(),
    ...insertCitations(citationsOf(affected)), recountTies([...partakers.map(({ key }) => Number(key)), ...keys], keys), forgetAnswers(),
  ]
}
