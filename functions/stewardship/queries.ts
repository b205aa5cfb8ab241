import { sql, type SQL } from 'drizzle-orm'
import { confirmationRequest, joinRequest, submission } from '#db/schema/contributions.ts'
import { objection } from '#db/schema/desk.ts'
import { record } from '#db/schema/records.ts'
import type { RecordKind } from '#db/schema/records.ts'
import type { WriteTransaction } from '#db/client.ts'

/** What the queue can be asked for. */
export interface QueueFilter { readonly kind: RecordKind | null; readonly country: string | null; readonly passed: number; readonly limit: number }

/** A row of the queue; facts, names and titles are JSON text. */
export interface QueueRow {
  readonly key: number; readonly id: string; readonly kind: RecordKind; readonly operation: 'create' | 'update' | 'withdraw'; readonly account: number; readonly submittedAt: string
  readonly organizationKey: number | null; readonly owner: string | null; readonly title: string | null; readonly names: string | null; readonly notices: number; readonly proposed: number
  readonly asked: number; readonly confirmed: number; readonly disputed: number
}

const COUNTRY = sql`coalesce(owner.fact ->> '$.country', ${submission.fact} ->> '$.country')`
const WAITING = sql`${submission} left join ${record} as owner on owner.key = ${submission.organization} where ${submission.state} = 'submitted'`

function matching({ kind, country }: QueueFilter): SQL {
  return sql`${kind === null ? sql`true` : sql`${submission.kind} = ${kind}`} and ${country === null ? sql`true` : sql`${COUNTRY} = ${country}`}`
}

/** The submissions that wait, oldest first; rows of QueueRow. */
export function selectQueue(filter: QueueFilter): SQL {
  const answers = (answer: SQL) => sql`(select count(*) from ${confirmationRequest} where ${confirmationRequest.submission} = ${submission.key} and ${answer})`
  return sql`select ${submission.key} as key, ${submission.id} as id, ${submission.kind} as kind, ${submission.operation} as operation, ${submission.account} as account, ${submission.submittedAt} as "submittedAt",
      ${submission.organization} as "organizationKey", owner.fact as owner, ${submission.fact} -> '$.title' as title, ${submission.fact} -> '$.names' as names, json_array_length(${submission.notices}) as notices,
      (select count(distinct named.value ->> '$.organization') from json_each(coalesce(${submission.fact} -> '$.parties', ${submission.fact} -> '$.participants', '[]')) as named where named.value ->> '$.organization' like 'proposed-%') as proposed,
      ${answers(sql`true`)} as asked, ${answers(sql`${confirmationRequest.answer} = 'confirmed'`)} as confirmed, ${answers(sql`${confirmationRequest.answer} = 'disputed'`)} as disputed
    from ${WAITING} and ${matching(filter)} order by ${submission.submittedAt}, ${submission.key} limit ${filter.limit} offset ${filter.passed}`
}

/** How many submissions wait that a filter lets through, in `n`. */
export function countQueue(filter: QueueFilter): SQL {
  return sql`select count(*) as n from ${WAITING} and ${matching(filter)}`
}

/** How many of each kind and of each country wait: rows of `facet`, `value` and `n`. */
export function selectQueueFacets(): SQL {
  return sql`select 'kind' as facet, ${submission.kind} as value, count(*) as n from ${WAITING} group by 2
    union all select 'country', ${COUNTRY}, count(*) from ${WAITING} and ${COUNTRY} is not null group by 2`
}

/** Which early answers a submission has, with the names of who was asked: rows of `id`, `fact` and the columns of the request. */
export function selectEarlyAnswers(submissionKey: number): SQL {
  return sql`select ${record.id} as id, ${record.fact} as fact, ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.answer} as answer, ${confirmationRequest.answeredAt} as "answeredAt", ${confirmationRequest.answerNote} as note,
      (${confirmationRequest.channel} = 'desk' and ${confirmationRequest.passedOnAt} is null) as "atDesk"
    from ${confirmationRequest} join ${record} on ${record.key} = ${confirmationRequest.organization} where ${confirmationRequest.submission} = ${submissionKey} order by ${confirmationRequest.key}`
}

/** The open request to act for an organization that came with its registration, in `id`. */
export function selectRequestOf(submissionKey: number): SQL {
  return sql`select ${joinRequest.id} as id from ${joinRequest} where ${joinRequest.submission} = ${submissionKey} and ${joinRequest.state} = 'open' limit 1`
}

