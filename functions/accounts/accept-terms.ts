import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { account } from '#db/schema/accounts.ts'
import { CONTRIBUTOR_TERMS } from './contributor-terms.ts'

/** Notes that an account accepts the contributor terms in force, with their version and the instant. */
export async function acceptTerms(db: Database, of: number, now: Date): Promise<void> {
  await db.update(account).set({ termsVersion: CONTRIBUTOR_TERMS, termsAcceptedAt: now.toISOString() }).where(eq(account.key, of))
}
