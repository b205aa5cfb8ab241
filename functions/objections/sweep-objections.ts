import { daysAfter } from '#functions/core/instants.ts'
import type { Database } from '#db/client.ts'
import { runTogether } from '#db/run-together.ts'
import { closeUnappealed, deleteUnproven } from './queries.ts'
import { APPEAL_DAYS, PROOF_DAYS } from './rules.ts'

/** An instant so many days and one before another, as it is stored. */
function before(now: Date, days: number): string {
  return daysAfter(now, -(days + 1))
}

/** Takes away objections that nobody stood by in time, and closes rejections that nobody appealed in time. Run by the schedule. */
export async function sweepObjections(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await runTogether(tx, [deleteUnproven(before(now, PROOF_DAYS)), closeUnappealed(before(now, APPEAL_DAYS), now.toISOString())])
  }, { behavior: 'immediate' })
}
