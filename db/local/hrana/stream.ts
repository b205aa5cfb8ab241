import type { Connection } from './connection.ts'
import { HranaError } from './errors.ts'
import type { WireSql } from './protocol.ts'

/** A client's line to the database: the transaction it has open and the SQL texts it has stored. */
export interface Stream {
  readonly id: string
  /** Counts the answers: a baton is good for one request. */
  turn: number
  /** Taken from the pool when the first statement runs; a stream that still waits to write holds none. */
  connection: Connection | null
  readonly storedSql: Map<number, string>
  isInUse: boolean
  isClosed: boolean
  idleTimer: NodeJS.Timeout | null
}

/** A stream that nobody uses yet. */
export function newStream(id: string): Stream {
  return { id, turn: 0, connection: null, storedSql: new Map(), isInUse: true, isClosed: false, idleTimer: null }
}

/** True while the stream is in a transaction. */
export function isInTransaction(stream: Stream): boolean {
  return stream.connection?.driver.inTransaction ?? false
}

/**
 * The SQL text of a request.
 *
 * @throws HranaError `SQL_NOT_FOUND`
 */
export function sqlText(stream: Stream, { sql, sql_id: id }: WireSql): string {
  if (typeof sql === 'string') return sql
  const stored = typeof id === 'number' ? stream.storedSql.get(id) : undefined
  if (stored === undefined) throw new HranaError('SQL_NOT_FOUND', `SQL text ${id} not found`)
  return stored
}
