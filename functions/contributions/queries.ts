import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { post, type PostKind } from '#db/schema/accounts.ts'
import { confirmationRequest, invitation, submission, type SubmissionState } from '#db/schema/contributions.ts'
import { organization } from '#db/schema/organizations.ts'
import { record, revision, type RecordKind } from '#db/schema/records.ts'
import { alliance, attestation, exchange, participant, party } from '#db/schema/ties.ts'
import { allianceBriefJson } from '#functions/alliances/queries.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { TieKind } from './schema.ts'

/** A row of `submission` with what it is read with. */
export interface SubmissionRow {
  readonly key: number
  readonly id: string
  readonly account: number
  readonly organizationKey: number | null
  readonly organizationId: string | null
  readonly ownSite: string | null
  readonly kind: RecordKind
  readonly operation: 'create' | 'update' | 'withdraw'
  readonly recordKey: number | null
  readonly recordId: string | null
  readonly recordRevision: number | null
  readonly recordFact: string | null
  readonly baseRevision: number | null
  /** the fact at the revision that was read */
  readonly baseFact: string | null
  readonly state: SubmissionState
  readonly form: string
  readonly fact: string | null
  readonly notices: string
  readonly revision: number
  readonly isShared: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  readonly decidedAt: string | null
  readonly reason: string | null
}

/** Submissions with the organization and the record that they name. */
function selectSubmissions(condition: SQL): SQL {
  return sql`select ${submission.key} as key, ${submission.id} as id, ${submission.account} as account, ${submission.organization} as "organizationKey", owner.id as "organizationId",
      json_extract(owner.fact, '$.website') as "ownSite", ${submission.kind} as kind, ${submission.operation} as operation, ${submission.record} as "recordKey", target.id as "recordId",
      target.revision as "recordRevision", target.fact as "recordFact", ${submission.baseRevision} as "baseRevision", ${revision.after} as "baseFact", ${submission.state} as state,
      ${submission.form} as form, ${submission.fact} as fact, ${submission.notices} as notices, ${submission.revision} as revision, ${submission.shareDigest} is not null as "isShared",
      ${submission.createdAt} as "createdAt", ${submission.updatedAt} as "updatedAt", ${submission.submittedAt} as "submittedAt", ${submission.decidedAt} as "decidedAt", ${submission.reason} as reason
    from ${submission} left join ${record} as owner on owner.key = ${submission.organization} left join ${record} as target on target.key = ${submission.record}
    left join ${revision} on ${revision.record} = ${submission.record} and ${revision.number} = ${submission.baseRevision}
    where ${condition}`
}

/** The submission of this id. */
export async function selectSubmission(db: Database, id: string): Promise<SubmissionRow | undefined> {
  return (await readRows<SubmissionRow>(db, selectSubmissions(sql`${submission.id} = ${id}`)))[0]
}

/** The submission that this private address shows. */
export async function selectShared(db: Database, shareDigest: string): Promise<SubmissionRow | undefined> {
  return (await readRows<SubmissionRow>(db, selectSubmissions(sql`${submission.shareDigest} = ${shareDigest}`)))[0]
}

/** The submissions of an account for an organization that is not on record yet, under the id that it will have. */
export async function selectAwaiting(db: Database, account: number, awaitedId: string): Promise<SubmissionRow[]> {
  return readRows<SubmissionRow>(db, sql`${selectSubmissions(sql`${submission.account} = ${account} and ${submission.organization} is null and ${submission.form} ->> '$.organization' = ${awaitedId} and ${submission.kind} in ('alliance', 'exchange') and ${submission.state} in ('draft', 'submitted', 'returned')`)} order by ${submission.updatedAt} desc limit 200`)
}

/** The submissions under way of an organization, the latest touched first. */
export async function selectUnderWay(db: Database, organizationId: string): Promise<SubmissionRow[]> {
  return readRows<SubmissionRow>(db, sql`${selectSubmissions(sql`owner.kind = 'organization' and owner.id = ${organizationId} and ${submission.kind} in ('alliance', 'exchange') and ${submission.state} in ('draft', 'submitted', 'returned')`)} order by ${submission.updatedAt} desc limit 200`)
}

/** Writes a new submission, unless one of its id is there: then nothing. */
export async function insertSubmission(db: Database, row: typeof submission.$inferInsert): Promise<void> {
  await db.insert(submission).values(row).onConflictDoNothing()
}

