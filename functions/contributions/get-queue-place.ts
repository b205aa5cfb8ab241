import type { Database } from '#db/client.ts'
import { countWaiting, selectWaits } from './queries.ts'
import { medianDays } from './rules.ts'

/** Where a submission stands: its place (1: the next), how many wait in all, and how long the last hundred waited, in days; null while none was decided. */
export interface QueuePlace { readonly place: number; readonly waiting: number; readonly medianDays: number | null }

/** The place of a submission in the queue of the stewards, oldest first. `submittedAt`: the instant at which it was submitted. */
export async function getQueuePlace(db: Database, submittedAt: string): Promise<QueuePlace> {
  const [waiting, waits] = await Promise.all([countWaiting(db, submittedAt), selectWaits(db)])
  return { place: waiting.before + 1, waiting: waiting.all, medianDays: medianDays(waits) }
}
