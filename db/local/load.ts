/**
 * Loads the CSV files of a folder: `npm run load -- --from FOLDER`; without a folder, those that ship. Into the local database, or into the one that
 * `LIBSQL_URL` (and `LIBSQL_AUTH_TOKEN`) names, whose schema is then brought up to date as well: so is a new database in production filled.
 */
import { parseArgs } from 'node:util'
import { openDatabase } from '#db/client.ts'
import { loadData, type LoadReport } from '#db/load.ts'
import { openRegistryFile, prepareRegistry } from './registry-file.ts'
import { readSettings, SettingError } from './settings.ts'

try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  const url = process.env['LIBSQL_URL']
  report(url ? await loadRemote(url, values.from) : await loadLocal(values.from))
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exitCode = 1
}

async function loadLocal(folder: string | undefined): Promise<LoadReport> {
  const { server, db } = await openRegistryFile({ file: readSettings(process.env).file })
  try {
    return await loadData(db, options(folder))
  } finally {
    await server.close()
  }
}

async function loadRemote(url: string, folder: string | undefined): Promise<LoadReport> {
  const db = openDatabase(url, process.env['LIBSQL_AUTH_TOKEN'])
  await prepareRegistry(db)
  return loadData(db, options(folder))
}

function options(folder: string | undefined): { folder?: string; onProgress: (sentence: string) => void } {
  return { ...(folder ? { folder } : {}), onProgress: (sentence) => console.log(sentence) }
}

function report({ version, created, updated, unchanged, kept, refused }: LoadReport): void {
  for (const { file, line, detail } of refused) console.error(`${file}, line ${line}: ${detail}`)
  for (const record of kept) console.log(`${record} was changed by somebody and is left as it is.`)
  console.log(version === null ? 'Nothing was new.' : `Version ${version}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused.`)
  if (refused.length > 0) process.exitCode = 1
}