/** How many drafts an account has open. */
export async function countOpen(db: Database, of: number): Promise<number> {
  return db.$count(submission, and(eq(submission.account, of), inArray(submission.state, ['draft', 'returned'])))
}

/** Writes over the revision that was read. @returns whether it was still that revision, and in one of these states */
export async function updateSubmission(db: Database | WriteTransaction, at: { readonly key: number; readonly revision: number; readonly states: readonly SubmissionState[] }, values: Partial<typeof submission.$inferInsert>): Promise<boolean> {
  const written = await db.update(submission).set({ ...values, revision: at.revision + 1 }).where(and(eq(submission.key, at.key), eq(submission.revision, at.revision), inArray(submission.state, [...at.states])))
  return written.rowsAffected === 1
}

/** How many submissions wait before an instant, and in all. */
export async function countWaiting(db: Database, submittedAt: string): Promise<{ before: number; all: number }> {
  const [row] = await readRows<{ before: number; all: number }>(db, sql`select coalesce(sum(${submission.submittedAt} < ${submittedAt}), 0) as before, count(*) as "all" from ${submission} where ${submission.state} = 'submitted'`)
  return row ?? { before: 0, all: 0 }
}

/** How long the last hundred that a steward decided had waited, in milliseconds. */
export async function selectWaits(db: Database): Promise<number[]> {
  const rows = await readRows<{ submittedAt: string; decidedAt: string }>(db, sql`select ${submission.submittedAt} as "submittedAt", ${submission.decidedAt} as "decidedAt" from ${submission}
    where ${submission.state} in ('published', 'returned') and ${submission.decidedBy} is not null and ${submission.submittedAt} is not null order by ${submission.decidedAt} desc limit 100`)
  return rows.map((row) => Date.parse(row.decidedAt) - Date.parse(row.submittedAt))
}

/** The record of this kind and id, as far as a contribution needs it. */
export async function selectRecord(db: Database, kind: RecordKind, id: string): Promise<{ key: number; revision: number; state: string; fact: string } | undefined> {
  return (await readRows<{ key: number; revision: number; state: string; fact: string }>(db, sql`select ${record.key} as key, ${record.revision} as revision, ${record.state} as state, ${record.fact} as fact from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id}`))[0]
}

/** The ids of a kind that begin with a stem: those that a new record cannot take. */
export async function selectTakenIds(db: Database, kind: RecordKind, stem: string): Promise<Set<string>> {
  const rows = await readRows<{ id: string }>(db, sql`select ${record.id} as id from ${record} where ${record.kind} = ${kind} and (${record.id} = ${stem} or (${record.id} >= ${`${stem}-`} and ${record.id} < ${`${stem}.`}))`)
  return new Set(rows.map((row) => row.id))
}

/** Of these organizations, those that are public. */
export async function selectPublic(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await readRows<{ id: string }>(db, sql`select ${organization.id} as id from ${organization} where ${organization.id} in (select value from json_each(${JSON.stringify(ids)}))`)
  return new Set(rows.map((row) => row.id))
}

/** The ties of a kind that join at least two of these organizations, as briefs: those first that join few others. */
export async function selectLikeTies(db: Database, kind: TieKind, organizations: readonly string[], day: string): Promise<string[]> {
  const [tie, key, ends, of, by, brief] = kind === 'alliance'
    ? [alliance, alliance.key, party, party.alliance, party.organization, allianceBriefJson(day)]
    : [exchange, exchange.key, participant, participant.exchange, participant.organization, sql`${exchange.brief}`]
  const parties = kind === 'alliance' ? alliance.parties : exchange.parties
  const rows = await readRows<{ brief: string }>(db, sql`select ${brief} as brief from (
      select ${of} as k, count(distinct ${by}) as shared from ${ends} where ${by} in (select ${organization.key} from ${organization} where ${organization.id} in (select value from json_each(${JSON.stringify(organizations)}))) group by 1 having shared > 1
    ) as found join ${tie} on ${key} = found.k order by cast(found.shared as real) / ${parties} desc, ${key} limit 5`)
  return rows.map((row) => row.brief)
}

/** The kind of the post in which an account acted at an organization: the one it holds, else the last it held. */
export async function selectPostKind(db: Database, account: number, organizationKey: number): Promise<(typeof post.$inferSelect)['kind'] | undefined> {
  const [row] = await db.select({ kind: post.kind }).from(post).where(and(eq(post.account, account), eq(post.organization, organizationKey))).orderBy(sql`${post.endedAt} is not null, ${post.grantedAt} desc`).limit(1)
  return row?.kind
}

