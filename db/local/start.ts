/** Runs the registry on this machine: `npm start`. Settings: see `settings.ts`. */
import { loadData } from '#db/load.ts'
import { openRegistryFile } from './registry-file.ts'
import { everyMinute } from './schedule.ts'
import { serve } from './serve.ts'
import { readSettings, requireFreePort, SettingError } from './settings.ts'
import { whenAskedToStop } from './stop.ts'

try {
  await start()
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
}

async function start(): Promise<void> {
  const { port, file, operatorName, operatorUrl } = readSettings(process.env)
  await requireFreePort(port)
  const { server, db } = await openRegistryFile({ file })

  const loaded = await loadData(db, { onProgress: (sentence) => console.log(sentence) })
  for (const { file: csv, line, detail } of loaded.refused) console.error(`${csv}, line ${line}: ${detail}`)

  const { url: databaseUrl } = await server.listen()
  const serving = await serve({ port, bindings: { LIBSQL_URL: databaseUrl, OPERATOR_NAME: operatorName, OPERATOR_URL: operatorUrl } })
  const schedule = everyMinute(() => serving.runScheduled())
  whenAskedToStop(async () => {
    schedule.stop()
    await serving.close()
    await server.close()
  })

  if (loaded.version !== null) {
    console.log('Drawing the network…')
    await schedule.runNow()
  }
  console.log(`Ayni is at ${serving.url.origin} (stop it with Ctrl+C).`)
  await schedule.runNow()
}
