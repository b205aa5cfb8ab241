import { sql, type SQL } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import { account } from '#db/schema/accounts.ts'
import { confirmationRequest, invitation, submission } from '#db/schema/contributions.ts'
import { act, blotRequest, mail, mergeNote, notice, objection, sourceCheck } from '#db/schema/desk.ts'
import { idempotentAnswer } from '#db/schema/accounts.ts'
import { record, recordSource, revision, source, type RecordKind } from '#db/schema/records.ts'
import { BLOTTED_WORDS } from './schema.ts'

/** A request as it is stored, with its record and what the revision said in which the value was seen. */
export interface BlotRequestRow {
  readonly key: number; readonly id: string; readonly recordKey: number; readonly kind: RecordKind; readonly recordId: string; readonly fact: string; readonly pointer: string; readonly seenIn: number
  readonly reason: string; readonly firstSteward: number; readonly firstStewardId: string; readonly askedAt: string; readonly state: 'open' | 'done' | 'refused'; readonly decidedAt: string | null; readonly said: string | null
}

function requests(where: SQL): SQL {
  return sql`select ${blotRequest.key} as key, ${blotRequest.id} as id, ${record.key} as "recordKey", ${record.kind} as kind, ${record.id} as "recordId", ${record.fact} as fact, ${blotRequest.pointer} as pointer,
      ${blotRequest.seenIn} as "seenIn", ${blotRequest.reason} as reason, ${blotRequest.firstSteward} as "firstSteward", ${account.id} as "firstStewardId", ${blotRequest.askedAt} as "askedAt", ${blotRequest.state} as state,
      ${blotRequest.decidedAt} as "decidedAt", ${revision.after} as said
    from ${blotRequest} join ${record} on ${record.key} = ${blotRequest.record} join ${account} on ${account.key} = ${blotRequest.firstSteward}
    left join ${revision} on ${revision.record} = ${blotRequest.record} and ${revision.number} = ${blotRequest.seenIn} where ${where}`
}

/** One request; a row of BlotRequestRow, or none. */
export function selectBlotRequest(id: string): SQL {
  return requests(sql`${blotRequest.id} = ${id}`)
}

/** The requests, those that wait first, then the newest; rows of BlotRequestRow. */
export function selectBlotRequests(limit: number): SQL {
  return sql`${requests(sql`true`)} order by ${blotRequest.state} = 'open' desc, ${blotRequest.askedAt} desc, ${blotRequest.key} desc limit ${limit}`
}

/** A record, and what parties say of it if it is a tie, with all their revisions, oldest first: rows of `recordKey`, `kind`, `id`, `number`, `after` and `newest`. */
export function selectFieldsOf(kind: RecordKind, id: string): SQL {
  return sql`select ${record.key} as "recordKey", ${record.kind} as kind, ${record.id} as id, ${revision.number} as number, ${revision.after} as after, ${record.revision} as newest
    from ${record} join ${revision} on ${revision.record} = ${record.key}
    where (${record.kind} = ${kind} and ${record.id} = ${id}) or (${record.kind} = 'attestation' and ${record.id} >= ${`${kind}:${id}:`} and ${record.id} < ${`${kind}:${id};`})
    order by ${record.key}, ${revision.number}`
}

/** Keeps that a steward asks for a value to be blotted out. */
export async function insertBlotRequest(tx: WriteTransaction, request: { readonly id: string; readonly record: number; readonly pointer: string; readonly seenIn: number; readonly reason: string; readonly firstSteward: number; readonly now: Date }): Promise<void> {
  const { now, ...values } = request
  await tx.insert(blotRequest).values({ ...values, askedAt: now.toISOString(), state: 'open' })
}

