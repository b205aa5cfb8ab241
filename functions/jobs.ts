import { sweep } from './accounts/sweep.ts'
import { databaseOf } from './http/database.ts'
import type { Bindings } from './http/env.ts'
import { sendWaiting } from './mail/send-waiting.ts'
import { refreshNetwork } from './network/refresh-network.ts'
import { storeCounts } from './revisions/store-counts.ts'

/** What is done on the schedule: work that a new data version asks for and that no reader should wait for. Each part does nothing when it is up to date. */
export async function runJobs(bindings: Bindings): Promise<void> {
  const db = databaseOf(bindings)
  await storeCounts(db)
  await refreshNetwork(db)
}
