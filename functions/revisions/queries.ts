import { eq, inArray, max, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { WriteTransaction } from '#db/client.ts'
import { capability, instrument, law, ratification, reportingLine } from '#db/schema/knowledge.ts'
import { likenessKey, organization, organizationIdentifier, organizationName } from '#db/schema/organizations.ts'
import { record, recordSource, registry, revision, source, storedAnswer, type RecordKind } from '#db/schema/records.ts'
import { nameSearch, organizationSearch, tieSearch } from '#db/schema/search.ts'
import { alliance, allianceWorkLine, attestation, exchange, exchangeCapability, exchangeWorkLine, participant, party } from '#db/schema/ties.ts'
import type { StoredRecord } from './stored-record.ts'

/** A list of keys as one bound JSON text, for `in (…)`. */
function listed(values: readonly (number | string)[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`
}

/** The data version; every commit raises it by one. */
export async function selectVersion(tx: WriteTransaction): Promise<number> {
  const [row] = await tx.select({ version: registry.version }).from(registry)
  if (!row) throw new Error('the registry has no version row: run the migrations')
  return row.version
}

type RecordRow = typeof record.$inferSelect

function stored(row: RecordRow): StoredRecord {
  return { ...row, fact: JSON.parse(row.fact) }
}

/** Records with these ids, whatever their state. */
export async function selectRecords(tx: WriteTransaction, ids: readonly { readonly kind: RecordKind; readonly id: string }[]): Promise<StoredRecord[]> {
  if (ids.length === 0) return []
  const wanted = JSON.stringify(ids.map(({ kind, id }) => [kind, id]))
  const rows = await tx.select().from(record).where(sql`(${record.kind}, ${record.id}) in (select value ->> 0, value ->> 1 from json_each(${wanted}))`)
  return rows.map(stored)
}

/** Records with these keys. */
export async function selectRecordsByKey(tx: WriteTransaction, keys: readonly number[]): Promise<StoredRecord[]> {
  if (keys.length === 0) return []
  return (await tx.select().from(record).where(inArray(record.key, listed(keys)))).map(stored)
}

/** Keys of the records whose public rows depend on these: ties of an organization, what it offers and needs, the tie of an attestation. */
export async function selectDependentKeys(tx: WriteTransaction, keys: readonly number[]): Promise<number[]> {
  if (keys.length === 0) return []
  const rows = await tx.all<{ key: number }>(sql`
    with changed as (select value as key from json_each(${JSON.stringify(keys)}))
    select ${party.alliance} as key from ${party} where ${party.organization} in (select key from changed)
    union select ${participant.exchange} from ${participant} where ${participant.organization} in (select key from changed)
    union select ${alliance.key} from ${alliance} where ${alliance.body} in (select key from changed)
    union select ${capability.key} from ${capability} where ${capability.organization} in (select key from changed)
    union select ${attestation.tie} from ${attestation} where ${attestation.key} in (select key from changed)`)
  return rows.map((row) => row.key)
}

/** Keys of all organizations that take part in these ties today. */
export async function selectPartakerKeys(tx: WriteTransaction, ties: readonly number[]): Promise<number[]> {
  if (ties.length === 0) return []
  const rows = await tx.all<{ key: number }>(sql`
    select ${party.organization} as key from ${party} where ${party.alliance} in ${listed(ties)}
    union select ${participant.organization} from ${participant} where ${participant.exchange} in ${listed(ties)}`)
  return rows.map((row) => row.key)
}

/** What parties say of these ties. */
export async function selectAttestations(tx: WriteTransaction, ties: readonly number[]) {
  if (ties.length === 0) return []
  return tx.select().from(attestation).where(inArray(attestation.tie, listed(ties)))
}

/** Hash of the newest revision of each of these records, by record key. */
export async function selectLastHashes(tx: WriteTransaction, keys: readonly number[]): Promise<Map<number, string>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.select({ key: revision.record, hash: revision.hash, number: max(revision.number) }).from(revision).where(inArray(revision.record, listed(keys))).groupBy(revision.record)
  return new Map(rows.map((row) => [row.key, row.hash]))
}

/** The greatest key of a table, 0 when it is empty. */
export async function selectMaxKey(tx: WriteTransaction, table: SQLiteTable, key: SQLiteColumn): Promise<number> {
  const [row] = await tx.select({ greatest: max(key) }).from(table)
  return Number(row?.greatest ?? 0)
}

/** Keys of the sources with these addresses, by address. */
export async function selectSourceKeys(tx: WriteTransaction, urls: readonly string[]): Promise<Map<string, number>> {
  if (urls.length === 0) return new Map()
  const rows = await tx.select({ url: source.url, key: source.key }).from(source).where(inArray(source.url, listed(urls)))
  return new Map(rows.map((row) => [row.url, row.key]))
}

/** Writes the new state of records that were there before. */
export async function updateRecords(tx: WriteTransaction, records: readonly StoredRecord[]): Promise<void> {
  for (const { key, state, revision: number, fact, mergedInto } of records) {
    await tx.update(record).set({ state, revision: number, fact: JSON.stringify(fact), mergedInto }).where(eq(record.key, key))
  }
}

/** Takes away the public rows of these records. */
export async function deleteProjections(tx: WriteTransaction, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return
  const gone = listed(keys)
  await tx.delete(nameSearch).where(sql`${nameSearch.rowid} in (select ${organizationName.key} from ${organizationName} where ${organizationName.organization} in ${gone})`)
  await tx.delete(organizationSearch).where(inArray(organizationSearch.rowid, gone))
  await tx.delete(tieSearch).where(inArray(tieSearch.rowid, gone))
  const owned: [SQLiteTable, SQLiteColumn][] = [
    [organizationName, organizationName.organization], [organizationIdentifier, organizationIdentifier.organization], [likenessKey, likenessKey.organization], [organization, organization.key],
    [party, party.alliance], [allianceWorkLine, allianceWorkLine.alliance], [alliance, alliance.key],
    [participant, participant.exchange], [exchangeWorkLine, exchangeWorkLine.exchange], [exchangeCapability, exchangeCapability.exchange], [exchange, exchange.key],
    [attestation, attestation.key], [capability, capability.key], [instrument, instrument.key], [ratification, ratification.key], [law, law.key],
    [reportingLine, reportingLine.key], [recordSource, recordSource.record],
  ]
  for (const [table, column] of owned) await tx.delete(table).where(inArray(column, gone))
}

/** Counts anew in how many public alliances and exchanges these organizations take part. */
export async function recountTies(tx: WriteTransaction, organizations: readonly number[]): Promise<void> {
  if (organizations.length === 0) return
  await tx.update(organization).set({
    alliances: sql`(select count(distinct ${party.alliance}) from ${party} where ${party.organization} = ${organization.key})`,
    exchanges: sql`(select count(distinct ${participant.exchange}) from ${participant} where ${participant.organization} = ${organization.key})`,
  }).where(inArray(organization.key, listed(organizations)))
}

/** Raises the data version and forgets the stored answers of versions before, but for those that the next are made from. */
export async function raiseVersion(tx: WriteTransaction, version: number, now: Date): Promise<void> {
  await tx.update(registry).set({ version, changedAt: now.toISOString() })
  await tx.delete(storedAnswer).where(sql`${storedAnswer.version} < ${version - 1} and ${storedAnswer.name} not like 'layout%'`)
}
