import { loadData } from '#db/load.ts'
import { openRegistryFile } from './registry-file.ts'
import { everyMinute } from './schedule.ts'
import { serve } from './serve.ts'
import type { LocalSettings } from './settings.ts'
import { whenAskedToStop } from './stop.ts'

/**
 * Brings the database file up to date, loads the shipped data where it is not there yet, starts the Worker and says where it is; then runs until it is
 * asked to stop.
 */
export async function runRegistry({ port, file, operatorName, operatorUrl }: LocalSettings): Promise<void> {
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
