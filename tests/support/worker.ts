import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Database } from '#db/client.ts'
import { listen } from '#db/local/hrana/http.ts'
import { createHranaServer, type HranaServer } from '#db/local/hrana/server.ts'
import { databaseOf } from '#db/local/registry-file.ts'
import { serve } from '#db/local/serve.ts'

/** The secret of every Worker in tests. */
export const TEST_SECRET = 'a secret of thirty-two characters or more'

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
  /** Puts the database back to what the template holds; the Worker goes on. */
  resetDatabase(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts the built Worker, as `npm start` does, over a copy of a template: `empty` has the schema and the reference data, `shipped` all data that ships.
 *
 * @param bindings settings besides the database, such as OPERATOR_NAME
 */
export async function startWorker(template: 'empty' | 'shipped', bindings: Readonly<Record<string, string>> = {}): Promise<TestWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'ayni-worker-'))
  let copies = 0
  function openCopy(): HranaServer {
    const file = join(folder, `${++copies}.db`)
    copyFileSync(join(inject('templates'), `${template}.db`), file)
    return createHranaServer({ file, synchronous: 'NORMAL' })
  }

  let server = openCopy()
  const port = await listen((...request) => server.answer(...request), 0)
  const serving = await serve({ port: 0, bindings: { LIBSQL_URL: port.url, SECRET: TEST_SECRET, MAIL_TRANSPORT: 'mailbox', DEV_MAILBOX: '1', CLIENT_ADDRESS_HEADER: 'x-real-ip', ...bindings } })
  const { origin } = serving.url
  return {
    origin,
    db: databaseOf(() => server),
    fetch: (path, init) => fetch(new URL(path, origin), { redirect: 'manual', ...init }),
    runScheduled: () => serving.runScheduled(),
    async resetDatabase() {
      await server.close()
      server = openCopy()
    },
    async close() {
      await serving.close()
      await port.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
