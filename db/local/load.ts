/** Loads the CSV files of a folder into the local database: `npm run load -- --from FOLDER`. Without a folder, those that ship. */
import { parseArgs } from 'node:util'
import { loadData } from '#db/load.ts'
import { openRegistryFile } from './registry-file.ts'
import { readSettings, SettingError } from './settings.ts'

try {
  await load()
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exitCode = 1
}

async function load(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  const { server, db } = await openRegistryFile({ file: readSettings(process.env).file })
  try {
    const { version, created, updated, unchanged, kept, refused } = await loadData(db, {
      ...(values.from ? { folder: values.from } : {}),
      onProgress: (sentence) => console.log(sentence),
    })
    for (const { file, line, detail } of refused) console.error(`${file}, line ${line}: ${detail}`)
    for (const record of kept) console.log(`${record} was changed by somebody and is left as it is.`)
    console.log(version === null ? 'Nothing was new.' : `Version ${version}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused.`)
    if (refused.length > 0) process.exitCode = 1
  } finally {
    await server.close()
  }
}
