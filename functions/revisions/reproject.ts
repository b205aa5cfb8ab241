import type { WriteTransaction } from '#db/client.ts'
import { hostOf } from '#functions/core/url.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import { recordSource, source } from '#db/schema/records.ts'
import { citedSources } from './cited-sources.ts'
import { referencesOf } from './kinds.ts'
import type { Projection } from './project/projection.ts'
import { projectRecord } from './project/project-record.ts'
import {
  deleteProjections, recountTies, selectAttestations, selectDependentKeys, selectMaxKey, selectPartakerKeys, selectRecords, selectRecordsByKey, selectSourceKeys,
} from './queries.ts'
import { RowBuffer } from './row-buffer.ts'
import { isPublic, type Records, type StoredRecord } from './stored-record.ts'

/** Fetches records that are not at hand yet, and those they were merged into. */
export async function gather(tx: WriteTransaction, records: Records, ids: readonly { readonly kind: StoredRecord['kind']; readonly id: string }[]): Promise<void> {
  const missing = ids.filter(({ kind, id }) => !records.exactly(kind, id))
  let found = await selectRecords(tx, missing)
  while (found.length > 0) {
    found.forEach((one) => records.put(one))
    const targets = found.flatMap((one) => (one.mergedInto !== null && !records.withKey(one.mergedInto) ? [one.mergedInto] : []))
    found = await selectRecordsByKey(tx, targets)
  }
}

/** Keys of records whose public rows are to be made anew: those that had some, and those that may have some now. */
export interface ChangedKeys {
  readonly before: readonly number[]
  readonly now: readonly number[]
  /** unchanged themselves, but told anew: ties of which a party has spoken */
  readonly alsoBefore: readonly number[]
}

/** Makes the public rows of all that changed, and of all that depends on it, anew. */
export async function reproject(tx: WriteTransaction, records: Records, changed: ChangedKeys): Promise<void> {
  const gone = [...changed.before, ...await selectDependentKeys(tx, changed.before), ...changed.alsoBefore]
  const keys = [...new Set([...changed.now, ...gone])]
  for (const one of await selectRecordsByKey(tx, keys.filter((key) => !records.withKey(key)))) records.put(one)
  const affected = keys.flatMap((key) => records.withKey(key) ?? [])
  await gather(tx, records, affected.flatMap((one) => referencesOf(one.kind, one.fact)))
  const partakersBefore = await selectPartakerKeys(tx, gone)
  await deleteProjections(tx, gone)
  await write(tx, records, affected, keys)
  await recountTies(tx, [...new Set([...partakersBefore, ...await selectPartakerKeys(tx, keys), ...keys])])
}

async function write(tx: WriteTransaction, records: Records, affected: readonly StoredRecord[], keys: readonly number[]): Promise<void> {
  const rows = new RowBuffer()
  const projection: Projection = { records, said: await attestationsOf(tx, affected, keys, records), rows }
  for (const one of affected) {
    projectRecord(one, projection)
    await rows.flushWhenFull(tx)
  }
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
