import type { WriteTransaction } from '#db/client.ts'
import type { Bound } from '#db/prepared.ts'
import { runTogether } from '#db/run-together.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import { hostOf } from '#functions/core/url.ts'
import { citedSources } from './cited-sources.ts'
import { referencesOf } from './kinds.ts'
import type { Projection } from './project/projection.ts'
import { projectRecord } from './project/project-record.ts'
import {
  deleteProjections, insertCitations, recountTies, selectAttestations, selectDependentKeys, selectPartakerKeys, selectRecords, selectRecordsByKey, storedRecord, type Named, type RecordRow, type SaidRow,
} from './queries.ts'
import { RowBuffer } from './row-buffer.ts'
import { isPublic, type Records, type StoredRecord } from './stored-record.ts'

/** The rows of one statement of an open transaction. The caller names the columns that the statement selects. */
async function rowsOf<R>(tx: WriteTransaction, statement: Bound): Promise<R[]> {
  const [rows = []] = await runTogether(tx, [statement])
  return rows as unknown as R[]
}

/** Fetches records that are not at hand yet, and those they were merged into. */
export async function gather(tx: WriteTransaction, records: Records, ids: readonly Named[]): Promise<void> {
  const missing = ids.filter(({ kind, id }) => !records.exactly(kind, id))
  if (missing.length > 0) records.putAll((await rowsOf<RecordRow>(tx, selectRecords(missing))).map(storedRecord))
}

/** Keys of records whose public rows are to be made anew: those that had some, and those that may have some now. */
export interface ChangedKeys {
  readonly before: readonly number[]
  readonly now: readonly number[]
  /** unchanged themselves, but told anew: ties of which a party has spoken */
  readonly alsoBefore: readonly number[]
}

const SMALL = 500

/**
 * Makes the public rows of all that changed, and of all that depends on it, anew.
 *
 * @param pending statements that are to run first; with few rows all goes in one round trip
 */
export async function reproject(tx: WriteTransaction, records: Records, changed: ChangedKeys, pending: readonly Bound[] = []): Promise<void> {
  const dependent = changed.before.length === 0 ? [] : await rowsOf<{ key: number }>(tx, selectDependentKeys(changed.before))
  const gone = [...changed.before, ...dependent.map(({ key }) => key), ...changed.alsoBefore]
  const keys = [...new Set([...changed.now, ...gone])]
  const [found = [], said = [], partakers = []] = gone.length === 0 ? [] : await runTogether(tx, [selectRecordsByKey(keys.filter((key) => !records.withKey(key))), selectAttestations(keys), selectPartakerKeys(gone)])
  records.putAll((found as unknown as RecordRow[]).map(storedRecord).filter(({ key }) => !records.withKey(key)))
  const affected = keys.flatMap((key) => records.withKey(key) ?? [])
  await gather(tx, records, affected.flatMap((one) => referencesOf(one.kind, one.fact)))
  const rows = new RowBuffer()
  const projection: Projection = { records, said: attestationsOf(said as unknown as SaidRow[], affected, records), rows }
  const first = [...pending, ...deleteProjections(gone)]
  const isSmall = affected.length <= SMALL
  if (!isSmall) await runTogether(tx, first)
  for (const one of affected) {
    projectRecord(one, projection)
    if (!isSmall) await rows.flushWhenFull(tx)
  }
  await runTogether(tx, [...(isSmall ? first : []), ...rows.take(), ...insertCitations(citationsOf(affected)), recountTies([...partakers.map((row) => Number(row['key'])), ...keys], keys)])
}

/** What parties say of ties: what is on record, and over it what the commit itself brings. */
export function attestationsOf(said: readonly SaidRow[], affected: readonly StoredRecord[], records: Records): Projection['said'] {
  const states = new Map<number, Map<number, AttestationState>>()
  const say = (tie: number, organization: number, state: AttestationState) => {
    states.set(tie, (states.get(tie) ?? new Map<number, AttestationState>()).set(organization, state))
  }
  const told = new Set(affected.map(({ key }) => key))
  for (const row of said) if (!told.has(row.key)) say(row.tie, row.organization, row.state)
  for (const one of affected) {
    if (one.kind !== 'attestation' || one.state !== 'published') continue
    const [tie, organization] = referencesOf('attestation', one.fact).map(({ kind, id }) => records.behind(kind, id))
    if (tie && organization) say(tie.key, organization.key, one.fact['state'] as AttestationState) // the schema has checked it
  }
  return states
}

/** Which public record leans on which address, and for which part. */
export function citationsOf(affected: readonly StoredRecord[]) {
  return affected.filter(isPublic).flatMap((one) => citedSources(one.fact).map(({ source: { url, kind }, pointer }) => ({ record: one.key, url, host: hostOf(url), kind, pointer })))
}
