/**
 * Proves that no history was altered: `npm run verify-history` walks the chains of all records, in the database of `AYNI_DATA` or, with `LIBSQL_URL` (and `LIBSQL_AUTH_TOKEN`), in
 * that one. It reads only. Exit code 1 when something does not hold.
 */
import { existsSync } from 'node:fs'
import { openDatabase, type Database } from './client.ts'
import { createHranaServer } from './local/hrana/server.ts'
import { databaseOf } from './local/registry-file.ts'
import { readSettings, SettingError } from './local/settings.ts'
import { verifyHistory, type HistoryFault } from '#functions/revisions/verify-history.ts'

const WHAT: { readonly [F in HistoryFault['fault']]: string } = {
  link: 'it is not linked to the revision before',
  hash: 'its hash is not that of what it says',
  field: 'a field is not the one that was written',
  before: 'what it says was there before is not what was there',
  record: 'the record is not what its newest revision says, or revisions are missing',
  blot: 'a field was blotted out and no public line says so',
  version: 'its data version cannot be',
}

try {
  const { records, revisions, blots, faults } = await withDatabase(verifyHistory)
  const walked = `${records} records, ${revisions} revisions, ${blots} blots`
  for (const { kind, id, revision, fault } of faults) console.log(`${kind} ${id}, revision ${revision}: ${WHAT[fault]}`)
  console.log(faults.length === 0 ? `${walked}: all hold` : `${walked}: ${faults.length} of the histories do not hold`)
  if (faults.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error instanceof SettingError ? `${error.message}.` : error)
  process.exitCode = 1
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const url = process.env['LIBSQL_URL']
  if (url) return work(openDatabase(url, process.env['LIBSQL_AUTH_TOKEN']))
  const { file } = readSettings(process.env)
  if (!existsSync(file)) throw new SettingError(`There is no database at ${file}: set AYNI_DATA to the folder of one`)
  const server = createHranaServer({ file, synchronous: 'FULL' })
  try {
    return await work(databaseOf(() => server))
  } finally {
    await server.close()
  }
}