/** What was asked of the parties of a submission, what they have answered, and in which post: `postAt` is the id of its organization, null for a post of the registry. */
export async function selectAsked(db: Database, submissionKey: number) {
  return readRows<{ organization: string; askedAt: string; answeredAt: string | null; answer: 'confirmed' | 'disputed' | 'retracted' | null; answerNote: string | null; post: PostKind | null; postAt: string | null }>(db, sql`
    select ${record.id} as organization, ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.answeredAt} as "answeredAt", ${confirmationRequest.answer} as answer, ${confirmationRequest.answerNote} as "answerNote",
      ${post.kind} as post, held.id as "postAt"
    from ${confirmationRequest} join ${record} on ${record.key} = ${confirmationRequest.organization} left join ${post} on ${post.key} = ${confirmationRequest.answeredBy} left join ${record} as held on held.key = ${post.organization}
    where ${confirmationRequest.submission} = ${submissionKey} order by ${confirmationRequest.askedAt}, ${confirmationRequest.key}`)
}

/** What stands as said by the parties of a tie: by organization, with the revision of each attestation. */
export async function selectSaid(db: Database, tieKey: number): Promise<Map<string, { revision: number; fact: string }>> {
  const rows = await readRows<{ organization: string; revision: number; fact: string }>(db, sql`
    select said.fact ->> '$.organization' as organization, said.revision as revision, said.fact as fact
    from ${attestation} join ${record} as said on said.key = ${attestation.key} where ${attestation.tie} = ${tieKey}`)
  return new Map(rows.map((row) => [row.organization, row]))
}

/** Hangs what was asked about a submission on the tie that it has become. Where the same party is still asked about the tie as it was, that question gives way, its invitations with it. */
export async function moveRequests(tx: WriteTransaction, submissionKey: number, tieKey: number): Promise<void> {
  await tx.run(sql`update ${invitation} set request = moved.key from ${confirmationRequest} as stood join ${confirmationRequest} as moved
    on moved.submission = ${submissionKey} and moved.organization = stood.organization and moved.tie is null and moved.answered_at is null
    where stood.tie = ${tieKey} and stood.answered_at is null and ${invitation}.request = stood.key`)
  await tx.run(sql`delete from ${confirmationRequest} where tie = ${tieKey} and answered_at is null and organization in (
    select moved.organization from ${confirmationRequest} as moved where moved.submission = ${submissionKey} and moved.tie is null and moved.answered_at is null)`)
  await tx.update(confirmationRequest).set({ tie: tieKey }).where(and(eq(confirmationRequest.submission, submissionKey), isNull(confirmationRequest.tie)))
}

/** What an account has under way for an organization that was not on record, as it is written: key, form and fact. */
export async function selectAwaitingIn(tx: WriteTransaction, account: number, awaitedId: string) {
  return tx.select({ key: submission.key, form: submission.form, fact: submission.fact }).from(submission)
    .where(and(eq(submission.account, account), isNull(submission.organization), inArray(submission.kind, ['alliance', 'exchange']), sql`${submission.form} ->> '$.organization' = ${awaitedId}`))
}

/** The new ties that an account has submitted for an organization and that wait. */
export async function selectSubmittedIn(tx: WriteTransaction, account: number, organizationKey: number): Promise<{ key: number; id: string; kind: TieKind; fact: Fact }[]> {
  const rows = await tx.select({ key: submission.key, id: submission.id, kind: submission.kind, fact: submission.fact }).from(submission)
    .where(and(eq(submission.account, account), eq(submission.organization, organizationKey), eq(submission.state, 'submitted'), eq(submission.operation, 'create')))
  return rows.flatMap(({ key, id, kind, fact }) => ((kind === 'alliance' || kind === 'exchange') && fact !== null ? [{ key, id, kind, fact: JSON.parse(fact) }] : []))
}

/** Puts a submission under an organization that has come on record. */
export async function adoptSubmission(tx: WriteTransaction, key: number, values: { readonly organization: number; readonly form: string; readonly fact: string | null }): Promise<void> {
  await tx.update(submission).set(values).where(eq(submission.key, key))
}

/** The key of a record, in the transaction that may just have made it. */
export async function selectKeyIn(tx: WriteTransaction, kind: RecordKind, id: string): Promise<number> {
  const [row] = await tx.select({ key: record.key }).from(record).where(and(eq(record.kind, kind), eq(record.id, id)))
  if (!row) throw new Error(`a ${kind} that was just written is there`)
  return row.key
}
