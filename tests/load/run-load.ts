import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { serve } from '#db/local/serve.ts'
import type { Actor } from '#functions/core/context.ts'
import { commit } from '#functions/revisions/commit.ts'
import { apiKeyHeader } from '#tests/support/api-keys.ts'
import { historyFaults } from './check-history.ts'
import { startDatabase } from './database.ts'
import { recordFact, recordId, writeLoad, type LoadReport } from './write-load.ts'

/** How hard to try it, and how often the database server is killed meanwhile. */
export interface Trial { readonly writers: number; readonly records: number; readonly ms: number; readonly readers: number; readonly kills: number }

/** What a trial showed; `faults` is empty when nothing was lost. */
export interface TrialReport extends LoadReport { readonly faults: readonly string[] }

const STEWARD: Actor = { post: 'steward', at: 'registry' }

/** Writes to the built Worker over a database server that is killed again and again, then looks whether all that was acknowledged is there. */
export async function runLoad({ kills, ...plan }: Trial): Promise<TrialReport> {
  const folder = mkdtempSync(join(tmpdir(), 'ayni-load-'))
  const file = join(folder, 'load.db')
  const prepared = await openRegistryFile({ file })
  await commit({ db: prepared.db, now: new Date(), actor: STEWARD }, Array.from({ length: plan.records }, (_, i) => ({ operation: 'create', kind: 'organization', fact: recordFact(recordId(i), null) })))
  const headers = await apiKeyHeader(prepared.db)
  await prepared.server.close()
  const database = await startDatabase(file)
  const serving = await serve({ port: 0, bindings: { LIBSQL_URL: database.url, SECRET: 'a secret of thirty-two characters or more' } })
  try {
    const load = writeLoad({ ...plan, origin: serving.url.origin, headers })
    for (let n = 0; n < kills; n++) {
      await sleep(plan.ms / (kills + 1))
      await database.killAndRestart()
    }
    const report = await load
    await database.stop()
    const after = await openRegistryFile({ file })
    const faults = await historyFaults(after.db, report.acknowledged)
    await after.server.close()
    return { ...report, faults }
  } finally {
    await serving.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
