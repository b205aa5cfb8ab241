import type { WriteTransaction } from '#db/client.ts'
import type { Context } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import { hostOf } from '#functions/core/url.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import { organizationName } from '#db/schema/organizations.ts'
import { record, recordSource, revision, source } from '#db/schema/records.ts'
import { applyChange } from './apply-change.ts'
import { digestsOf, hashOf, saltsFor } from './chain.ts'
import { citedSources } from './cited-sources.ts'
import { referencesOf } from './kinds.ts'
import type { Projection } from './project/projection.ts'
import { projectRecord } from './project/project-record.ts'
import {
  deleteProjections, raiseVersion, recountTies, selectAttestations, selectDependentKeys, selectLastHashes, selectMaxKey, selectPartakerKeys, selectRecords,
  selectRecordsByKey, selectSourceKeys, selectVersion, updateRecords,
} from './queries.ts'
import { RowBuffer } from './row-buffer.ts'
import { storeCounts } from './store-counts.ts'
import type { Change, Committed } from './schema.ts'
import { isPublic, Records, type StoredRecord } from './stored-record.ts'

/** A change with the record as it was (null: new) and as it is now. */
interface Applied { readonly change: Change; readonly before: StoredRecord | null; readonly after: StoredRecord }

/**
 * The one way in for facts (DESIGN §4): all changes in one transaction, one revision each, one rise of the data version. What the public reads
 * is projected anew for every record that changed or depends on one that did.
 *
 * @param reason said once for all changes; null when there is nothing to say
 * @returns the new data version and the revision of each record
 * @throws Problem when any change cannot be made; then nothing at all is written
 */
export async function commit(context: Context, changes: readonly Change[], reason: string | null = null): Promise<Committed> {
  if (changes.length === 0) throw new Problem('invalid-input', 'a commit changes something')
  return context.db.transaction((tx) => commitIn(tx, context, changes, reason), { behavior: 'immediate' })
}

async function commitIn(tx: WriteTransaction, context: Context, changes: readonly Change[], reason: string | null): Promise<Committed> {
  const version = (await selectVersion(tx)) + 1
  const records = new Records()
  await gather(tx, records, changes.flatMap((change) => (change.operation === 'create' ? [] : [{ kind: change.kind, id: change.id }])))
  await gather(tx, records, changes.flatMap((change) => (change.operation === 'merge' ? [{ kind: change.kind, id: change.into }] : change.operation === 'create' ? [{ kind: change.kind, id: idOf(change.fact) }] : [])))
  const applied = await applyAll(tx, records, changes, context.now)
  await checkReferences(tx, records, applied)
  await writeHistory(tx, context, applied, version, reason)
  await reproject(tx, records, applied)
  await raiseVersion(tx, version, context.now)
  await storeCounts(tx, version)
  return { version, changed: applied.map(({ after }) => ({ kind: after.kind, id: after.id, revision: after.revision })) }
}

function idOf(fact: unknown): string {
  return typeof fact === 'object' && fact !== null && 'id' in fact ? String(fact.id) : ''
}

