import { sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { objection } from '#db/schema/desk.ts'
import { post } from '#db/schema/accounts.ts'
import { record } from '#db/schema/records.ts'
import { organization } from '#db/schema/organizations.ts'
import { participant, party } from '#db/schema/ties.ts'
import type { Language } from '#db/reference/languages.ts'
import type { HistoryKind } from '#functions/revisions/schema.ts'
import type { ObjectionState, Wish } from './schema.ts'

/** A public record to which somebody may object: its key and fact, and whom it names; rows of `key`, `fact` and `brief` (OrganizationBrief as JSON text), by name. */
export function selectObjectionable(kind: HistoryKind, id: string): SQL {
  const named = { organization: sql`${organization.key} = it.key`, alliance: sql`${organization.key} in (select ${party.organization} from ${party} where ${party.alliance} = it.key)`, exchange: sql`${organization.key} in (select ${participant.organization} from ${participant} where ${participant.exchange} = it.key)` }[kind]
  return sql`select it.key as key, it.fact as fact, ${organization.brief} as brief from ${record} as it join ${organization} on ${named}
    where it.kind = ${kind} and it.id = ${id} and it.state = 'published' and not it.withheld order by ${organization.sortName}`
}

/** An objection as it is stored, with its record and its institution: facts are JSON text. */
export interface ObjectionRow {
  readonly key: number; readonly id: string; readonly kind: HistoryKind; readonly recordId: string; readonly recordKey: number; readonly fact: string; readonly organizationKey: number; readonly organizationFact: string
  readonly wish: Wish; readonly statement: string; readonly reply: string | null; readonly email: string | null; readonly lang: Language; readonly state: ObjectionState
  readonly createdAt: string; readonly provenAt: string | null; readonly verifiedAt: string | null; readonly verifiedBy: number | null; readonly dueOn: string | null
  readonly decidedBy: number | null; readonly decidedAt: string | null; readonly reason: string | null; readonly appealStatement: string | null
  readonly outcome: 'upheld' | 'rejected' | null; readonly appealReason: string | null
}

/** Objections with a condition; rows of ObjectionRow. */
function selectObjections(where: SQL): SQL {
  return sql`select ${objection.key} as key, ${objection.id} as id, it.kind as kind, it.id as "recordId", it.key as "recordKey", it.fact as fact, own.key as "organizationKey", own.fact as "organizationFact",
      ${objection.wish} as wish, ${objection.statement} as statement, ${objection.reply} as reply, ${objection.email} as email, ${objection.lang} as lang, ${objection.state} as state,
      ${objection.createdAt} as "createdAt", ${objection.provenAt} as "provenAt", ${objection.verifiedAt} as "verifiedAt", ${objection.verifiedBy} as "verifiedBy", ${objection.dueOn} as "dueOn",
      ${objection.decidedBy} as "decidedBy", ${objection.decidedAt} as "decidedAt", ${objection.reason} as reason, ${objection.appealStatement} as "appealStatement", ${objection.outcome} as outcome, ${objection.appealReason} as "appealReason"
    from ${objection} join ${record} as it on it.key = ${objection.record} join ${record} as own on own.key = ${objection.organization} where ${where}`
}

/** The objection of a link. */
export function selectByToken(digest: string): SQL {
  return selectObjections(sql`${objection.tokenDigest} = ${digest}`)
}

/** The objection of an id, once its address is proven: before, no steward sees it. */
export function selectProven(id: string): SQL {
  return selectObjections(sql`${objection.id} = ${id} and ${objection.provenAt} is not null`)
}

/** The objections that wait for a steward, those that are due first in front. */
export function selectWaiting(limit: number): SQL {
  return sql`${selectObjections(sql`${objection.provenAt} is not null and ${objection.state} in ('unverified', 'open', 'appealed')`)} order by ${objection.dueOn}, ${objection.key} limit ${limit}`
}

/** Writes an objection down. */
export async function insertObjection(tx: WriteTransaction, row: typeof objection.$inferInsert): Promise<void> {
  await tx.insert(objection).values(row)
}

/** Changes an objection that is still in one of these states; false when it is not. */
export async function changeObjection(tx: WriteTransaction, key: number, states: readonly ObjectionState[], change: Partial<typeof objection.$inferInsert>, also: SQL = sql`true`): Promise<boolean> {
  const written = await tx.update(objection).set(change).where(sql`${objection.key} = ${key} and ${objection.state} in ${states} and ${also}`).returning({ key: objection.key })
  return written.length === 1
}

/** Whether another verified objection to the record waits: then it stays contested. */
export async function isContestedOtherwise(db: WriteTransaction | Database, recordKey: number, key: number): Promise<boolean> {
  const [row] = await db.all<{ n: number }>(sql`select count(*) as n from ${objection} where ${objection.record} = ${recordKey} and ${objection.key} <> ${key} and ${objection.wish} = 'correct' and ${objection.verifiedAt} is not null and ${objection.state} in ('open', 'appealed')`)
  return (row?.n ?? 0) > 0
}

/** Keys of the organizations that a record names and that have somebody who acts for them, but for one. */
export async function selectConcernedWithPosts(tx: WriteTransaction, recordKey: number, but: number): Promise<number[]> {
  const rows = await tx.all<{ key: number }>(sql`select distinct ${post.organization} as key from ${post} where ${post.endedAt} is null and ${post.organization} is not null and ${post.organization} <> ${but} and (${post.organization} = ${recordKey}
    or ${post.organization} in (select ${party.organization} from ${party} where ${party.alliance} = ${recordKey} union select ${participant.organization} from ${participant} where ${participant.exchange} = ${recordKey}))`)
  return rows.map(({ key }) => key)
}

/** Takes away the objections whose address nobody has proven until then. */
export function deleteUnproven(before: string): SQL {
  return sql`delete from ${objection} where ${objection.provenAt} is null and ${objection.createdAt} < ${before}`
}

/** Closes rejected objections that nobody has appealed until then: their addresses are erased. */
export function closeUnappealed(before: string, at: string): SQL {
  return sql`update ${objection} set state = 'closed', outcome = 'rejected', closed_at = ${at}, email = null, token_digest = null where ${objection.state} = 'rejected' and ${objection.decidedAt} < ${before}`
}
