import type { Database } from '#db/client.ts'
import { sweep } from './accounts/sweep.ts'
import type { AnswerContext } from './confirmations/record-answer.ts'
import { databaseOf } from './http/database.ts'
import type { Bindings } from './http/env.ts'
import { sendWaiting } from './mail/send-waiting.ts'
import { refreshMeasures } from './network/refresh-measures.ts'
import { MOST_IN_WORKER, refreshNetwork } from './network/refresh-network.ts'
import { askUnasked } from './reminders/ask-unasked.ts'
import { askNewcomers, remindUnanswered } from './reminders/remind-unanswered.ts'
import { sweepObjections } from './objections/sweep-objections.ts'
import { checkSources } from './source-checks/check-sources.ts'
import { remindOfUpkeep } from './upkeep/remind-of-upkeep.ts'
import { storeCounts } from './revisions/store-counts.ts'

/** What a job is given: the database, the settings, and the instant that counts as now. */
interface Occasion { readonly db: Database; readonly bindings: Bindings; readonly now: Date }

/** Does what writes mails with links, where the settings say what links begin with: the schedule has no request to tell it by. */
async function withOrigin({ db, bindings, now }: Occasion, write: (context: AnswerContext) => Promise<void>): Promise<void> {
  const origin = bindings.PUBLIC_ORIGIN?.replace(/\/+$/, '')
  if (origin) await write({ db, now, origin })
}

/** How large a network the schedule takes upon itself. */
function mostOf({ NETWORK_UNLIMITED }: Bindings): number {
  return NETWORK_UNLIMITED === '1' ? Infinity : MOST_IN_WORKER
}

/** What is done on the schedule, in this order: one line per job. Each does nothing when it is up to date. */
const JOBS: Readonly<Record<string, (occasion: Occasion) => Promise<unknown>>> = {
  mail: ({ db, bindings, now }) => sendWaiting(db, bindings, now),
  counts: ({ db }) => storeCounts(db),
  network: ({ db, bindings }) => refreshNetwork(db, mostOf(bindings)),
  measures: ({ db, bindings }) => refreshMeasures(db, mostOf(bindings)),
  sweep: ({ db, now }) => sweep(db, now),
  objections: ({ db, now }) => sweepObjections(db, now),
  asking: (occasion) => withOrigin(occasion, askUnasked),
  newcomers: (occasion) => withOrigin(occasion, askNewcomers),
  reminders: (occasion) => withOrigin(occasion, remindUnanswered),
  upkeep: (occasion) => withOrigin(occasion, remindOfUpkeep),
  sources: (occasion) => (occasion.bindings.CHECK_SOURCES === '1' ? withOrigin(occasion, checkSources) : Promise.resolve()),
}

/**
 * Does the work that no reader should wait for. A job that fails keeps no other from being done.
 *
 * @throws AggregateError with what failed, after all were tried
 */
export async function runJobs(bindings: Bindings): Promise<void> {
  const occasion: Occasion = { db: databaseOf(bindings), bindings, now: new Date() }
  const failures: Error[] = []
  for (const [name, run] of Object.entries(JOBS)) {
    await run(occasion).catch((error: unknown) => failures.push(new Error(`the job ${name} failed: ${String(error)}`, { cause: error })))
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join('; '))
}
