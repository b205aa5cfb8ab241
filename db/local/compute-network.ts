/**
 * Lays out the network, measures it, and stores both with the present version of the data: `npm run network:compute -- [--data DIR | --url LIBSQL_URL]` (with `LIBSQL_AUTH_TOKEN` where the server asks for one). For
 * networks that are too large for the scheduled work of a Worker; can be run at any time, any number of times, beside a registry that runs.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase, type Database } from '#db/client.ts'
import { refreshMeasures } from '#functions/network/refresh-measures.ts'
import { refreshNetwork } from '#functions/network/refresh-network.ts'
import { openRegistryFile } from './registry-file.ts'
import { SettingError } from './settings.ts'

try {
  const { data, url } = readArguments()
  if (url !== undefined) await compute(openDatabase(url, process.env['LIBSQL_AUTH_TOKEN']))
  else await computeFile(join(data ?? process.env['AYNI_DATA'] ?? '.ayni', 'ayni.db'))
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exitCode = 1
}

async function computeFile(file: string): Promise<void> {
  if (!existsSync(file)) throw new SettingError(`There is no database ${file}.`)
  const { server, db } = await openRegistryFile({ file })
  try {
    await compute(db)
  } finally {
    await server.close()
  }
}

async function compute(db: Database): Promise<void> {
  console.log(await refreshNetwork(db) ? 'The network is drawn and stored.' : 'The network of this version is stored already.')
  console.log(await refreshMeasures(db) ? 'It is measured.' : 'Its measures are stored already.')
}

function readArguments(): { data: string | undefined; url: string | undefined } {
  try {
    const { values: { data, url } } = parseArgs({ options: { data: { type: 'string' }, url: { type: 'string' } } })
    if (data === undefined || url === undefined) return { data, url }
  } catch {
    // an option that is not known: the same sentence says what is
  }
  throw new SettingError('Say where: npm run network:compute -- [--data DIR | --url LIBSQL_URL].')
}