/** Fetches records that are not at hand yet, and those they were merged into. */
async function gather(tx: WriteTransaction, records: Records, ids: readonly { readonly kind: StoredRecord['kind']; readonly id: string }[]): Promise<void> {
  const missing = ids.filter(({ kind, id }) => !records.exactly(kind, id))
  let found = await selectRecords(tx, missing)
  while (found.length > 0) {
    found.forEach((one) => records.put(one))
    const targets = found.flatMap((one) => (one.mergedInto !== null && !records.withKey(one.mergedInto) ? [one.mergedInto] : []))
    found = await selectRecordsByKey(tx, targets)
  }
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

async function writeHistory(tx: WriteTransaction, { now, actor }: Context, applied: readonly Applied[], version: number, reason: string | null): Promise<void> {
  const rows = new RowBuffer()
  const hashes = await selectLastHashes(tx, applied.flatMap(({ before }) => (before ? [before.key] : [])))
  for (const { before, after } of applied) if (before === null) rows.add(record, { ...after, fact: JSON.stringify(after.fact) })
  for (const { change, before, after } of applied) {
    const salts = saltsFor(after.fact)
    const digests = digestsOf(after.fact, salts)
    const previousHash = hashes.get(after.key) ?? null
    const head = { kind: after.kind, id: after.id, number: after.revision, version, operation: change.operation, actorPost: actor.post, actorAt: actor.at, at: now.toISOString(), reason }
    const hash = hashOf(head, digests, previousHash)
    hashes.set(after.key, hash)
    rows.add(revision, {
      record: after.key, number: head.number, version, operation: head.operation, actorPost: head.actorPost, actorAt: head.actorAt, at: head.at, reason,
      before: before === null ? null : JSON.stringify(before.fact), after: JSON.stringify(after.fact),
      salts: JSON.stringify(salts), digests: JSON.stringify(digests), previousHash, hash,
    })
  }
  await rows.flush(tx)
  await updateRecords(tx, applied.flatMap(({ before, after }) => (before === null ? [] : [after])))
}

/** Makes the public rows of all that changed, and of all that depends on it, anew. */
async function reproject(tx: WriteTransaction, records: Records, applied: readonly Applied[]): Promise<void> {
  const changedBefore = applied.flatMap(({ before }) => (before ? [before.key] : []))
  const ofAttestations = applied.flatMap(({ after }) => (after.kind === 'attestation' ? referencesOf('attestation', after.fact) : []))
    .flatMap(({ kind, id }) => records.exactly(kind, id)?.key ?? [])
  const dependents = [...await selectDependentKeys(tx, changedBefore), ...ofAttestations]
  const keys = [...new Set([...applied.map(({ after }) => after.key), ...dependents])]
  for (const one of await selectRecordsByKey(tx, keys.filter((key) => !records.withKey(key)))) records.put(one)
  const affected = keys.flatMap((key) => records.withKey(key) ?? [])
  await gather(tx, records, affected.flatMap((one) => referencesOf(one.kind, one.fact)))
  const partakersBefore = await selectPartakerKeys(tx, changedBefore.concat(dependents))
  await deleteProjections(tx, changedBefore.concat(dependents))
  await write(tx, records, affected, keys)
  await recountTies(tx, [...new Set([...partakersBefore, ...await selectPartakerKeys(tx, keys), ...keys])])
}

async function write(tx: WriteTransaction, records: Records, affected: readonly StoredRecord[], keys: readonly number[]): Promise<void> {
  const rows = new RowBuffer()
  let nameKey = await selectMaxKey(tx, organizationName, organizationName.key)
  const projection: Projection = { records, said: await attestationsOf(tx, affected, keys, records), rows, nextNameKey: () => ++nameKey }
  for (const one of affected) projectRecord(one, projection)
  await addSources(tx, rows, affected)
  await rows.flush(tx)
}

async function attestationsOf(tx: WriteTransaction, affected: readonly StoredRecord[], keys: readonly number[], records: Records): Promise<Projection['said']> {
  const said = new Map<number, Map<number, AttestationState>>()
  const say = (tie: number, organization: number, state: AttestationState) => {
    said.set(tie, (said.get(tie) ?? new Map<number, AttestationState>()).set(organization, state))
  }
  for (const row of await selectAttestations(tx, keys)) say(row.tie, row.organization, row.state)
  for (const one of affected) {
    if (one.kind !== 'attestation' || one.state !== 'published') continue
    const [tie, organization] = referencesOf('attestation', one.fact).map(({ kind, id }) => records.behind(kind, id))
    if (tie && organization) say(tie.key, organization.key, one.fact['state'] as AttestationState) // the schema has checked it
  }
  return said
}

/** Each address once in `source`, and which public record leans on it. */
async function addSources(tx: WriteTransaction, rows: RowBuffer, affected: readonly StoredRecord[]): Promise<void> {
  const cited = affected.filter(isPublic).flatMap((one) => citedSources(one.fact).map((citation) => ({ ...citation, record: one.key })))
  const keys = await selectSourceKeys(tx, [...new Set(cited.map((one) => one.source.url))])
  let last = await selectMaxKey(tx, source, source.key)
  for (const { source: { url, kind } } of cited) {
    if (keys.has(url)) continue
    keys.set(url, ++last)
    rows.add(source, { key: last, url, host: hostOf(url), kind })
  }
  const places = new Map(cited.map(({ source: { url }, pointer, record: key }) => [`${key} ${url} ${pointer}`, { record: key, source: keys.get(url) ?? 0, pointer }]))
  for (const place of places.values()) rows.add(recordSource, place)
}
