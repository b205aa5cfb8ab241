/** Loads the CSV files of a folder into the local database: `npm run load -- --from FOLDER`; without a folder, those that ship. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadData, type LoadReport } from '#db/load.ts'
import { openRegistryFile } from './registry-file.ts'
import { readSettings, SettingError } from './settings.ts'

try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  report(await load(values.from))
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exitCode = 1
}

async function load(folder: string | undefined): Promise<LoadReport> {
  if (folder && !existsSync(folder)) throw new SettingError(`There is no folder ${folder}.`)
  const { server, db } = await openRegistryFile({ file: readSettings(process.env).file })
  try {
    return await loadData(db, { ...(folder ? { folder } : {}), onProgress: (sentence) => console.log(sentence) })
  } finally {
    await server.close()
  }
}

function report({ version, created, updated, unchanged, kept, refused }: LoadReport): void {
  for (const { file, line, detail } of refused) console.error(`${file}, line ${line}: ${detail}`)
  for (const record of kept) console.log(`${record} was changed by somebody and is left as it is.`)
  console.log(version === null ? 'Nothing was new.' : `Version ${version}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused.`)
  if (refused.length > 0) process.exitCode = 1
}
