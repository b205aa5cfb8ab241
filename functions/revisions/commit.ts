import type { WriteTransaction } from '#db/client.ts'
import type { Bound } from '#db/prepared.ts'
import { runTogether } from '#db/run-together.ts'
import { record, revision } from '#db/schema/records.ts'
import type { Context } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import { historyReason } from '#functions/free-text/personal.ts'
import { applyChange, parseFact, unknownReferences } from './apply-change.ts'
import { constraintProblem } from './constraint-problem.ts'
import { historyRow, type Applied, type Occasion } from './history-row.ts'
import { referencesOf } from './kinds.ts'
import { forgetAnswers, raiseVersion, selectHead, selectKeysNaming, selectLastHashes, selectRecords, storedRecord, updateRecords, type Named, type RecordRow } from './queries.ts'
import { gather, reproject, type ChangedKeys } from './reproject.ts'
import { RowBuffer } from './row-buffer.ts'
import type { Change, Committed } from './schema.ts'
import { isPublic, Records, type StoredRecord } from './stored-record.ts'

/** Writes that go with a commit, in its transaction. What it throws undoes the commit. */
export type Alongside = (tx: WriteTransaction, committed: Committed) => Promise<void>

/**
 * The one way in for facts (DESIGN §4): all changes in one transaction, one revision each, one rise of the data version. What the public reads
 * is projected anew for every record that changed or depends on one that did.
 *
 * @param reason said once for all changes; null when there is nothing to say. One that names a person is not kept (`historyReason`)
 * @param alongside what is written in the same transaction and is no fact: the state of a submission, a mail, a notice
 * @returns the new data version and the revision of each record
 * @throws Problem when any change cannot be made; then nothing at all is written
 */
export async function commit(context: Context, changes: readonly Change[], reason: string | null = null, alongside?: Alongside): Promise<Committed> {
  if (changes.length === 0) throw new Problem('invalid-input', 'a commit changes something')
  try {
    return await context.db.transaction(async (tx) => {
      const committed = await commitIn(tx, context, changes, historyReason(reason))
      await alongside?.(tx, committed)
      return committed
    }, { behavior: 'immediate' })
  } catch (error) {
    throw constraintProblem(error) ?? error
  }
}

async function commitIn(tx: WriteTransaction, context: Context, changes: readonly Change[], reason: string | null): Promise<Committed> {
  const parsed = changes.map(parsedChange)
  const [heads = [], found = [], lastHashes = []] = await runTogether(tx, [selectHead(), selectRecords(namedBy(parsed)), selectLastHashes(parsed.flatMap((change) => (change.operation === 'create' ? [] : [change])))])
  const { version: last, lastKey } = heads[0] as unknown as { version: number; lastKey: number } // the columns of selectHead
  const records = new Records()
  records.putAll((found as unknown as RecordRow[]).map(storedRecord))
  await gather(tx, records, wordsTakenOrGivenBack(parsed, records))
  const applied = applyAll(records, parsed, lastKey, context.now)
  checkReferences(records, applied)
  const version = last + 1
  const hashes = new Map(lastHashes.map(({ key, hash }) => [Number(key), String(hash)]))
  const history = await writeHistory(tx, records, { ...context, reason }, applied, version, hashes)
  const appear = appearing(applied)
  const naming = appear.length === 0 ? [] : ((await runTogether(tx, [selectKeysNaming(appear)]))[0] ?? []).map(({ key }) => Number(key))
  await reproject(tx, records, changedKeys(records, applied, naming), [raiseVersion(version, context.now), ...history, ...updateRecords(lastStates(applied)), forgetAnswers()])
  return { version, changed: applied.map(({ after }) => ({ kind: after.kind, id: after.id, revision: after.revision })) }
}

/** A change whose fact has passed the schema of its kind. */
function parsedChange(change: Change): Change {
  return change.operation === 'create' || change.operation === 'update' ? { ...change, fact: parseFact(change.kind, change.fact) } : change
}

