import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { selectPasskeys, selectSessions } from './queries.ts'

/** A session in its owner's list. */
export interface SessionView { readonly key: number; readonly id: string; readonly device: string; readonly createdAt: string; readonly lastSeenAt: string }

/** A passkey in its owner's list. */
export interface PasskeyView { readonly credentialId: string; readonly transports: string; readonly name: string; readonly createdAt: string; readonly lastUsedAt: string | null }

/** The sessions that are open and the passkeys of who asks. */
export async function getAccount(db: Database, viewer: Viewer, now: Date): Promise<{ readonly sessions: readonly SessionView[]; readonly passkeys: readonly PasskeyView[] }> {
  const [sessions = [], passkeys = []] = await readTogether(db, [selectSessions(viewer.account, now.toISOString()), selectPasskeys(viewer.account)])
  // the columns that the queries name
  return { sessions: sessions as unknown as SessionView[], passkeys: passkeys as unknown as PasskeyView[] }
}
