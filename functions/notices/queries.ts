import { and, eq, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { notice } from '#db/schema/desk.ts'
import { record } from '#db/schema/records.ts'

/** Whose inboxes somebody reads: her own and those of the organizations that she acts for. By key. */
export interface Reader { readonly account: number; readonly organizations: readonly number[] }

const readBy = ({ account, organizations }: Reader): SQL => sql`(${notice.account} = ${account} or ${notice.organization} in (select value from json_each(${JSON.stringify(organizations)})))`

/** Lines of the inboxes of a reader, newest first; `before`: the key that the last page ended with. */
export function selectNotices(reader: Reader, before: number | null, limit: number): SQL {
  return sql`select ${notice.key} as key, ${notice.id} as id, ${notice.kind} as kind, ${notice.data} as data, ${notice.createdAt} as "createdAt", ${notice.readAt} as "readAt", ${record.id} as organization
    from ${notice} left join ${record} on ${record.key} = ${notice.organization}
    where ${readBy(reader)} and (${before} is null or ${notice.key} < cast(${before} as integer)) order by ${notice.key} desc limit cast(${limit} as integer)`
}

/** The line of this id, if it is in an inbox of the reader: a row as of `selectNotices`, or none. */
export function selectNotice(reader: Reader, id: string): SQL {
  return sql`select ${notice.key} as key, ${notice.id} as id, ${notice.kind} as kind, ${notice.data} as data, ${notice.createdAt} as "createdAt", ${notice.readAt} as "readAt", ${record.id} as organization
    from ${notice} left join ${record} on ${record.key} = ${notice.organization} where ${readBy(reader)} and ${notice.id} = ${id}`
}

/** How many lines nobody has read, in `n`. */
export function countUnread(reader: Reader): SQL {
  return sql`select count(*) as n from ${notice} where ${readBy(reader)} and ${notice.readAt} is null`
}

/** Marks lines of a reader's inboxes as read: the one with this id, or all that stood there when she looked, up to and with the one of this id. */
export async function markRead(db: Database, { account, organizations }: Reader, which: { readonly one: string } | { readonly upTo: string }, at: string): Promise<void> {
  const hers = or(eq(notice.account, account), organizations.length === 0 ? undefined : inArray(notice.organization, [...organizations]))
  const chosen = 'one' in which ? eq(notice.id, which.one) : lte(notice.key, sql`(select last.key from ${notice} as last where last.id = ${which.upTo})`)
  await db.update(notice).set({ readAt: at }).where(and(hers, isNull(notice.readAt), chosen))
}
