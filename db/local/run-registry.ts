import { join } from 'node:path'
import { collectGarbage } from './collect-garbage.ts'
import { createHranaServer } from './hrana/server.ts'
import { inChild } from './in-child.ts'
import { everyMinute } from './schedule.ts'
import type { LocalSettings } from './settings.ts'
import { whenAskedToStop } from './stop.ts'

/**
 * Brings the database file up to date, loads the shipped data where it is not there yet, starts the Worker and says where it is; then runs until it is
 * asked to stop.
 */
export async function runRegistry({ port, file, publicOrigin, operatorName, operatorUrl, checkSources, secret, clientAddressHeader, mail }: LocalSettings): Promise<void> {
  const [isLoaded, { serve, modules }] = await Promise.all([inChild<boolean>(join(import.meta.dirname, 'prepare.ts'), [file]), loadServer()])
  const server = createHranaServer({ file })
  const { url: databaseUrl } = await server.listen()
  const serving = await serve({ port, modules, bindings: { LIBSQL_URL: databaseUrl, OPERATOR_NAME: operatorName, OPERATOR_URL: operatorUrl, CHECK_SOURCES: checkSources, SECRET: secret, PUBLIC_ORIGIN: publicOrigin, CLIENT_ADDRESS_HEADER: clientAddressHeader, ...mail, NETWORK_UNLIMITED: '1', DEV_MAILBOX: '1' } })
  const schedule = everyMinute(() => serving.runScheduled())
  whenAskedToStop(async () => {
    schedule.stop()
    await serving.close()
    await server.close()
  })

  if (isLoaded) {
    console.log('Drawing the network…')
    await schedule.runNow()
  }
  console.log(`Ayni is at ${serving.url.origin} (stop it with Ctrl+C).`)
  await schedule.runNow()
  collectGarbage()
}

/** What serves, and what it is to serve: made while the database is prepared. */
async function loadServer() {
  const { builtModules, serve } = await import('./serve.ts')
  return { serve, modules: await builtModules() }
}
