import { migrate } from 'drizzle-orm/libsql/migrator'
import { fileURLToPath } from 'node:url'
import { openDatabase, type Database } from '#db/client.ts'
import { projectionShape } from '#db/projection-shape.ts'
import { syncReference } from '#db/sync-reference.ts'
import { reprojectAll } from '#functions/revisions/reproject-all.ts'
import { createHranaServer, type HranaServer, type HranaSettings } from './hrana/server.ts'

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))

/** A database file that is open: the server in front of it, and a client within the same process. */
export interface RegistryFile {
  readonly server: HranaServer
  readonly db: Database
}

/** Opens the file and brings its schema and its reference data up to date; both are done in a moment where nothing is new. */
export async function openRegistryFile(settings: HranaSettings): Promise<RegistryFile> {
  const server = createHranaServer(settings)
  const db = databaseOf(() => server)
  await prepareRegistry(db)
  return { server, db }
}

/** Brings the schema, the reference data and the public rows of a database, wherever it is, up to date with this release. */
export async function prepareRegistry(db: Database): Promise<void> {
  await migrate(db, { migrationsFolder: MIGRATIONS })
  await syncReference(db)
  await reprojectAll(db, projectionShape())
}

/** A client that asks the server which is current when it asks. */
export function databaseOf(server: () => HranaServer): Database {
  return openDatabase('http://libsql.internal', undefined, (input, init) => server().fetch(new Request(input, init)))
}
