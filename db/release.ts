/**
 * Brings a database in production to this release: schema, reference data, shipped data, layout of the network. An entry point, run by
 * `npm run release:database` with LIBSQL_URL and LIBSQL_AUTH_TOKEN; can be run at any time, any number of times.
 */
import { refreshNetwork } from '#functions/network/refresh-network.ts'
import { openDatabase } from './client.ts'
import { loadData } from './load.ts'
import { prepareRegistry } from './local/registry-file.ts'

const url = process.env['LIBSQL_URL']
if (!url) {
  console.error('Set LIBSQL_URL (and LIBSQL_AUTH_TOKEN) to the database that is to be released to.')
  process.exit(1)
}
const db = openDatabase(url, process.env['LIBSQL_AUTH_TOKEN'])
await prepareRegistry(db)
const { version, created, updated, unchanged, kept, refused } = await loadData(db, { onProgress: (sentence) => console.log(sentence) })
for (const { file, line, detail } of refused) console.error(`${file}, line ${line}: ${detail}`)
for (const record of kept) console.log(`${record} was changed by somebody and is left as it is.`)
console.log(version === null ? 'The data is as it was.' : `Version ${version}: ${created} created, ${updated} updated, ${unchanged} unchanged.`)
if (await refreshNetwork(db)) console.log('The network is drawn.')
if (refused.length > 0) process.exit(1)
