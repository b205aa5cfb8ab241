import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { NEWEST_KEY } from '#db/newest-key.ts'
import { prepared, type Bound } from '#db/prepared.ts'
import type { AttestationState, RecordState } from '#db/reference/vocabularies.ts'
import { capability, instrument, law, ratification, reportingLine } from '#db/schema/knowledge.ts'
import { likenessKey, organization, organizationIdentifier, organizationName } from '#db/schema/organizations.ts'
import { record, recordSource, registry, revision, source, storedAnswer, type RecordKind } from '#db/schema/records.ts'
import { nameSearch, organizationSearch, tieSearch } from '#db/schema/search.ts'
import { alliance, allianceWorkLine, attestation, exchange, exchangeCapability, exchangeWorkLine, participant, party } from '#db/schema/ties.ts'
import type { StoredRecord } from './stored-record.ts'

/** A named record. */
export interface Named { readonly kind: RecordKind; readonly id: string }

/** A statement that varies by one JSON text only. */
function ofJson(shape: string, build: (json: SQL) => SQL, value: unknown): Bound {
  return prepared(shape, () => build(sql`${sql.placeholder('json')}`), { json: JSON.stringify(value) })
}

/** The data version, which every commit raises by one, and the greatest key of a record: one row of `version` and `lastKey`. */
export function selectHead(): Bound {
  return prepared('commit head', () => sql`select ${registry.version} as version, (select coalesce(max(${record.key}), 0) from ${record}) as "lastKey" from ${registry}`, {})
}

/** A row of `selectRecords`. */
export interface RecordRow {
  readonly key: number; readonly kind: RecordKind; readonly id: string; readonly state: RecordState; readonly revision: number; readonly fact: string; readonly mergedInto: number | null
  readonly contested: number; readonly withheld: number; readonly reviewed: number; readonly recordedOn: string; readonly checkedOn: string | null
}

/** A row as the write path holds it. */
export function storedRecord({ fact, contested, withheld, reviewed, ...row }: RecordRow): StoredRecord {
  return { ...row, fact: JSON.parse(fact), contested: contested === 1, withheld: withheld === 1, reviewed: reviewed === 1 }
}

const RECORD_COLUMNS = sql`${record.key} as key, ${record.kind} as kind, ${record.id} as id, ${record.state} as state, ${record.revision} as revision, ${record.fact} as fact, ${record.mergedInto} as "mergedInto",
  ${record.contested} as contested, ${record.withheld} as withheld, ${record.reviewed} as reviewed, ${record.recordedOn} as "recordedOn", ${record.checkedOn} as "checkedOn"`

function withTargets(first: SQL): SQL {
  return sql`with recursive wanted(k) as (${first} union select target.merged_into from wanted join ${record} as target on target.key = wanted.k where target.merged_into is not null)
    select ${RECORD_COLUMNS} from wanted join ${record} on ${record.key} = wanted.k`
}

/** Records with these ids, whatever their state, and what they were merged into; rows of RecordRow. */
export function selectRecords(ids: readonly Named[]): Bound {
  return ofJson('commit records', (json) => withTargets(sql`select named.key from json_each(${json}) as one cross join ${record} as named on named.kind = one.value ->> 0 and named.id = one.value ->> 1`), ids.map(({ kind, id }) => [kind, id]))
}

/** Records with these keys, and what they were merged into; rows of RecordRow. */
export function selectRecordsByKey(keys: readonly number[]): Bound {
  return ofJson('commit records by key', (json) => withTargets(sql`select value from json_each(${json})`), keys)
}

/** Keys, in `key`, of the records whose public rows depend on these: ties of an organization, what it offers and needs, the tie of an attestation. */
export function selectDependentKeys(keys: readonly number[]): Bound {
  return ofJson('commit dependents', (json) => dependentKeys(sql`(select value from json_each(${json}))`), keys)
}

/**
 * Keys, in `key`, of the published records whose facts name these organizations, whether their public rows show it or not: what an organization that becomes public again is
 * to be seen in.
 */
export function selectKeysNaming(organizations: readonly string[]): Bound {
  return ofJson('commit naming', (json) => sql`select distinct ${record.key} as key from json_each(${json}) as named
    join ${record} on ${record.kind} in ('alliance', 'exchange', 'capability', 'attestation') and ${record.state} = 'published' and instr(${record.fact}, '"' || named.value || '"') > 0`, organizations)
}

/** Keys, in `key`, of all organizations that take part in these ties today. */
export function selectPartakerKeys(ties: readonly number[]): Bound {
  return ofJson('commit partakers', (json) => partakerKeys(sql`(select value from json_each(${json}))`), ties)
}

function partakerKeys(ties: SQL): SQL {
  return sql`select ${party.organization} as key from ${party} where ${party.alliance} in ${ties} union select ${participant.organization} from ${participant} where ${participant.exchange} in ${ties}`
}

/** What a party says of a tie, as it is read here. */
export interface SaidRow { readonly key: number; readonly tie: number; readonly organization: number; readonly state: AttestationState }

