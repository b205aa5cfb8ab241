import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { selectKeys } from './queries.ts'
import type { ApiKeyView } from './schema.ts'

/** The keys that an account has made and not revoked, newest first; those that have expired among them. */
export async function listApiKeys(db: Database, viewer: Viewer): Promise<readonly ApiKeyView[]> {
  return readRows<ApiKeyView>(db, selectKeys(viewer.account))
}
