import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import { openAsk, type Ask } from './ask.ts'

/** The database as use cases see it: drizzle over libSQL, always over HTTP (Turso, sqld, or the embedded server of `db/local`), and a short way for what is asked in one round trip. */
export type Database = ReturnType<typeof drizzle> & { readonly ask: Ask }

/** What an open write transaction offers: the same builders as the database. */
export type WriteTransaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/**
 * Opens the database at an address.
 *
 * @param fetch another way to reach it than the global fetch (the embedded server in the same process)
 */
export function openDatabase(url: string, authToken?: string, fetch?: typeof globalThis.fetch): Database {
  // without a bound the client would let the question after its twentieth wait for that of another request
  const client = createClient({ url, concurrency: Number.POSITIVE_INFINITY, ...(authToken ? { authToken } : {}), ...(fetch ? { fetch } : {}) })
  return Object.assign(drizzle(client), { ask: openAsk(url, authToken, fetch) })
}
