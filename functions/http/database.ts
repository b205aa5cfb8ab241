import { openDatabase, type Database } from '#db/client.ts'
import type { Bindings } from './env.ts'

/** The database of a request. A client holds no connection: it is as cheap as an object, and nothing of one request lives on in another. */
export function databaseOf({ LIBSQL_URL, LIBSQL_AUTH_TOKEN }: Pick<Bindings, 'LIBSQL_URL' | 'LIBSQL_AUTH_TOKEN'>): Database {
  return openDatabase(LIBSQL_URL, LIBSQL_AUTH_TOKEN)
}
