/**
 * Makes somebody an administrator of the registry: `npm run administrator -- officer@example.org [--lang en]`. On this machine it writes to the database of `AYNI_DATA`, whether or
 * not the registry runs; with `LIBSQL_URL` (and `LIBSQL_AUTH_TOKEN`) to that one.
 */
import { parseArgs } from 'node:util'
import type { Database } from '#db/client.ts'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { Problem } from '#functions/core/problem.ts'
import { readSettings, SettingError } from './settings.ts'

try {
  const { address, lang } = readArguments()
  // Loaded late: a wrong argument is told at once.
  const { appointAdministrator } = await import('#functions/posts/appoint-administrator.ts')
  const { email, isNew } = await withDatabase((db) => appointAdministrator(db, { address, lang }, new Date()))
  console.log(isNew ? `${email} is an administrator of the registry from the next sign-in on.` : `${email} is an administrator of the registry already.`)
} catch (error) {
  console.error(error instanceof SettingError || error instanceof Problem ? `${error.message}.` : error)
  process.exitCode = 1
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text)
}

function readArguments(): { address: string; lang: Language } {
  const usage = 'Say who: npm run administrator -- officer@example.org [--lang es|en|pt|fr]'
  try {
    const { positionals: [address, ...others], values: { lang } } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'es' } } })
    if (address !== undefined && others.length === 0 && isLanguage(lang)) return { address, lang }
  } catch {
    // an option that is not known: the same sentence says what is
  }
  throw new SettingError(usage)
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const url = process.env['LIBSQL_URL']
  if (url) {
    const { openDatabase } = await import('#db/client.ts')
    return work(openDatabase(url, process.env['LIBSQL_AUTH_TOKEN']))
  }
  const { openRegistryFile } = await import('./registry-file.ts')
  const { server, db } = await openRegistryFile({ file: readSettings(process.env).file })
  try {
    return await work(db)
  } finally {
    await server.close()
  }
}