/** What parties say of these ties; rows of SaidRow. */
export function selectAttestations(ties: readonly number[]): Bound {
  return ofJson('commit attestations', (json) => sql`select ${attestation.key} as key, ${attestation.tie} as tie, ${attestation.organization} as organization, ${attestation.state} as state from ${attestation}
    where ${attestation.tie} in (select value from json_each(${json}))`, ties)
}

/** Hash of the newest revision of each of these records: rows of `key` and `hash`. */
export function selectLastHashes(ids: readonly Named[]): Bound {
  return ofJson('commit hashes', (json) => sql`select ${record.key} as key, ${revision.hash} as hash from json_each(${json}) as one
    cross join ${record} on ${record.kind} = one.value ->> 0 and ${record.id} = one.value ->> 1 join ${revision} on ${revision.record} = ${record.key} and ${revision.number} = ${record.revision}`, ids.map(({ kind, id }) => [kind, id]))
}

/** Writes the new state of records that were there before. */
export function updateRecords(records: readonly StoredRecord[]): Bound[] {
  if (records.length === 0) return []
  const rows = records.map((one) => [one.key, one.state, one.revision, JSON.stringify(one.fact), one.mergedInto, Number(one.contested), Number(one.withheld), Number(one.reviewed), one.checkedOn])
  return [ofJson('commit update', (json) => sql`update ${record} set state = one.value ->> 1, revision = one.value ->> 2, fact = one.value ->> 3, merged_into = one.value ->> 4,
    contested = one.value ->> 5, withheld = one.value ->> 6, reviewed = one.value ->> 7, checked_on = one.value ->> 8
    from json_each(${json}) as one where ${record.key} = one.value ->> 0`, rows)]
}

/** Each address once in `source`, and which public record leans on it. `isNew`: NEW_KEY stands for the record that the same batch has inserted. */
export function insertCitations(citations: readonly { readonly record: number; readonly url: string; readonly host: string; readonly kind: string; readonly pointer: string }[], isNew = false): Bound[] {
  if (citations.length === 0) return []
  const rows = citations.map((one) => [one.record, one.url, one.host, one.kind, one.pointer])
  const ofRecord = isNew ? sql.raw(NEWEST_KEY) : sql`one.value ->> 0`
  return [
    ofJson('commit sources', (json) => sql`insert into ${source} ("url", "host", "kind") select value ->> 1, value ->> 2, value ->> 3 from json_each(${json}) where true order by key on conflict ("url") do nothing`, rows),
    ofJson(`commit citations ${isNew}`, (json) => sql`insert into ${recordSource} ("record", "source", "pointer") select distinct ${ofRecord}, ${source.key}, one.value ->> 4
      from json_each(${json}) as one cross join ${source} on ${source.url} = one.value ->> 1`, rows),
  ]
}

/** The statements that take away the public rows of these records. */
export function deleteProjections(keys: readonly number[]): Bound[] {
  if (keys.length === 0) return []
  const owned: [SQLiteTable, SQLiteColumn][] = [
    [organizationSearch, organizationSearch.rowid], [tieSearch, tieSearch.rowid],
    [organizationName, organizationName.organization], [organizationIdentifier, organizationIdentifier.organization], [likenessKey, likenessKey.organization], [organization, organization.key],
    [party, party.alliance], [allianceWorkLine, allianceWorkLine.alliance], [alliance, alliance.key],
    [participant, participant.exchange], [exchangeWorkLine, exchangeWorkLine.exchange], [exchangeCapability, exchangeCapability.exchange], [exchange, exchange.key],
    [attestation, attestation.key], [capability, capability.key], [instrument, instrument.key], [ratification, ratification.key], [law, law.key],
    [reportingLine, reportingLine.key], [recordSource, recordSource.record],
  ]
  const gone = (json: SQL) => sql`(select value from json_each(${json}))`
  const names = ofJson('commit delete names', (json) => sql`delete from ${nameSearch} where ${nameSearch.rowid} in (select ${organizationName.key} from ${organizationName} where ${organizationName.organization} in ${gone(json)})`, keys)
  return [names, ...owned.map(([table, column], i) => ofJson(`commit delete ${i}`, (json) => sql`delete from ${table} where ${column} in ${gone(json)}`, keys))]
}

/**
 * Counts anew in how many public alliances and exchanges organizations take part.
 *
 * @param organizations keys of organizations, others among them do no harm
 * @param ties keys of ties whose partakers are counted too, as they are when the statement runs
 */
export function recountTies(organizations: readonly number[], ties: readonly number[]): Bound {
  return prepared('commit recount', () => recount(sql`(select value from json_each(${sql.placeholder('organizations')}) union ${partakerKeys(sql`(select value from json_each(${sql.placeholder('ties')}))`)})`),
    { organizations: JSON.stringify(organizations), ties: JSON.stringify(ties) })
}

/** The same for all that take part in the record which the same batch has inserted. */
export function recountNewest(): Bound {
  return prepared('commit recount newest', () => recount(sql`(${partakerKeys(sql.raw(`(${NEWEST_KEY})`))})`), {})
}

