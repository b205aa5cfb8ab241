import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { WriteTransaction } from '#db/client.ts'
import { designation, post } from '#db/schema/accounts.ts'
import { confirmationRequest, invitation, joinRequest, standingCheck, submission } from '#db/schema/contributions.ts'
import { mergeNote, notice, objection } from '#db/schema/desk.ts'
import { record, revision } from '#db/schema/records.ts'

/** Where a row belongs to an organization and goes with it when it is merged. Posts go first: they have rules of their own. */
const PLACES: readonly { readonly name: string; readonly table: SQLiteTable & { readonly key: SQLiteColumn }; readonly column: SQLiteColumn }[] = [
  { name: 'post.organization', table: post, column: post.organization },
  { name: 'submission.organization', table: submission, column: submission.organization },
  { name: 'join_request.organization', table: joinRequest, column: joinRequest.organization },
  { name: 'standing_check.partner', table: standingCheck, column: standingCheck.partner },
  { name: 'confirmation_request.organization', table: confirmationRequest, column: confirmationRequest.organization },
  { name: 'confirmation_request.asked_by', table: confirmationRequest, column: confirmationRequest.askedBy },
  { name: 'invitation.organization', table: invitation, column: invitation.organization },
  { name: 'notice.organization', table: notice, column: notice.organization },
  { name: 'designation.speaker', table: designation, column: designation.speaker },
  { name: 'objection.organization', table: objection, column: objection.organization },
]

/** A row of a record as a merge reads it; `fact` is JSON text. */
export interface HeldRow { readonly key: number; readonly kind: string; readonly id: string; readonly state: string; readonly revision: number; readonly withheld: number; readonly fact: string }

const HELD = sql`${record.key} as key, ${record.kind} as kind, ${record.id} as id, ${record.state} as state, ${record.revision} as revision, ${record.withheld} as withheld, ${record.fact} as fact`

/** Organizations with these ids, whatever their state; rows of HeldRow. */
export function selectOrganizations(ids: readonly string[]): SQL {
  return sql`select ${HELD} from ${record} where ${record.kind} = 'organization' and ${record.id} in (select value from json_each(${JSON.stringify(ids)}))`
}

/** Published ties, capabilities and words that may name an organization; rows of HeldRow. What else bears the same text is among them. */
export function selectNaming(id: string): SQL {
  return sql`select ${HELD} from ${record} where ${record.kind} in ('alliance', 'exchange', 'capability', 'attestation') and ${record.state} = 'published' and instr(${record.fact}, ${`"${id}"`}) > 0 order by ${record.key}`
}

/** All that an organization says or said of ties, in whatever state; rows of HeldRow. */
export function selectWordsOf(id: string): SQL {
  return sql`select ${HELD} from ${record} where ${record.kind} = 'attestation' and ${record.fact} ->> '$.organization' = ${id}`
}

/** Records with these kinds and ids; rows of HeldRow. */
export function selectHeld(named: readonly { readonly kind: string; readonly id: string }[]): SQL {
  const wanted = JSON.stringify(named.map(({ kind, id }) => [kind, id]))
  return sql`select ${HELD} from json_each(${wanted}) as one cross join ${record} on ${record.kind} = one.value ->> 0 and ${record.id} = one.value ->> 1`
}

/** What certain revisions say was and is: rows of `kind`, `id`, `before` and `after` (JSON text). */
export function selectRevisionsAt(wanted: readonly { readonly kind: string; readonly id: string; readonly revision: number }[]): SQL {
  return sql`select ${record.kind} as kind, ${record.id} as id, ${revision.before} as before, ${revision.after} as after
    from json_each(${JSON.stringify(wanted.map((one) => [one.kind, one.id, one.revision]))}) as one
    cross join ${record} on ${record.kind} = one.value ->> 0 and ${record.id} = one.value ->> 1 join ${revision} on ${revision.record} = ${record.key} and ${revision.number} = one.value ->> 2`
}

/** Contributions under way that name an organization: rows of `key`, `revision`, `form` and `fact`. */
export function selectOpenSubmissionsNaming(id: string): SQL {
  return sql`select ${submission.key} as key, ${submission.revision} as revision, ${submission.form} as form, ${submission.fact} as fact from ${submission}
    where ${submission.state} in ('draft', 'submitted', 'returned') and (instr(${submission.form}, ${`"${id}"`}) > 0 or instr(coalesce(${submission.fact}, ''), ${`"${id}"`}) > 0)`
}

/** Changes of these organizations themselves that wait for a steward: `id`. */
export function selectWaitingChangesOf(ids: readonly string[]): SQL {
  return sql`select ${submission.id} as id from ${submission} join ${record} on ${record.key} = ${submission.record}
    where ${submission.state} = 'submitted' and ${record.kind} = 'organization' and ${record.id} in (select value from json_each(${JSON.stringify(ids)}))`
}

/** How many posts are open at an organization, in `n`. */
export function countPostsAt(id: string): SQL {
  return sql`select count(*) as n from ${post} where ${post.endedAt} is null and ${post.organization} = (select ${record.key} from ${record} where ${record.kind} = 'organization' and ${record.id} = ${id})`
}

