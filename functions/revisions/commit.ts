import type { WriteTransaction } from '#db/client.ts'
import type { Context } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import { record, revision } from '#db/schema/records.ts'
import { applyChange } from './apply-change.ts'
import { digestsOf, hashOf, saltsFor, type Fact } from './chain.ts'
import { referencesOf } from './kinds.ts'
import { raiseVersion, selectKeysNaming, selectLastHashes, selectMaxKey, selectVersion, updateRecords } from './queries.ts'
import { gather, reproject, type ChangedKeys } from './reproject.ts'
import { RowBuffer } from './row-buffer.ts'
import { storeCounts } from './store-counts.ts'
import type { Change, Committed } from './schema.ts'
import { isPublic, Records, type StoredRecord } from './stored-record.ts'

/** Writes that go with a commit, in its transaction. What it throws undoes the commit. */
export type Alongside = (tx: WriteTransaction, committed: Committed) => Promise<void>

/** A change with the record as it was (null: new) and as it is now. */
interface Applied { readonly change: Change; readonly before: StoredRecord | null; readonly after: StoredRecord }

/**
 * The one way in for facts (DESIGN §4): all changes in one transaction, one revision each, one rise of the data version. What the public reads
 * is projected anew for every record that changed or depends on one that did.
 *
 * @param reason said once for all changes; null when there is nothing to say
 * @param alongside what is written in the same transaction and is no fact: the state of a submission, a mail, a notice
 * @returns the new data version and the revision of each record
 * @throws Problem when any change cannot be made; then nothing at all is written
 */
export async function commit(context: Context, changes: readonly Change[], reason: string | null = null, alongside?: Alongside): Promise<Committed> {
  if (changes.length === 0) throw new Problem('invalid-input', 'a commit changes something')
  return context.db.transaction(async (tx) => {
    const committed = await commitIn(tx, context, changes, reason)
    await alongside?.(tx, committed)
    return committed
  }, { behavior: 'immediate' })
}

async function commitIn(tx: WriteTransaction, context: Context, changes: readonly Change[], reason: string | null): Promise<Committed> {
  const version = (await selectVersion(tx)) + 1
  const records = new Records()
  await gather(tx, records, changes.flatMap((change) => (change.operation === 'create' ? [] : [{ kind: change.kind, id: change.id }])))
  await gather(tx, records, changes.flatMap((change) => (change.operation === 'merge' ? [{ kind: change.kind, id: change.into }] : change.operation === 'create' ? [{ kind: change.kind, id: idOf(change.fact) }] : [])))
  const applied = await applyAll(tx, records, changes, context.now)
  await checkReferences(tx, records, applied)
  await writeHistory(tx, records, context, applied, version, reason)
  await updateRecords(tx, applied.flatMap(({ before, after }) => (before === null ? [] : [after])))
  await reproject(tx, records, changedKeys(records, applied, await selectKeysNaming(tx, appearing(applied))))
  await raiseVersion(tx, version, context.now)
  await storeCounts(tx, version)
  return { version, changed: applied.map(({ after }) => ({ kind: after.kind, id: after.id, revision: after.revision })) }
}

function idOf(fact: unknown): string {
  return typeof fact === 'object' && fact !== null && 'id' in fact ? String(fact.id) : ''
}

async function applyAll(tx: WriteTransaction, records: Records, changes: readonly Change[], now: Date): Promise<Applied[]> {
  let lastKey = await selectMaxKey(tx, record, record.key)
  return changes.map((change) => {
    const before = change.operation === 'create' ? null : (records.exactly(change.kind, change.id) ?? null)
    const after = applyChange(change, records, () => ++lastKey, now)
    records.put(after)
    return { change, before, after }
  })
}

async function checkReferences(tx: WriteTransaction, records: Records, applied: readonly Applied[]): Promise<void> {
  const named = applied.flatMap(({ after }) => referencesOf(after.kind, after.fact))
  await gather(tx, records, named)
  const unknown = named.filter(({ kind, id }) => !records.exactly(kind, id))
  if (unknown.length === 0) return
  throw new Problem('unknown-reference', unknown.map(({ kind, id }) => `there is no ${kind} ${id}`).join('; '),
    unknown.map(({ pointer, kind }) => ({ pointer, code: 'unknown-reference', detail: `the id of a recorded ${kind}` })))
}

/** The ids of organizations that the public sees again, and of which ties and words are to be shown again. */
function appearing(applied: readonly Applied[]): string[] {
  return applied.flatMap(({ before, after }) => (after.kind === 'organization' && before !== null && !isPublic(before) && isPublic(after) ? [after.id] : []))
}

/** What the history proves of a record: its fact, and what it was merged into. */
function told({ fact, mergedInto }: StoredRecord, records: Records): Fact {
  const into = mergedInto === null ? undefined : records.withKey(mergedInto)
  return into ? { ...fact, mergedInto: into.id } : fact
}

async function writeHistory(tx: WriteTransaction, records: Records, { now, actor }: Context, applied: readonly Applied[], version: number, reason: string | null): Promise<void> {
  const rows = new RowBuffer()
  const hashes = await selectLastHashes(tx, applied.flatMap(({ before }) => (before ? [before.key] : [])))
  for (const { before, after } of applied) {
    if (before === null) rows.add(record, { ...after, fact: JSON.stringify(after.fact) })
    await rows.flushWhenFull(tx)
  }
  for (const { change, before, after } of applied) {
    if (change.operation === 'mark') continue
    const is = told(after, records)
    const salts = saltsFor(is)
    const digests = digestsOf(is, salts)
    const previousHash = hashes.get(after.key) ?? null
    const head = { kind: after.kind, id: after.id, number: after.revision, version, operation: change.operation, actorPost: actor.post, actorAt: actor.at, at: now.toISOString(), reason }
    const hash = hashOf(head, digests, previousHash)
    hashes.set(after.key, hash)
    rows.add(revision, {
      record: after.key, number: head.number, version, operation: head.operation, actorPost: head.actorPost, actorAt: head.actorAt, at: head.at, reason,
      before: before === null ? null : JSON.stringify(told(before, records)), after: JSON.stringify(is),
      salts: JSON.stringify(salts), digests: JSON.stringify(digests), previousHash, hash,
    })
    await rows.flushWhenFull(tx)
  }
  await rows.flush(tx)
}

/** What changed, for its public rows: the records that were there before, and all that changed with the ties that attestations are of. */
function changedKeys(records: Records, applied: readonly Applied[], naming: readonly number[]): ChangedKeys {
  const ofAttestations = applied.flatMap(({ after }) => (after.kind === 'attestation' ? referencesOf('attestation', after.fact) : []))
    .flatMap(({ kind, id }) => records.exactly(kind, id)?.key ?? [])
  return { before: applied.flatMap(({ before }) => (before ? [before.key] : [])), now: [...applied.map(({ after }) => after.key), ...ofAttestations, ...naming], alsoBefore: [...ofAttestations, ...naming] }
}
