import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import { selectWaitingOf } from './queries.ts'
import { waitedDays } from './rules.ts'

/** The queues of the registry, in the order in which they are shown. */
export const QUEUES = ['submissions', 'requests', 'objections', 'desk', 'notReviewed'] as const

/** A queue of the registry. */
export type Queue = (typeof QUEUES)[number]

/** How many wait in each queue, and for how many days the oldest has; null: none waits. */
export type Waiting = { readonly [Q in Queue]: { readonly count: number; readonly oldest: number | null } }

/** What waits for stewards, in one round trip. */
export async function getDesk({ db, now }: { readonly db: Database; readonly now: Date }): Promise<Waiting> {
  const [rows = []] = await readTogether(db, [selectWaitingOf()])
  const of = (queue: Queue) => {
    const row = rows.find((one) => one['queue'] === queue)
    const oldest = row?.['oldest']
    return { count: Number(row?.['n'] ?? 0), oldest: typeof oldest === 'string' ? waitedDays(oldest, now) : null }
  }
  return { submissions: of('submissions'), requests: of('requests'), objections: of('objections'), desk: of('desk'), notReviewed: of('notReviewed') }
}