/**
 * Gives the rows of one organization to another. An account keeps one post there, the higher: the other ends. What is there already (the same tie asked about twice) stays where it is.
 *
 * @returns the keys of what moved, by place, and of the posts that ended
 */
export async function moveRows(tx: WriteTransaction, from: number, to: number, by: number, now: Date): Promise<{ rows: { [place: string]: number[] }; ended: number[] }> {
  const other = sql`(select twin.account from ${post} as twin where twin.organization = ${to} and twin.ended_at is null and twin.kind = 'organization-administrator')`
  const both = sql`${post.account} in (select twin.account from ${post} as twin where twin.organization = ${from} and twin.ended_at is null) and ${post.account} in (select twin.account from ${post} as twin where twin.organization = ${to} and twin.ended_at is null)`
  const loses = sql`(${post.organization} = ${from} and (${post.kind} = 'member' or ${post.account} in ${other})) or (${post.organization} = ${to} and ${post.kind} = 'member' and ${post.account} in (select twin.account from ${post} as twin where twin.organization = ${from} and twin.ended_at is null and twin.kind = 'organization-administrator'))`
  const ended = await tx.all<{ key: number }>(sql`update ${post} set ended_at = ${now.toISOString()}, ended_by = ${by} where ${post.endedAt} is null and (${both}) and (${loses}) returning key`)
  const rows: { [place: string]: number[] } = {}
  for (const { name, table, column } of PLACES) {
    const moved = await tx.all<{ key: number }>(sql`update or ignore ${table} set ${sql.raw(column.name)} = ${to} where ${column} = ${from} returning key`)
    if (moved.length > 0) rows[name] = moved.map(({ key }) => key)
  }
  return { rows, ended: ended.map(({ key }) => key) }
}

/** Gives back what `moveRows` moved and still belongs to the other, and opens the posts again that it ended. */
export async function moveRowsBack(tx: WriteTransaction, moved: { readonly rows: { readonly [place: string]: readonly number[] }; readonly ended: readonly number[] }, from: number, to: number): Promise<void> {
  for (const { name, table, column } of PLACES) {
    const keys = moved.rows[name]
    if (keys) await tx.run(sql`update or ignore ${table} set ${sql.raw(column.name)} = ${from} where ${column} = ${to} and ${table.key} in (select value from json_each(${JSON.stringify(keys)}))`)
  }
  await tx.run(sql`update or ignore ${post} set ended_at = null, ended_by = null where ${post.key} in (select value from json_each(${JSON.stringify(moved.ended)}))`)
}

/** Writes what a contribution under way says, with the revision of the record that it changes one further when that one was changed for it. */
export async function rewriteSubmission(tx: WriteTransaction, { key, form, fact }: { readonly key: number; readonly form: string; readonly fact: string | null }): Promise<void> {
  await tx.run(sql`update ${submission} set form = ${form}, fact = ${fact} where ${submission.key} = ${key}`)
}

/** Lets the changes under way that were made of the revision before this one be made of this one: nothing but the merge is between the two. */
export async function rebaseSubmissions(tx: WriteTransaction, records: readonly { readonly kind: string; readonly id: string; readonly revision: number }[]): Promise<void> {
  for (const { kind, id, revision: number } of records) {
    await tx.run(sql`update ${submission} set base_revision = ${number} where ${submission.state} in ('draft', 'submitted', 'returned') and ${submission.baseRevision} = ${number - 1}
      and ${submission.record} = (select ${record.key} from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id})`)
  }
}

/** Writes the note of a merge. */
export async function insertMergeNote(tx: WriteTransaction, row: typeof mergeNote.$inferInsert): Promise<void> {
  await tx.insert(mergeNote).values(row)
}

/** Marks a merge as taken back; false when it was already. */
export async function closeMergeNote(tx: WriteTransaction, key: number, by: number, now: Date): Promise<boolean> {
  const closed = await tx.all<{ key: number }>(sql`update ${mergeNote} set undone_by = ${by}, undone_at = ${now.toISOString()} where ${mergeNote.key} = ${key} and ${mergeNote.undoneAt} is null returning key`)
  return closed.length === 1
}

/** A merge with the public ids of the two; `moved` is JSON text. */
export interface MergeNoteRow { readonly key: number; readonly id: string; readonly merged: string; readonly into: string; readonly mergedKey: number; readonly intoKey: number; readonly moved: string; readonly doneAt: string; readonly undoneAt: string | null; readonly mergedFact: string; readonly intoFact: string }

/** Merges, newest first: all, or the one with this id; rows of MergeNoteRow. */
export function selectMergeNotes(id: string | null): SQL {
  return sql`select ${mergeNote.key} as key, ${mergeNote.id} as id, merged.id as merged, target.id as "into", merged.key as "mergedKey", target.key as "intoKey", ${mergeNote.moved} as moved, ${mergeNote.doneAt} as "doneAt", ${mergeNote.undoneAt} as "undoneAt",
      merged.fact as "mergedFact", target.fact as "intoFact"
    from ${mergeNote} join ${record} as merged on merged.key = ${mergeNote.merged} join ${record} as target on target.key = ${mergeNote.into}
    where ${id === null ? sql`true` : sql`${mergeNote.id} = ${id}`} order by ${mergeNote.doneAt} desc limit 100`
}
