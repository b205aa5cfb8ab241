import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { session } from '#db/schema/accounts.ts'
import { endSessions } from './queries.ts'
import { digestOf } from './secrets.ts'

/** Ends the session of a token, wherever it is. */
export async function endSession(db: Database, token: string, now: Date): Promise<void> {
  await db.update(session).set({ endedAt: now.toISOString() }).where(and(eq(session.tokenDigest, digestOf(token)), isNull(session.endedAt)))
}

/** Ends one other session of an account by its id; that of another account is not touched. */
export async function endSessionOf(db: Database, account: number, id: string, now: Date): Promise<void> {
  await endSessions(db, account, { id }, now.toISOString())
}

/** Ends all sessions of an account but the present one. */
export async function endOtherSessions(db: Database, account: number, present: number, now: Date): Promise<void> {
  await endSessions(db, account, { allBut: present }, now.toISOString())
}
