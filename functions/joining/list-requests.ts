import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { COUNT_OPEN_REQUESTS, selectQueue, selectRequestsOf } from './queries.ts'
import type { OtherRequest, QueuedRequest } from './schema.ts'

/** Requests on one page of the queue: a steward decides these before she needs the next. */
const MOST_SHOWN = 100

interface QueuedRow extends Omit<QueuedRequest, 'wanted'> { readonly wanted: string }
interface OtherRow extends Omit<OtherRequest, 'wanted'> { readonly wanted: string }

/** The steward's queue: the open requests, oldest first, and how many there are. */
export async function listRequests(db: Database): Promise<{ readonly requests: readonly QueuedRequest[]; readonly total: number }> {
  const [rows, [counted]] = await Promise.all([readRows<QueuedRow>(db, selectQueue(MOST_SHOWN)), readRows<{ n: number }>(db, COUNT_OPEN_REQUESTS)])
  return { requests: rows.map((row) => ({ ...row, wanted: JSON.parse(row.wanted) })), total: counted?.n ?? 0 }
}

/** The requests of one account, the latest first. */
export async function listRequestsOf(db: Database, account: number): Promise<readonly OtherRequest[]> {
  return (await readRows<OtherRow>(db, selectRequestsOf(account))).map((row) => ({ ...row, wanted: JSON.parse(row.wanted) }))
}
