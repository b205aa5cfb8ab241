import { Miniflare, convertV4MiniflareOptions } from 'miniflare'
import { join } from 'node:path'
import { workerModules } from './edge/modules.ts'

const ROOT = join(import.meta.dirname, '../..')
const LOOPBACK = '127.0.0.1'

/** The date whose runtime behaviour the Worker is written for; the same as in wrangler.toml. */
const COMPATIBILITY_DATE = '2026-10-20'

/** What the Worker is given, and where it answers. */
export interface ServeSettings {
  /** Port of the loopback address; 0 takes a free one. */
  readonly port: number
  readonly bindings: Readonly<Record<string, string>> & { readonly LIBSQL_URL: string }
}

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
export async function serve({ port, bindings }: ServeSettings): Promise<Serving> {
  const modules = await workerModules(join(ROOT, 'dist/worker/index.js'), join(ROOT, 'dist/public'))
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: 'ayni',
      // Miniflare's own port, for `fetch` and `scheduled`; readers come by the socket below, straight to the Worker.
      host: LOOPBACK,
      port: 0,
      cf: false,
      telemetry: { enabled: false },
      // The database is the one outside address: its requests are sent as they are.
      stripCfConnectingIp: false,
      compatibilityDate: COMPATIBILITY_DATE,
      modules,
      bindings: { ...bindings },
      serviceBindings: databaseBinding(new URL(bindings.LIBSQL_URL)),
      unsafeDirectSockets: [{ host: LOOPBACK, port }],
    }),
  )
  await miniflare.ready
  const worker = await miniflare.getWorker()
  return {
    url: await miniflare.unsafeGetDirectURL(),
    // The types of Miniflare's request and response are those of undici, which the standard ones match in all that is used here.
    fetch: (url, init) => miniflare.dispatchFetch(url, init as Parameters<Miniflare['dispatchFetch']>[1]) as unknown as Promise<Response>,
    async runScheduled() {
      await worker.scheduled({ scheduledTime: new Date(), cron: '* * * * *' })
    },
    close: () => miniflare.dispose(),
  }
}

/** A way to the database past Miniflare's own, if it is on this machine (see `edge/database-route.ts`). */
function databaseBinding({ hostname, host }: URL): { DATABASE?: { external: { address: string; http: object } } } {
  return hostname === LOOPBACK ? { DATABASE: { external: { address: host, http: {} } } } : {}
}
