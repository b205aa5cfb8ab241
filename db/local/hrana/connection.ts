import Database from 'libsql'
import { leavesStatementRunning, mayBeStaleSchema } from './errors.ts'
import { sqlKind, type SqlKind } from './sql-kind.ts'
import { rowJson, type Bound, type Column } from './values.ts'

const CACHED_STATEMENTS = 200

/** How far a commit is safe: `NORMAL` outlives the death of the process, `FULL` also that of the machine (one fsync per commit). */
export type Synchronous = 'NORMAL' | 'FULL'

/** Counts the changes of the schema that this server has seen: the columns of a cached statement hold for one count only. */
export interface SchemaClock {
  count: number
}

/** One connection to the file, with its prepared statements by SQL text. */
export interface Connection {
  readonly driver: Database.Database
  readonly statements: Map<string, PreparedStatement>
  readonly clock: SchemaClock
  /** SQL of statements that a lock left running: they would hold their tables, so the connection must not outlive its transaction. */
  readonly stuck: Set<string>
  /** Its settings are no longer those that it was opened with. */
  isAltered: boolean
  /** It changed the schema in the transaction that is still open. */
  hasChangedSchema: boolean
}

interface PreparedStatement {
  readonly driver: Database.Statement
  readonly kind: SqlKind
  readonly hasRows: boolean
  columnsJson: string
  columnsCount: number
}

/** What a statement gave: JSON text of its columns and of each row, the rows it wrote, and the last row id. */
export interface StatementResult {
  readonly columnsJson: string
  readonly rows: readonly string[]
  readonly affected: number
  readonly lastRowid: string | null
}

/** KiB of the file that a connection keeps at hand. SQLite's own 2,000 makes a search of 20,000 organizations read the same pages again and again: 5.1 ms, against 3.2. */
const CACHE_KIB = 16_000

/** Pages of the log after which a commit copies them into the file. SQLite's own 1,000 would have every twentieth creation of an organization do so, with two more waits for the disk. */
const CHECKPOINT_PAGES = 8_000

/**
 * Opens the file, creating it where it is missing. What is deleted is overwritten in the pages that are written anyway (`secure_delete`); pages that are free as a whole are left to the
 * rewriting of the file that follows a blot. The driver never waits for a lock: it would block the event loop that must release it.
 */
export function openConnection(file: string, synchronous: Synchronous, clock: SchemaClock): Connection {
  const driver = new Database(file, { timeout: 0 })
  driver.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA foreign_keys = ON; PRAGMA secure_delete = FAST; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  return { driver, statements: new Map(), clock, stuck: new Set(), isAltered: false, hasChangedSchema: false }
}

/**
 * Runs one statement.
 *
 * A connection can hold a schema older than the file's, and SQLite does not always notice while it parses; so after a general error the schema is
 * read again and the statement run once more.
 *
 * @throws the driver's error
 */
export function runStatement(connection: Connection, sql: string, values: Bound[] | Record<string, Bound>, wantRows: boolean): StatementResult {
  try {
    return runOnce(connection, sql, values, wantRows)
  } catch (error) {
    if (!mayBeStaleSchema(error)) throw error
    reloadSchema(connection)
    return runOnce(connection, sql, values, wantRows)
  }
}

/** Runs a script of several statements. */
export function runScript(connection: Connection, sql: string): void {
  if (/\b(?:pragma|attach|detach|temp|temporary)\b/i.test(sql)) connection.isAltered = true
  try {
    connection.driver.exec(sql)
  } catch (error) {
    if (leavesStatementRunning(error)) connection.stuck.add(sql)
    throw error
  } finally {
    noteSchemaChange(connection)
  }
}

