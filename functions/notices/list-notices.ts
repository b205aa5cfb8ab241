import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { organizationPosts } from '#functions/posts/rules.ts'
import { countUnread, selectNotices, type Reader } from './queries.ts'
import type { Inbox, NoticeKind, NoticeTarget, NoticeView } from './schema.ts'

/** Lines on one page of an inbox. */
const AT_ONCE = 50

/** A line of an inbox as `selectNotices` and `selectNotice` give it. */
export interface NoticeRow { readonly key: number; readonly id: string; readonly kind: string; readonly data: string; readonly createdAt: string; readonly readAt: string | null; readonly organization: string | null }

/** A row as a line of an inbox. */
export function noticeOf({ id, kind, data, createdAt, readAt, organization }: NoticeRow): NoticeView {
  const kept: { to: NoticeTarget | null; data: { readonly [name: string]: unknown } } = JSON.parse(data)
  return { id, kind: kind as NoticeKind, createdAt, readAt, organization, ...kept } // written by writeNotice, with a kind that there is
}

/** Whose inboxes a viewer reads. */
export function readerOf(viewer: Viewer): Reader {
  return { account: viewer.account, organizations: organizationPosts(viewer).map(({ organizationKey }) => organizationKey) }
}

/**
 * The inbox of a viewer: her own lines and those of the organizations that she acts for, or of one of these alone.
 *
 * @param organization public id of one of her organizations; null: all
 * @param before where the last page ended
 */
export async function listNotices(db: Database, viewer: Viewer, organization: string | null, before: string | null): Promise<Inbox> {
  const reader = readerOf(viewer)
  const only = organization === null ? reader : { account: -1, organizations: organizationPosts(viewer).filter((post) => post.organization === organization).map(({ organizationKey }) => organizationKey) }
  const from = before !== null && /^\d{1,15}$/.test(before) ? Number(before) : null
  const [rows = [], counted = []] = await readTogether(db, [selectNotices(only, from, AT_ONCE + 1), countUnread(only)])
  const found = rows as unknown as NoticeRow[] // the columns of selectNotices
  const shown = found.slice(0, AT_ONCE)
  return { data: shown.map(noticeOf), unread: Number(counted[0]?.['n'] ?? 0), next: found.length > AT_ONCE ? String(shown.at(-1)?.key) : null }
}
