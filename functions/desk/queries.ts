import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { confirmationRequest, invitation, submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import { deskInvitedAt } from '#functions/confirmations/queries.ts'
import { hasVoice } from '#functions/designations/queries.ts'

/** A row of the desk. JSON texts: `names` and `askerNames` of NameView[], `title` of TextsView. */
export interface DeskRow {
  readonly id: string; readonly organization: string; readonly names: string; readonly kind: string; readonly website: string | null; readonly asker: string | null; readonly askerNames: string | null; readonly title: string
  readonly tieKind: 'alliance' | 'exchange' | null; readonly tie: string | null; readonly submission: string | null
  readonly askedAt: string; readonly dueOn: string | null; readonly passedOnAt: string | null; readonly passedOnHow: string | null; readonly invitedAt: string | null; readonly hasVoice: number | null
}

const COLUMNS = sql`${confirmationRequest.id} as id, asked.id as organization, asked.fact -> '$.names' as names, asked.fact ->> '$.kind' as kind, asked.fact ->> '$.website' as website, asker.id as asker, asker.fact -> '$.names' as "askerNames",
    coalesce(tie.fact -> '$.title', ${submission.fact} -> '$.title') as title, tie.kind as "tieKind", tie.id as tie, ${submission.id} as submission, ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.dueOn} as "dueOn",
    ${confirmationRequest.passedOnAt} as "passedOnAt", ${confirmationRequest.passedOnHow} as "passedOnHow", ${deskInvitedAt} as "invitedAt",
    case when asked.fact ->> '$.kind' in ('state', 'territory') then ${hasVoice(sql`asked.key`)} end as "hasVoice"`
const FROM = sql`${confirmationRequest} join ${record} as asked on asked.key = ${confirmationRequest.organization} left join ${record} as asker on asker.key = ${confirmationRequest.askedBy}
    left join ${record} as tie on tie.key = ${confirmationRequest.tie} left join ${submission} on ${submission.key} = ${confirmationRequest.submission}`
const ALIVE = sql`${confirmationRequest.answeredAt} is null and (tie.state = 'published' or (tie.key is null and ${submission.state} = 'submitted'))`

/** What reaches nobody and is not answered, the first that is due first; then what the desk has passed on, or has invited somebody to answer. */
export async function selectDesk(db: Database): Promise<DeskRow[]> {
  return db.all<DeskRow>(sql`select ${COLUMNS} from ${FROM} where (${confirmationRequest.channel} = 'desk' or (${confirmationRequest.channel} = 'invitation' and ${deskInvitedAt} is not null)) and ${ALIVE}
    order by ${confirmationRequest.channel} = 'invitation' or ${confirmationRequest.passedOnAt} is not null, ${confirmationRequest.dueOn}, ${confirmationRequest.key} limit 500`)
}

/** One request of the desk; also one that goes by an invitation. */
export async function selectDeskRequest(db: Database | WriteTransaction, id: string): Promise<DeskRow | undefined> {
  const [row] = await db.all<DeskRow>(sql`select ${COLUMNS} from ${FROM} where ${confirmationRequest.id} = ${id} and ${confirmationRequest.channel} <> 'members' and ${ALIVE}`)
  return row
}

/** Answers by invitation that wait to be verified, oldest first. `domain` is that of the address, which is not read. */
export async function selectUnverified(db: Database): Promise<(DeskRow & { readonly invitation: number; readonly domain: string; readonly answer: 'confirmed' | 'disputed'; readonly answerNote: string | null; readonly usedAt: string })[]> {
  const condition: SQL = sql`${invitation.answer} is not null and ${invitation.settledAt} is null`
  return db.all(sql`select ${COLUMNS}, ${invitation.key} as invitation, substr(${invitation.email}, instr(${invitation.email}, '@') + 1) as domain, ${invitation.answer} as answer, ${invitation.answerNote} as "answerNote", ${invitation.usedAt} as "usedAt"
    from ${FROM} join ${invitation} on ${invitation.request} = ${confirmationRequest.key} where ${condition} order by ${invitation.usedAt} limit 500`)
}

/** Notes that a request was passed on. */
export async function updatePassedOn(tx: WriteTransaction, id: string, passedOnAt: string, passedOnHow: string): Promise<boolean> {
  const written = await tx.update(confirmationRequest).set({ passedOnAt, passedOnHow }).where(and(eq(confirmationRequest.id, id), isNull(confirmationRequest.answeredAt)))
  return written.rowsAffected === 1
}
