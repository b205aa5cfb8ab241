import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { account, designation, post } from '#db/schema/accounts.ts'
import { confirmationRequest, invitation } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import { attestation } from '#db/schema/ties.ts'
import type { TieKind } from '#functions/contributions/schema.ts'

type Reader = Database | WriteTransaction

/** Somebody who acts for an organization, as far as she is written to. */
export interface Holder { readonly account: number; readonly email: string; readonly lang: Language }

/** A party and who can be reached to speak for it. */
export interface ReachRow {
  readonly key: number
  readonly id: string
  /** JSON text of NameView[] */
  readonly names: string
  readonly kind: string
  readonly country: string | null
  readonly website: string | null
  readonly withheld: number
  /** key of the organization whose posts speak for it: itself, or of a State whoever is designated; null: no designated voice */
  readonly voice: number | null
  /** JSON text of Holder[] */
  readonly holders: string
}

// an organization that was withdrawn speaks for nobody any more
const voiceOf = sql`case when party.fact ->> '$.kind' in ('state', 'territory') then (select speaker.key from ${record} as speaker where speaker.key = ${designation.speaker} and speaker.state = 'published') else party.key end`

/** The organizations of these ids that are on record, each with those who can speak for it. */
export async function selectReach(db: Reader, ids: readonly string[]): Promise<ReachRow[]> {
  return db.all<ReachRow>(sql`select party.key as key, party.id as id, party.fact -> '$.names' as names, party.fact ->> '$.kind' as kind, party.fact ->> '$.country' as country, party.fact ->> '$.website' as website,
      party.withheld as withheld, ${voiceOf} as voice,
      (select json_group_array(json_object('account', ${account.key}, 'email', ${account.email}, 'lang', ${account.lang})) from ${post} join ${account} on ${account.key} = ${post.account}
        where ${post.organization} = ${voiceOf} and ${post.endedAt} is null and ${account.email} is not null) as holders
    from ${record} as party left join ${designation} on ${designation.state} = party.key and ${designation.endedAt} is null
    where party.kind = 'organization' and party.state = 'published' and party.id in (select value from json_each(${JSON.stringify(ids)}))`)
}

/** A request to a party, with what it answered. */
export interface RequestRow {
  readonly key: number
  readonly id: string
  readonly organization: string
  readonly organizationKey: number
  readonly channel: 'members' | 'invitation' | 'desk'
  readonly askedAt: string
  readonly dueOn: string | null
  readonly passedOnAt: string | null
  readonly answeredAt: string | null
  readonly answer: 'confirmed' | 'disputed' | 'retracted' | null
  readonly answerNote: string | null
}

function selectRequests(condition: SQL): SQL {
  return sql`select ${confirmationRequest.key} as key, ${confirmationRequest.id} as id, ${record.id} as organization, ${record.key} as "organizationKey", ${confirmationRequest.channel} as channel,
      ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.dueOn} as "dueOn", ${confirmationRequest.passedOnAt} as "passedOnAt", ${confirmationRequest.answeredAt} as "answeredAt",
      ${confirmationRequest.answer} as answer, ${confirmationRequest.answerNote} as "answerNote"
    from ${confirmationRequest} join ${record} on ${record.key} = ${confirmationRequest.organization} where ${condition} order by ${confirmationRequest.askedAt}, ${confirmationRequest.key}`
}

/** What was asked about a contribution, oldest first: of several of one party the last counts. */
export async function selectRequestsOfSubmission(db: Reader, key: number): Promise<RequestRow[]> {
  return db.all<RequestRow>(selectRequests(sql`${confirmationRequest.submission} = ${key}`))
}

/** What is asked about a tie and not answered. */
export async function selectOpenRequestsOfTie(db: Reader, key: number): Promise<RequestRow[]> {
  return db.all<RequestRow>(selectRequests(sql`${confirmationRequest.tie} = ${key} and ${confirmationRequest.answeredAt} is null`))
}

/** A public tie as it is asked about. */
export interface TieRow { readonly key: number; readonly revision: number; readonly fact: string }

/** The published tie of this id; undefined when there is none that may be seen. */
export async function selectTie(db: Reader, kind: TieKind, id: string): Promise<TieRow | undefined> {
  const [row] = await db.all<TieRow>(sql`select ${record.key} as key, ${record.revision} as revision, ${record.fact} as fact from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id} and ${record.state} = 'published' and ${record.withheld} = 0`)
  return row
}

/** What a party says of a tie, as its fact has it, with the revision of that fact. */
export interface SaidRow { readonly organization: string; readonly revision: number; readonly fact: string }

/** What stands as said by the parties of a tie. */
export async function selectSaidOfTie(db: Reader, tie: number): Promise<SaidRow[]> {
  return db.all<SaidRow>(sql`select said.fact ->> '$.organization' as organization, said.revision as revision, said.fact as fact from ${attestation} join ${record} as said on said.key = ${attestation.key} where ${attestation.tie} = ${tie}`)
}

/** Writes new requests, unless the party is being asked already. @returns those that were written */
export async function insertRequests(tx: WriteTransaction, rows: readonly (typeof confirmationRequest.$inferInsert)[]) {
  if (rows.length === 0) return []
  return tx.insert(confirmationRequest).values([...rows]).onConflictDoNothing().returning({ key: confirmationRequest.key, id: confirmationRequest.id, organization: confirmationRequest.organization })
}

/** What an answer leaves on a request. */
export interface AnswerValues { readonly answer: 'confirmed' | 'disputed' | 'retracted'; readonly answeredAt: string; readonly answerNote: string | null; readonly answeredBy: number }