function recount(organizations: SQL): SQL {
  return sql`update ${organization} set
    alliances = (select count(distinct ${party.alliance}) from ${party} where ${party.organization} = ${organization.key}),
    exchanges = (select count(distinct ${participant.exchange}) from ${participant} where ${participant.organization} = ${organization.key})
    where ${organization.key} in ${organizations}`
}

/** Raises the data version. */
export function raiseVersion(version: number, now: Date): Bound {
  return prepared('commit raise', () => sql`update ${registry} set version = cast(${sql.placeholder('version')} as integer), changed_at = ${sql.placeholder('now')}`, { version, now: now.toISOString() })
}

/** What of records must stay as it was read, as JSON text for `staleAmong`. */
function standingOf(read: readonly StoredRecord[]): string {
  return JSON.stringify(read.map((one) => [one.key, one.revision, one.state, Number(one.withheld), one.mergedInto, Number(one.contested), Number(one.reviewed), one.checkedOn]))
}

/** SQL condition: one of these records is no longer as it was read. */
function staleAmong(rows: SQL): SQL {
  return sql`exists (select 1 from json_each(${rows}) as one left join ${record} on ${record.key} = one.value ->> 0
    where (${record.revision}, ${record.state}, ${record.withheld}, ${record.mergedInto}, ${record.contested}, ${record.reviewed}, ${record.checkedOn})
      is not (one.value ->> 1, one.value ->> 2, one.value ->> 3, one.value ->> 4, one.value ->> 5, one.value ->> 6, one.value ->> 7))`
}

/**
 * Raises the data version, and gives the new one in `version`, unless one of these records is no longer as it was read: then the check of the version fails, and with it the
 * batch.
 */
export function raiseVersionUnless(read: readonly StoredRecord[], now: Date): Bound {
  return prepared('commit raise unless', () => sql`update ${registry} set changed_at = max(changed_at, ${sql.placeholder('now')}), version = case when ${staleAmong(sql`${sql.placeholder('rows')}`)}
    then -1 else version + 1 end returning version`, { now: now.toISOString(), rows: standingOf(read) })
}

function dependentKeys(changed: SQL): SQL {
  return sql`select ${party.alliance} as key from ${party} where ${party.organization} in ${changed}
    union select ${participant.exchange} from ${participant} where ${participant.organization} in ${changed}
    union select ${alliance.key} from ${alliance} where ${alliance.body} in ${changed}
    union select ${capability.key} from ${capability} where ${capability.organization} in ${changed}
    union select ${attestation.tie} from ${attestation} where ${attestation.key} in ${changed}`
}

/** What a change of one record was planned on: everything that was read, how many records depend on it, whose public rows are made anew, and what parties say of them. */
export interface ReadForChange { readonly read: readonly StoredRecord[]; readonly of: number; readonly dependents: number; readonly keys: readonly number[]; readonly said: readonly SaidRow[] }

/** Raises the data version, and gives the new one in `version`, unless anything that a change was planned on is otherwise now: then the check of the version fails, and with it the batch. */
export function raiseVersionUnchanged({ read, of, dependents, keys, said }: ReadForChange, now: Date): Bound {
  const slot = (name: string) => sql`${sql.placeholder(name)}`
  const ties = sql`(select value from json_each(${slot('keys')}))`
  return prepared('commit raise unchanged', () => sql`update ${registry} set changed_at = max(changed_at, ${slot('now')}), version = case when ${staleAmong(slot('rows'))}
      or (select count(*) from (${dependentKeys(sql`(select cast(${slot('of')} as integer))`)})) <> cast(${slot('dependents')} as integer)
      or (select count(*) from ${attestation} where ${attestation.tie} in ${ties}) <> json_array_length(${slot('said')})
      or exists (select 1 from ${attestation} where ${attestation.tie} in ${ties} and (${attestation.key}, ${attestation.state}) not in (select value ->> 0, value ->> 1 from json_each(${slot('said')})))
    then -1 else version + 1 end returning version`,
    { now: now.toISOString(), rows: standingOf(read), of, dependents, keys: JSON.stringify(keys), said: JSON.stringify(said.map(({ key, state }) => [key, state])) })
}

/**
 * Forgets the stored answers of versions before this one, but for those of the version just before, from which the next are made, those that are of no version, and the network, which
 * is replaced by whoever lays it out anew: of a large one the last is answered until then.
 */
export function forgetAnswers(): Bound {
  return prepared('commit forget', () => sql`delete from ${storedAnswer} where ${storedAnswer.version} < (select ${registry.version} from ${registry}) - 1 and ${storedAnswer.name} not like 'layout%' and ${storedAnswer.name} not like 'network:%'`, {})
}

/** Forgets all stored answers but the places of the network: nothing of what is to be seen no more may be served as stored. */
export function forgetAllAnswers(): Bound {
  return prepared('commit forget all', () => sql`delete from ${storedAnswer} where ${storedAnswer.name} not like 'layout%'`, {})
}
