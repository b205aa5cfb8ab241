import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { sql } from 'drizzle-orm'
import type { TestProject } from 'vitest/node'
import { loadData } from '#db/load.ts'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { refreshNetwork } from '#functions/network/refresh-network.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with `empty.db` (schema and reference data) and `shipped.db` (all shipped data, the network drawn). */
    templates: string
  }
}

/** Makes the database files that tests copy: once for a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ayni-templates-'))
  const empty = await openRegistryFile({ file: join(folder, 'empty.db') })
  await empty.server.close()
  const shipped = await openRegistryFile({ file: join(folder, 'shipped.db') })
  const { refused } = await loadData(shipped.db)
  if (refused.length > 0) throw new Error(`rows that do not fit: ${JSON.stringify(refused)}`)
  await refreshNetwork(shipped.db)
  // Tests copy the file alone: what stands in the log beside it has to be in it.
  await shipped.db.run(sql`pragma wal_checkpoint(truncate)`)
  await shipped.server.close()
  project.provide('templates', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