/** Closes what a party is asked about a tie. */
export async function answerOpenRequests(tx: WriteTransaction, tie: number, organization: number, values: AnswerValues): Promise<void> {
  await tx.update(confirmationRequest).set(values).where(and(eq(confirmationRequest.tie, tie), eq(confirmationRequest.organization, organization), isNull(confirmationRequest.answeredAt)))
}

/** Writes an answer over what the request held when it was read. @returns false when that has changed */
export async function answerRequestAgain(tx: WriteTransaction, { key, answeredAt }: Pick<RequestRow, 'key' | 'answeredAt'>, values: AnswerValues): Promise<boolean> {
  const stood = answeredAt === null ? isNull(confirmationRequest.answeredAt) : eq(confirmationRequest.answeredAt, answeredAt)
  const written = await tx.update(confirmationRequest).set(values).where(and(eq(confirmationRequest.key, key), stood))
  return written.rowsAffected === 1
}

/** Changes requests of these keys. */
export async function updateRequests(tx: WriteTransaction, keys: readonly number[], values: Partial<typeof confirmationRequest.$inferInsert>): Promise<void> {
  if (keys.length > 0) await tx.update(confirmationRequest).set(values).where(inArray(confirmationRequest.key, [...keys]))
}

/** Ends the invitations that belong to requests. */
export async function expireInvitations(tx: WriteTransaction, requests: readonly number[], at: string): Promise<void> {
  if (requests.length > 0) await tx.update(invitation).set({ request: null, expiresAt: at }).where(inArray(invitation.request, [...requests]))
}

/** Takes back what was asked and not answered. */
export async function deleteOpenRequests(tx: WriteTransaction, keys: readonly number[]): Promise<void> {
  if (keys.length > 0) await tx.delete(confirmationRequest).where(and(inArray(confirmationRequest.key, [...keys]), isNull(confirmationRequest.answeredAt)))
}

/** The revision of a contribution, in the transaction that publishes it. */
export async function selectRevisionOf(tx: WriteTransaction, key: number): Promise<number | undefined> {
  return (await tx.all<{ revision: number }>(sql`select revision from submission where key = ${key}`))[0]?.revision
}

/** The stewards' accounts, by key. */
export async function selectStewards(db: Reader): Promise<number[]> {
  const rows = await db.all<{ account: number }>(sql`select distinct ${post.account} as account from ${post} where ${post.kind} = 'steward' and ${post.endedAt} is null`)
  return rows.map((row) => row.account)
}

/** The instant at which a steward last invited the party of a request, when it was a steward who invited last: reminders that the system writes do not count. Null: none did. */
export const deskInvitedAt: SQL = sql`(select case when exists (select 1 from ${post} where ${post.account} = last.invited_by and ${post.kind} = 'steward')
    and not exists (select 1 from ${post} where ${post.account} = last.invited_by and ${post.organization} = ${confirmationRequest.askedBy}) then last.created_at end
  from ${invitation} as last where last.request = ${confirmationRequest.key} and last.invited_by is not null order by last.key desc limit 1)`

/** How the parties of a contribution were asked, oldest first: of several of one party the last counts. */
export async function selectHowAsked(db: Reader, contribution: number) {
  return db.all<{ organization: string; channel: 'members' | 'invitation' | 'desk'; dueOn: string | null; passedOnAt: string | null; answeredAt: string | null; expiresAt: string | null; deskInvitedAt: string | null; isPending: number }>(sql`
    select ${record.id} as organization, ${confirmationRequest.channel} as channel, ${confirmationRequest.dueOn} as "dueOn", ${confirmationRequest.passedOnAt} as "passedOnAt", ${confirmationRequest.answeredAt} as "answeredAt",
      (select max(invited.expires_at) from ${invitation} as invited where invited.request = ${confirmationRequest.key}) as "expiresAt", ${deskInvitedAt} as "deskInvitedAt",
      exists (select 1 from ${invitation} as invited where invited.request = ${confirmationRequest.key} and invited.answer is not null and invited.settled_at is null) as "isPending"
    from ${confirmationRequest} join ${record} on ${record.key} = ${confirmationRequest.organization} where ${confirmationRequest.submission} = ${contribution} order by ${confirmationRequest.askedAt}, ${confirmationRequest.key} limit 500`)
}

/** What waits for the answer of an organization: asked of itself, or of a State for which it speaks. JSON texts: `title` of TextsView, `askerNames` of NameView[]. */
export async function selectUnanswered(db: Reader, organization: number) {
  return db.all<{ party: string; title: string; askerNames: string | null; askedAt: string; tie: string | null; tieKind: TieKind | null; submission: string | null }>(sql`
    select asked.id as party, coalesce(tie.fact -> '$.title', waiting.fact -> '$.title') as title, asker.fact -> '$.names' as "askerNames", ${confirmationRequest.askedAt} as "askedAt", tie.id as tie, tie.kind as "tieKind", waiting.id as submission
    from ${confirmationRequest} join ${record} as asked on asked.key = ${confirmationRequest.organization} left join ${record} as asker on asker.key = ${confirmationRequest.askedBy}
    left join ${record} as tie on tie.key = ${confirmationRequest.tie} left join submission as waiting on waiting.key = ${confirmationRequest.submission}
    where ${confirmationRequest.answeredAt} is null and (tie.state = 'published' or (tie.key is null and waiting.state = 'submitted'))
      and ((asked.key = ${organization} and asked.fact ->> '$.kind' not in ('state', 'territory'))
        or asked.key in (select ${designation.state} from ${designation} join ${record} as speaking on speaking.key = ${designation.speaker} and speaking.state = 'published' where ${designation.speaker} = ${organization} and ${designation.endedAt} is null))
    order by ${confirmationRequest.askedAt} limit 50`)
}
