import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Database } from '#db/client.ts'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { serve } from '#db/local/serve.ts'

/** The built Worker in workerd over a libSQL file of its own. */
export interface TestWorker {
  /** where it answers, for a browser */
  readonly origin: string
  /** the same database, for use cases that set a test up */
  readonly db: Database
  /** Asks it over HTTP: a path, or an address that it gave. Redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Runs what production runs on its schedule. */
  runScheduled(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts the built Worker, as `npm start` does, over a copy of a template: `empty` has the schema and the reference data, `shipped` all data that ships.
 *
 * @param bindings settings besides the database, such as OPERATOR_NAME
 */
export async function startWorker(template: 'empty' | 'shipped', bindings: Readonly<Record<string, string>> = {}): Promise<TestWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'ayni-worker-'))
  const file = join(folder, 'registry.db')
  copyFileSync(join(inject('templates'), `${template}.db`), file)
  const { server, db } = await openRegistryFile({ file })
  const { url: database } = await server.listen()
  const serving = await serve({ port: 0, bindings: { LIBSQL_URL: database, ...bindings } })
  const { origin } = serving.url
  return {
    origin,
    db,
    fetch: (path, init) => fetch(new URL(path, origin), { redirect: 'manual', ...init }),
    runScheduled: () => serving.runScheduled(),
    async close() {
      await serving.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
