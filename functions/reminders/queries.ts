import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { invitation, confirmationRequest, submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import type { AskedRow } from '#functions/invitations/queries.ts'

/** A request that waits for an answer, with the reminders that were sent and the address that was invited last. */
export interface WaitingRow extends AskedRow { readonly reminders: number; readonly invited: string | null; readonly invitedLang: 'es' | 'en' | 'pt' | 'fr' | null; readonly expiresAt: string | null }

/** Requests that wait for an answer and were last asked before an instant; those with an answer that a steward verifies are left alone. */
export async function selectWaiting(db: Database, askedBefore: string, most: number): Promise<WaitingRow[]> {
  return db.all<WaitingRow>(sql`select ${confirmationRequest.key} as key, ${confirmationRequest.id} as id, asked.id as organization, asked.key as "organizationKey", asker.id as "askedBy", ${confirmationRequest.channel} as channel,
      ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.answeredAt} as "answeredAt", tie.kind as "tieKind", tie.id as tie, ${submission.id} as submission, ${confirmationRequest.reminders} as reminders,
      last.email as invited, last.lang as "invitedLang", last.expires_at as "expiresAt"
    from ${confirmationRequest} join ${record} as asked on asked.key = ${confirmationRequest.organization} left join ${record} as asker on asker.key = ${confirmationRequest.askedBy}
    left join ${record} as tie on tie.key = ${confirmationRequest.tie} left join ${submission} on ${submission.key} = ${confirmationRequest.submission}
    left join ${invitation} as last on last.key = (select max(newest.key) from ${invitation} as newest where newest.request = ${confirmationRequest.key})
    where ${confirmationRequest.answeredAt} is null and ${confirmationRequest.channel} <> 'desk' and ${confirmationRequest.reminders} < 2 and ${confirmationRequest.askedAt} <= ${askedBefore}
      and (${confirmationRequest.reminders} = 0 or ${confirmationRequest.remindedAt} <= ${askedBefore})
      and (tie.state = 'published' or (tie.key is null and ${submission.state} = 'submitted')) and not exists (select 1 from ${invitation} as unsettled where unsettled.request = ${confirmationRequest.key} and unsettled.answer is not null and unsettled.settled_at is null)
    order by ${confirmationRequest.askedAt} limit ${sql.raw(String(most))}`)
}

/** Notes a reminder. @returns false when somebody else has, or the party has answered */
export async function noteReminder(tx: WriteTransaction, key: number, reminders: number, at: string): Promise<boolean> {
  const noted = await tx.update(confirmationRequest).set({ reminders: reminders + 1, remindedAt: at }).where(and(eq(confirmationRequest.key, key), eq(confirmationRequest.reminders, reminders), isNull(confirmationRequest.answeredAt)))
  return noted.rowsAffected === 1
}

/** Requests that reached nobody, or an invited address only, though somebody acts for the party now. */
export async function selectReachable(db: Database, most: number): Promise<AskedRow[]> {
  return db.all<AskedRow>(sql`select ${confirmationRequest.key} as key, ${confirmationRequest.id} as id, asked.id as organization, asked.key as "organizationKey", asker.id as "askedBy", ${confirmationRequest.channel} as channel,
      ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.answeredAt} as "answeredAt", tie.kind as "tieKind", tie.id as tie, ${submission.id} as submission
    from ${confirmationRequest} join ${record} as asked on asked.key = ${confirmationRequest.organization} left join ${record} as asker on asker.key = ${confirmationRequest.askedBy}
    left join ${record} as tie on tie.key = ${confirmationRequest.tie} left join ${submission} on ${submission.key} = ${confirmationRequest.submission}
    where ${confirmationRequest.answeredAt} is null and ${confirmationRequest.channel} <> 'members' and (tie.state = 'published' or (tie.key is null and ${submission.state} = 'submitted'))
      and exists (select 1 from post where post.ended_at is null and post.organization = coalesce((select speaker from designation join record as speaking on speaking.key = designation.speaker and speaking.state = 'published' where designation.state = asked.key and designation.ended_at is null),
        case when asked.fact ->> '$.kind' in ('state', 'territory') then null else asked.key end))
    limit ${sql.raw(String(most))}`)
}

/** Lets a request go by the inbox from now on. @returns false when somebody else has, or the party has answered */
export async function takeByMembers(tx: WriteTransaction, key: number, at: string): Promise<boolean> {
  const taken = await tx.update(confirmationRequest).set({ channel: 'members', dueOn: null, askedAt: at, reminders: 0, remindedAt: null })
    .where(and(eq(confirmationRequest.key, key), sql`${confirmationRequest.channel} <> 'members'`, isNull(confirmationRequest.answeredAt)))
  return taken.rowsAffected === 1
}

/** Contributions that wait for a steward and of which nobody has been asked: those handed in by a program, and those of an organization that has just come on record. */
export async function selectUnasked(db: Database, most: number): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`select ${submission.id} as id from ${submission} where ${submission.state} = 'submitted' and ${submission.kind} in ('alliance', 'exchange') and ${submission.operation} <> 'withdraw'
    and ${submission.organization} is not null and not exists (select 1 from ${confirmationRequest} where ${confirmationRequest.submission} = ${submission.key}) order by ${submission.submittedAt} limit ${sql.raw(String(most))}`)
  return rows.map(({ id }) => id)
}