function runOnce(connection: Connection, sql: string, values: Bound[] | Record<string, Bound>, wantRows: boolean): StatementResult {
  const statement = prepared(connection, sql)
  try {
    const result = statement.hasRows ? readRows(connection, statement, values, wantRows) : runWithoutRows(connection, statement, values)
    if (connection.stuck.size > 0) connection.stuck.delete(sql)
    return result
  } catch (error) {
    if (leavesStatementRunning(error)) connection.stuck.add(sql)
    else connection.statements.delete(sql)
    throw error
  } finally {
    if (statement.kind === 'schema') noteSchemaChange(connection)
    else if (statement.kind === 'setting') connection.isAltered = true
    else if (connection.hasChangedSchema && !connection.driver.inTransaction) noteSchemaChange(connection)
  }
}

function readRows(connection: Connection, statement: PreparedStatement, values: Bound[] | Record<string, Bound>, wantRows: boolean): StatementResult {
  // The driver's types give `unknown` rows; in raw mode each is a list of column values.
  const rows = statement.driver.all(values) as Column[][]
  // Changes are asked before anything else runs on the connection.
  const written = statement.kind === 'write' ? changes(connection) : NOTHING_WRITTEN
  return { columnsJson: columns(connection, statement), rows: wantRows ? rows.map(rowJson) : [], ...written }
}

function runWithoutRows(connection: Connection, statement: PreparedStatement, values: Bound[] | Record<string, Bound>): StatementResult {
  const { changes: affected, lastInsertRowid } = statement.driver.run(values)
  if (statement.kind !== 'write') return NO_RESULT
  // The driver gives the row id as a double: past 2^53 SQLite is asked again.
  const lastRowid = Number.isSafeInteger(lastInsertRowid) ? String(lastInsertRowid) : changes(connection).lastRowid
  return { columnsJson: '[]', rows: [], affected, lastRowid }
}

const NOTHING_WRITTEN = { affected: 0, lastRowid: null } as const
/** What a statement gives that neither reads nor writes rows. */
export const NO_RESULT: StatementResult = { columnsJson: '[]', rows: [], ...NOTHING_WRITTEN }

function changes(connection: Connection): { affected: number; lastRowid: string } {
  const row = prepared(connection, 'SELECT changes(), last_insert_rowid()').driver.all([])[0] as [bigint, bigint]
  return { affected: Number(row[0]), lastRowid: String(row[1]) }
}

function prepared(connection: Connection, sql: string): PreparedStatement {
  const { statements, driver } = connection
  const known = statements.get(sql)
  if (known) {
    statements.delete(sql)
    statements.set(sql, known)
    return known
  }
  const statement = driver.prepare(sql).safeIntegers(true)
  const fresh = { driver: statement, kind: sqlKind(sql), hasRows: asRows(statement), columnsJson: '', columnsCount: -1 }
  if (statements.size >= CACHED_STATEMENTS) for (const oldest of statements.keys()) if (statements.delete(oldest)) break
  statements.set(sql, fresh)
  return fresh
}

/** Asks for rows as lists; the driver refuses that for a statement that gives no rows, which is how one tells. */
function asRows(statement: Database.Statement): boolean {
  try {
    statement.raw(true)
    return true
  } catch {
    return false
  }
}

/** Columns are read after the rows, since running may recompile the statement; and kept, since the driver takes longer over them than over a row. */
function columns(connection: Connection, statement: PreparedStatement): string {
  const { clock, hasChangedSchema } = connection
  if (statement.columnsCount !== clock.count || hasChangedSchema) {
    const list = statement.driver.columns().map((column) => ({ name: column.name, decltype: column.type }))
    statement.columnsJson = JSON.stringify(list)
    statement.columnsCount = hasChangedSchema ? -1 : clock.count
  }
  return statement.columnsJson
}

function noteSchemaChange(connection: Connection): void {
  connection.hasChangedSchema = connection.driver.inTransaction
  if (!connection.hasChangedSchema) connection.clock.count++
}

function reloadSchema(connection: Connection): void {
  connection.statements.clear()
  connection.driver.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').all([])
}
