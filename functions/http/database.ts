import { openDatabase, type Database } from '#db/client.ts'
import type { Bindings } from './env.ts'

let opened: { readonly url: string; readonly token: string | undefined; readonly db: Database } | null = null

/**
 * The database, one for the life of the isolate: opening it takes as long as asking it a small question. A client over HTTP holds no connection and, at any number of questions at once
 * (see `openDatabase`), no promise of one request that another would wait for, which workerd forbids.
 */
export function databaseOf({ LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: token }: Pick<Bindings, 'LIBSQL_URL' | 'LIBSQL_AUTH_TOKEN'>): Database {
  if (opened?.url !== url || opened.token !== token) opened = { url, token, db: openDatabase(url, token) }
  return opened.db
}
