import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { passkey } from '#db/schema/accounts.ts'
import type { Viewer } from '#functions/core/viewer.ts'

/** Takes a passkey from the account that holds it: it signs in no more. One of another account stays as it is. */
export async function removePasskey(db: Database, { account }: Viewer, credentialId: string): Promise<void> {
  await db.delete(passkey).where(and(eq(passkey.account, account), eq(passkey.credentialId, credentialId)))
}
