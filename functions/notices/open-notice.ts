import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { noticeOf, readerOf, type NoticeRow } from './list-notices.ts'
import { selectNotice } from './queries.ts'
import { readNotices } from './read-notices.ts'
import type { NoticeTarget } from './schema.ts'

/**
 * Opens a line of a viewer's inboxes: it counts as read from then on. Opened twice it is read once.
 *
 * @param isLooked false when a browser only fetches ahead: then it stays as it is
 * @returns the page that it leads to; null when it leads nowhere
 * @throws Problem `not-found` when it is in no inbox of hers
 */
export async function openNotice(db: Database, viewer: Viewer, id: string, { isLooked, now }: { readonly isLooked: boolean; readonly now: Date }): Promise<NoticeTarget | null> {
  const [row] = await readRows<NoticeRow>(db, selectNotice(readerOf(viewer), id))
  if (!row) throw new Problem('not-found', 'there is no such line in an inbox of yours')
  if (isLooked && row.readAt === null) await readNotices(db, viewer, { one: id }, now)
  return noticeOf(row).to
}
