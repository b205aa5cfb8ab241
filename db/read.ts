import { sql, type SQL } from 'drizzle-orm'
import type { Row } from './ask.ts'
import type { Database } from './client.ts'
import { bound, type Bound } from './prepared.ts'
import { registry } from './schema/records.ts'

function isBound(statement: SQL | Bound): statement is Bound {
  return 'args' in statement
}

function ready(statement: SQL | Bound): Bound {
  return isBound(statement) ? statement : bound(statement)
}

/** The rows of one statement, in one round trip. The caller names the columns that the statement selects. */
export async function readRows<R>(db: Database, statement: SQL | Bound): Promise<R[]> {
  const [rows = []] = await db.ask([ready(statement)], 'one')
  return rows as unknown as R[]
}

/** The rows of several statements, all of one moment, in one round trip. */
export async function readTogether(db: Database, statements: readonly (SQL | Bound)[]): Promise<Row[][]> {
  const [only] = statements
  if (only && statements.length === 1) return [await readRows(db, only)]
  return db.ask(statements.map(ready), 'read')
}

/** The columns by which an answer says of which data it is made: `version` and `versionDay`, the day on which that version came to be. */
export const versionColumns = sql`(select ${registry.version} from ${registry}) as version, (select substr(${registry.changedAt}, 1, 10) from ${registry}) as "versionDay"`

/** The version of the data, and the UTC day on which it came to be. */
export interface DataVersion { readonly version: number; readonly versionDay: string }

const VERSION_SQL = bound(sql`select ${versionColumns}`)

/** The data version now. */
export async function readVersion(db: Database): Promise<DataVersion> {
  const [row] = await readRows<DataVersion>(db, VERSION_SQL)
  if (!row) throw new Error('the registry has no version row: run the migrations')
  return row
}