/** Closes a request that waits; false when it does not wait any more, or when the same steward asked for it. */
export async function closeBlotRequest(tx: WriteTransaction, { id, state, by, now }: { readonly id: string; readonly state: 'done' | 'refused'; readonly by: number; readonly now: Date }): Promise<boolean> {
  const closed = await tx.all<{ key: number }>(sql`update ${blotRequest} set state = ${state}, second_steward = ${by}, decided_at = ${now.toISOString()}
    where ${blotRequest.id} = ${id} and ${blotRequest.state} = 'open' and ${blotRequest.firstSteward} <> ${by} returning key`)
  return closed.length === 1
}

/** A revision as a blot reads it, in its transaction. */
export interface BlottedRow { readonly number: number; readonly after: string; readonly salts: string; readonly hash: string }

/** All revisions of a record, oldest first. */
export async function selectRevisionsIn(tx: WriteTransaction, recordKey: number): Promise<BlottedRow[]> {
  return tx.all<BlottedRow>(sql`select ${revision.number} as number, ${revision.after} as after, ${revision.salts} as salts, ${revision.hash} as hash from ${revision} where ${revision.record} = ${recordKey} order by ${revision.number}`)
}

/** Writes what revisions say once the value is blotted out: `before` null leaves that of a first revision as it is. */
export function updateRevisions(recordKey: number, rows: readonly { readonly number: number; readonly before: string | null; readonly after: string; readonly salts: string }[]): SQL {
  return sql`update ${revision} set before = one.value ->> 1, after = one.value ->> 2, salts = one.value ->> 3 from json_each(${JSON.stringify(rows.map((row) => [row.number, row.before, row.after, row.salts]))}) as one
    where ${revision.record} = ${recordKey} and ${revision.number} = one.value ->> 0`
}

/** Columns in which people's words are kept beside the facts. */
const WORDS = [
  [mail, mail.subject], [mail, mail.body], [notice, notice.data], [act, act.detail], [confirmationRequest, confirmationRequest.answerNote], [invitation, invitation.answerNote], [mergeNote, mergeNote.moved],
  [objection, objection.statement], [objection, objection.reply], [objection, objection.reason], [objection, objection.appealStatement], [objection, objection.appealReason], [idempotentAnswer, idempotentAnswer.body],
] as const

/** Columns in which what was typed about a record is kept. */
const TYPED = [submission.form, submission.fact, submission.notices] as const

/**
 * The statements by which a text leaves everything that is kept beside the facts: mails, notices, answers, objections, acts, and what was typed about this record. In its place
 * stands a mark.
 */
export function forgetText(text: string, recordKey: number): SQL[] {
  const inJson = JSON.stringify(text).slice(1, -1)
  const said = (column: (typeof WORDS)[number][1] | (typeof TYPED)[number]) => sql`set ${sql.identifier(column.name)} = replace(replace(${column}, ${text}, ${BLOTTED_WORDS}), ${inJson}, ${BLOTTED_WORDS}) where (instr(${column}, ${text}) > 0 or instr(${column}, ${inJson}) > 0)`
  return [...WORDS.map(([table, column]) => sql`update ${table} ${said(column)}`), ...TYPED.map((column) => sql`update ${submission} ${said(column)} and ${submission.record} = ${recordKey}`)]
}

/** The statements that take away addresses which no record leans on any more. */
export function forgetSources(): SQL[] {
  const unused = sql`not exists (select 1 from ${recordSource} where ${recordSource.source} = `
  return [sql`delete from ${sourceCheck} where ${unused} ${sourceCheck.source})`, sql`delete from ${source} where ${unused} ${source.key})`]
}

/** The full-text indexes, by name. */
export async function selectTextIndexes(tx: WriteTransaction): Promise<string[]> {
  return (await tx.all<{ name: string }>(sql`select name from sqlite_schema where sql like 'CREATE VIRTUAL TABLE%fts5%'`)).map(({ name }) => name)
}

/** Writes a full-text index anew without the words of rows that are gone, which it keeps until then. */
export function tidyTextIndex(name: string): SQL {
  return sql`insert into ${sql.identifier(name)} (${sql.identifier(name)}) values ('optimize')`
}
