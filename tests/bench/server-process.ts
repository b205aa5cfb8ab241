/**
 * The process that is measured, started by `server.ts`: the database server and workerd, as `npm start` runs them. Told by message what to run; with answers it
 * runs the bare Worker beside, without it notes the statements that the Worker sends.
 */
import { collectGarbage } from '#db/local/collect-garbage.ts'
import { listen } from '#db/local/hrana/http.ts'
import type { WireStatement } from '#db/local/hrana/protocol.ts'
import { createHranaServer } from '#db/local/hrana/server.ts'
import { serve } from '#db/local/serve.ts'
import type { Started, Startup } from './server.ts'

const noted: WireStatement[] = []
let isNoting = false

interface NotedRequest { readonly stmt?: WireStatement; readonly batch?: { readonly steps: readonly { readonly stmt: WireStatement }[] }; readonly type: string; readonly sql_id?: number; readonly sql?: string }

/** Keeps the statements of a pipeline, each with its text, which a batch stores first. */
function note(body: string): void {
  const { requests }: { requests: NotedRequest[] } = JSON.parse(body)
  const stored = new Map(requests.flatMap(({ type, sql_id: id, sql }) => (type === 'store_sql' && id !== undefined && sql !== undefined ? [[id, sql] as const] : [])))
  for (const { stmt, batch } of requests) {
    for (const one of stmt ? [stmt] : (batch?.steps.map((step) => step.stmt) ?? [])) noted.push({ ...one, sql: one.sql ?? stored.get(one.sql_id ?? -1) ?? '' })
  }
}

async function start({ file, answers }: Startup): Promise<Started> {
  const server = createHranaServer({ file }) // databaseFile has brought it up to date
  if (answers) {
    const { runBeside } = await import('./run-servers.ts')
    const { url, bareUrl } = await runBeside((await server.listen()).url, answers)
    return { url, bareUrl }
  }
  const { url: databaseUrl } = await listen((method, path, authorization, body) => {
    if (isNoting) note(body)
    return server.answer(method, path, authorization, body)
  }, 0)
  const { url } = await serve({ port: 0, bindings: { LIBSQL_URL: databaseUrl, OPERATOR_NAME: '', OPERATOR_URL: '' } })
  collectGarbage() // as `npm start` does
  return { url: url.origin, bareUrl: null }
}

process.on('message', async (message: Startup | 'note' | 'take') => {
  if (message === 'note') isNoting = true
  if (message !== 'take' && message !== 'note') process.send?.(await start(message))
  else {
    process.send?.(noted.splice(0))
    isNoting = message === 'note'
  }
})
process.on('disconnect', () => process.exit())
