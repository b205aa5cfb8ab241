import { Miniflare, convertV4MiniflareOptions } from 'miniflare'
import { join } from 'node:path'
import type { WorkerModule } from './edge/modules.ts'
import { inChild } from './in-child.ts'

const ROOT = join(import.meta.dirname, '../..')
const LOOPBACK = '127.0.0.1'

/** The date whose runtime behaviour the Worker is written for; the same as in wrangler.toml. */
const COMPATIBILITY_DATE = '2026-10-20'

/** Where Miniflare's own port has the Worker's scheduled work done. */
const SCHEDULED = 'http://localhost/cdn-cgi/local/scheduled?cron=*+*+*+*+*'

/** What the Worker is given, and where it answers. */
export interface ServeSettings {
  /** Port of the loopback address; 0 takes a free one. */
  readonly port: number
  readonly bindings: Readonly<Record<string, string>> & { readonly LIBSQL_URL: string }
}

/** The same, with the modules of the Worker if they are made already. */
export interface Served extends ServeSettings { readonly modules?: readonly WorkerModule[] }

/** The Worker, running. */
export interface Serving {
  readonly url: URL
  /** Answers in the same process, without the port. */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** Calls the Worker's scheduled work, once. */
  runScheduled(): Promise<void>
  close(): Promise<void>
}

/**
 * Runs the built Worker in workerd, the runtime of production, with the built files. Nothing phones home.
 *
 * @throws when the Worker has not been built, or the port is taken
 */
export async function serve({ port, bindings, modules }: Served): Promise<Serving> {
  const miniflare = new Miniflare(
    // Miniflare's own port, for `fetch` and `scheduled`; readers come by the Worker's socket, straight to it.
    convertV4MiniflareOptions({ host: LOOPBACK, port: 0, cf: false, unsafeTriggerHandlers: true, telemetry: { enabled: false }, workers: [{ name: 'ayni', modules: [...modules ?? await builtModules()], ...workerOptions({ port, bindings }) }] }),
  )
  await miniflare.ready
  return {
    url: await miniflare.unsafeGetDirectURL(),
    // The types of Miniflare's request and response are those of undici, which the standard ones match in all that is used here.
    fetch: (url, init) => miniflare.dispatchFetch(url, init as Parameters<Miniflare['dispatchFetch']>[1]) as unknown as Promise<Response>,
    async runScheduled() {
      // `getWorker` would do the same from a thread of its own, which takes memory for as long as the registry runs.
      const response = await miniflare.dispatchFetch(SCHEDULED)
      if (!response.ok) throw new Error(`The scheduled work failed: ${await response.text()}`)
    },
    close: () => miniflare.dispose(),
  }
}

/** The modules of the built Worker. @throws when it has not been built */
export function builtModules(): Promise<WorkerModule[]> {
  return inChild(join(import.meta.dirname, 'edge/pack-modules.ts'), [join(ROOT, 'dist/worker/index.js'), join(ROOT, 'dist/public')])
}

/** How a Worker runs beside its database, whatever its modules are. */
export function workerOptions({ port, bindings }: ServeSettings) {
  return {
    // The database is the one outside address: its requests are sent as they are.
    stripCfConnectingIp: false,
    compatibilityDate: COMPATIBILITY_DATE,
    bindings: { ...bindings },
    serviceBindings: databaseBinding(new URL(bindings.LIBSQL_URL)),
    unsafeDirectSockets: [{ host: LOOPBACK, port }],
  }
}

/** A way to the database past Miniflare's own, if it is on this machine (see `edge/database-route.ts`). */
function databaseBinding({ hostname, host }: URL): { DATABASE?: { external: { address: string; http: object } } } {
  return hostname === LOOPBACK ? { DATABASE: { external: { address: host, http: {} } } } : {}
}
