import type { Database } from '#db/client.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { readerOf } from './list-notices.ts'
import { markRead } from './queries.ts'

/** Notes that lines of a viewer's inboxes have been read: one, or all that stood there when she looked. What is in no inbox of hers stays as it is. Done twice it is done once. */
export async function readNotices(db: Database, viewer: Viewer, which: { readonly one: string } | { readonly upTo: string }, now: Date): Promise<void> {
  await markRead(db, readerOf(viewer), which, now.toISOString())
}