/** All records that changes name: their own, what they are merged into, and what their facts refer to. */
function namedBy(changes: readonly Change[]): Named[] {
  return changes.flatMap((change): Named[] => {
    switch (change.operation) {
      case 'create':
        return [{ kind: change.kind, id: idOf(change.fact) }, ...referencesOf(change.kind, change.fact)]
      case 'update':
        return [change, ...referencesOf(change.kind, change.fact)]
      case 'merge':
        return [change, { kind: change.kind, id: change.into }]
      default:
        return [change]
    }
  })
}

/** The tie and the organization of what parties no longer say, or say again: their public rows tell it. */
function wordsTakenOrGivenBack(changes: readonly Change[], records: Records): Named[] {
  return changes.flatMap((change) => {
    const found = change.kind === 'attestation' && (change.operation === 'withdraw' || change.operation === 'restore') ? records.exactly('attestation', change.id) : undefined
    return found ? referencesOf('attestation', found.fact) : []
  })
}

/** Each record that was there before as the last of its changes leaves it. */
function lastStates(applied: readonly Applied[]): StoredRecord[] {
  const old = new Set(applied.flatMap(({ before }) => (before === null ? [] : [before.key])))
  return [...new Map(applied.map(({ after }) => [after.key, after])).values()].filter(({ key }) => old.has(key))
}

function idOf(fact: unknown): string {
  return typeof fact === 'object' && fact !== null && 'id' in fact ? String(fact.id) : ''
}

function applyAll(records: Records, changes: readonly Change[], lastKey: number, now: Date): Applied[] {
  let key = lastKey
  return changes.map((change) => {
    const before = change.operation === 'create' ? null : (records.exactly(change.kind, change.id) ?? null)
    const after = applyChange(change, records, () => ++key, now)
    records.put(after)
    return { change, before, after }
  })
}

function checkReferences(records: Records, applied: readonly Applied[]): void {
  const unknown = applied.flatMap(({ change, after }) => (change.operation === 'create' || change.operation === 'update' ? referencesOf(after.kind, after.fact) : [])).filter(({ kind, id }) => !records.exactly(kind, id))
  if (unknown.length > 0) throw unknownReferences(unknown)
}

/** The ids of organizations that the public sees again, and of which ties and words are to be shown again. */
function appearing(applied: readonly Applied[]): string[] {
  return applied.flatMap(({ before, after }) => (after.kind === 'organization' && before !== null && !isPublic(before) && isPublic(after) ? [after.id] : []))
}

/** The history of all changes, as statements; what is much is written on the way. */
async function writeHistory(tx: WriteTransaction, records: Records, occasion: Occasion, applied: readonly Applied[], version: number, hashes: Map<number, string>): Promise<Bound[]> {
  const rows = new RowBuffer()
  for (const { before, after } of applied) {
    if (before === null) rows.add(record, { ...after, fact: JSON.stringify(after.fact) })
    await rows.flushWhenFull(tx)
  }
  for (const one of applied) {
    if (one.change.operation === 'mark') continue
    const row = historyRow(one, records, occasion, hashes.get(one.after.key) ?? null)
    hashes.set(one.after.key, row.hash)
    rows.add(revision, { ...row, version })
    await rows.flushWhenFull(tx)
  }
  return rows.take()
}

/** What changed, for its public rows: the records that were there before, and all that changed with the ties that attestations are of. */
function changedKeys(records: Records, applied: readonly Applied[], naming: readonly number[]): ChangedKeys {
  const ofAttestations = applied.flatMap(({ after }) => (after.kind === 'attestation' ? referencesOf('attestation', after.fact) : []))
    .flatMap(({ kind, id }) => records.exactly(kind, id)?.key ?? [])
  return { before: applied.flatMap(({ before }) => (before ? [before.key] : [])), now: [...applied.map(({ after }) => after.key), ...ofAttestations, ...naming], alsoBefore: [...ofAttestations, ...naming] }
}