/** How many wait in each queue and since when the oldest: rows of `queue`, `n` and `oldest`. */
export function selectWaitingOf(): SQL {
  return sql`select 'submissions' as queue, count(*) as n, min(${submission.submittedAt}) as oldest from ${submission} where ${submission.state} = 'submitted'
    union all select 'requests', count(*), min(${joinRequest.createdAt}) from ${joinRequest} where ${joinRequest.state} = 'open'
    union all select 'objections', count(*), min(${objection.verifiedAt}) from ${objection} where ${objection.state} in ('open', 'appealed')
    union all select 'desk', count(*), min(${confirmationRequest.askedAt}) from ${confirmationRequest} where ${confirmationRequest.channel} = 'desk' and ${confirmationRequest.passedOnAt} is null and ${confirmationRequest.answeredAt} is null
    union all select 'notReviewed', count(*), min(${record.recordedOn}) from ${record} where not ${record.reviewed} and ${record.state} = 'published'`
}

/** Public records that no steward has looked at yet, oldest first: rows of `kind`, `id`, `revision`, `title` and `recordedOn`. */
export function selectNotReviewed(limit: number): SQL {
  return sql`select ${record.kind} as kind, ${record.id} as id, ${record.revision} as revision, ${record.fact} -> '$.title' as title, ${record.recordedOn} as "recordedOn" from ${record}
    where not ${record.reviewed} and ${record.state} = 'published' order by ${record.recordedOn}, ${record.key} limit ${limit}`
}

/** A record whatever its state: rows of `key`, `kind`, `id`, `state`, `revision`, `fact`, `reviewed`. */
export function selectRecordAt(kind: string, id: string): SQL {
  return sql`select ${record.key} as key, ${record.kind} as kind, ${record.id} as id, ${record.state} as state, ${record.revision} as revision, ${record.fact} as fact, ${record.reviewed} as reviewed from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id}`
}

/** Keys of the organizations that take part in a tie, or are the record: those whom a decision about it concerns. */
export function selectConcerned(kind: string, id: string): SQL {
  return sql`select party.key as key from ${record} as it join ${record} as party on party.kind = 'organization' and party.state = 'published' and (
      (it.kind = 'organization' and party.key = it.key) or (it.kind = 'alliance' and party.id in (select value ->> '$.organization' from json_each(it.fact, '$.parties'))) or (it.kind = 'exchange' and party.id in (select value ->> '$.organization' from json_each(it.fact, '$.participants'))))
    where it.kind = ${kind} and it.id = ${id}`
}

/** Takes a submission that waits out of the queue with a steward's reason; false when it does not wait in this revision any more. */
export async function decideSubmission(tx: WriteTransaction, { id, revision, state, by, reason, now }: { readonly id: string; readonly revision: number; readonly state: 'returned' | 'discarded'; readonly by: number; readonly reason: string; readonly now: Date }): Promise<boolean> {
  const at = now.toISOString()
  const written = await tx.all<{ key: number }>(sql`update ${submission} set state = ${state}, decided_by = ${by}, decided_at = ${at}, updated_at = ${at}, reason = ${reason}, revision = revision + 1
    where ${submission.id} = ${id} and ${submission.state} = 'submitted' and ${submission.revision} = ${revision} returning key`)
  return written.length === 1
}

/** The state and revision of a submission, in the transaction that decides it. */
export async function selectStateIn(tx: WriteTransaction, key: number): Promise<{ readonly state: string; readonly revision: number } | undefined> {
  return (await tx.all<{ state: string; revision: number }>(sql`select ${submission.state} as state, ${submission.revision} as revision from ${submission} where ${submission.key} = ${key}`))[0]
}

/** The key of a record, in the transaction that may just have made it. */
export async function selectKeyOf(tx: WriteTransaction, kind: string, id: string): Promise<number> {
  const [found] = await tx.all<{ key: number }>(sql`select ${record.key} as key from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id}`)
  if (!found) throw new Error(`a ${kind} that was just written is there`)
  return found.key
}

/** Refuses the open request that came with a registration. */
export async function refuseRequestOf(tx: WriteTransaction, submissionKey: number, { by, reason, now }: { readonly by: number; readonly reason: string; readonly now: Date }): Promise<void> {
  await tx.run(sql`update ${joinRequest} set state = 'refused', decided_at = ${now.toISOString()}, decided_by = ${by}, reason = ${reason} where ${joinRequest.submission} = ${submissionKey} and ${joinRequest.state} = 'open'`)
}
