import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { account } from '#db/schema/accounts.ts'
import { confirmationRequest, invitation, submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import type { TieKind } from '#functions/contributions/schema.ts'

type Reader = Database | WriteTransaction

/** A request with what it is about and whom it asks. */
export interface AskedRow {
  readonly key: number
  readonly id: string
  readonly organization: string
  readonly organizationKey: number
  readonly askedBy: string | null
  readonly channel: 'members' | 'invitation' | 'desk'
  readonly askedAt: string
  readonly answeredAt: string | null
  readonly tieKind: TieKind | null
  readonly tie: string | null
  readonly submission: string | null
}

const ASKED = sql`${confirmationRequest.key} as key, ${confirmationRequest.id} as id, asked.id as organization, asked.key as "organizationKey", asker.id as "askedBy", ${confirmationRequest.channel} as channel,
    ${confirmationRequest.askedAt} as "askedAt", ${confirmationRequest.answeredAt} as "answeredAt", tie.kind as "tieKind", tie.id as tie, ${submission.id} as submission`
const FROM = sql`${confirmationRequest} join ${record} as asked on asked.key = ${confirmationRequest.organization} left join ${record} as asker on asker.key = ${confirmationRequest.askedBy}
    left join ${record} as tie on tie.key = ${confirmationRequest.tie} left join ${submission} on ${submission.key} = ${confirmationRequest.submission}`

async function oneAsked(db: Reader, condition: SQL): Promise<AskedRow | undefined> {
  const [row] = await db.all<AskedRow>(sql`select ${ASKED} from ${FROM} where ${condition} order by ${confirmationRequest.key} desc limit 1`)
  return row
}

/** The request of this id. */
export async function selectAskedById(db: Reader, id: string): Promise<AskedRow | undefined> {
  return oneAsked(db, sql`${confirmationRequest.id} = ${id}`)
}

/** The last request of a contribution to a party. */
export async function selectAskedOf(db: Reader, submissionId: string, organization: string): Promise<AskedRow | undefined> {
  return oneAsked(db, sql`${submission.id} = ${submissionId} and asked.id = ${organization}`)
}

/** An invitation with its request. */
export interface InvitationRow extends AskedRow {
  readonly invitation: number
  readonly email: string
  /** address of whoever invited; null: her account is closed, or it was written by the system */
  readonly inviterEmail: string | null
  readonly lang: Language
  readonly expiresAt: string
  readonly usedAt: string | null
  readonly answer: 'confirmed' | 'disputed' | null
  readonly answerNote: string | null
  readonly settledAt: string | null
}

const INVITED = sql`${invitation.key} as invitation, ${invitation.email} as email, (select ${account.email} from ${account} where ${account.key} = ${invitation.invitedBy}) as "inviterEmail", ${invitation.lang} as lang, ${invitation.expiresAt} as "expiresAt", ${invitation.usedAt} as "usedAt", ${invitation.answer} as answer,
    ${invitation.answerNote} as "answerNote", ${invitation.settledAt} as "settledAt"`

/** The invitation with this digest of a token. */
export async function selectInvitation(db: Reader, tokenDigest: string): Promise<InvitationRow | undefined> {
  const [row] = await db.all<InvitationRow>(sql`select ${INVITED}, ${ASKED} from ${FROM} join ${invitation} on ${invitation.request} = ${confirmationRequest.key} where ${invitation.tokenDigest} = ${tokenDigest}`)
  return row
}

/** The invitation of this key, with an answer that waits to be verified. */
export async function selectUnsettled(db: Reader, key: number): Promise<InvitationRow | undefined> {
  const [row] = await db.all<InvitationRow>(sql`select ${INVITED}, ${ASKED} from ${FROM} join ${invitation} on ${invitation.request} = ${confirmationRequest.key} where ${invitation.key} = cast(${key} as integer) and ${invitation.answer} is not null and ${invitation.settledAt} is null`)
  return row
}

/** Writes an invitation; its request goes by that way from now on. */
export async function insertInvitation(tx: WriteTransaction, row: typeof invitation.$inferInsert & { readonly request: number }): Promise<void> {
  await tx.insert(invitation).values(row)
  await tx.update(confirmationRequest).set({ channel: 'invitation', dueOn: null }).where(and(eq(confirmationRequest.key, row.request), isNull(confirmationRequest.answeredAt)))
}

/** Uses an invitation up. @returns false when somebody else has */
export async function useInvitation(tx: WriteTransaction, key: number, values: Partial<typeof invitation.$inferInsert> & { readonly usedAt: string }): Promise<boolean> {
  const used = await tx.update(invitation).set(values).where(and(eq(invitation.key, key), isNull(invitation.usedAt)))
  return used.rowsAffected === 1
}

/** Settles an answer that waited. @returns false when somebody else has */
export async function settleInvitation(tx: WriteTransaction, key: number, values: Partial<typeof invitation.$inferInsert> & { readonly settledAt: string }): Promise<boolean> {
  const settled = await tx.update(invitation).set(values).where(and(eq(invitation.key, key), isNull(invitation.settledAt)))
  return settled.rowsAffected === 1
}

/** Notes that an account accepts the contributor terms, unless it has accepted some already. */
export async function acceptTermsOf(tx: WriteTransaction, key: number, termsVersion: string, termsAcceptedAt: string): Promise<void> {
  await tx.update(account).set({ termsVersion, termsAcceptedAt }).where(and(eq(account.key, key), isNull(account.termsVersion)))
}
