import { setTimeout as sleep } from 'node:timers/promises'
import { runScript, runStatement, type Connection, type StatementResult } from './connection.ts'
import { isLocked } from './errors.ts'
import type { Pool } from './pool.ts'
import type { WireSql, WireStatement } from './protocol.ts'
import { sqlKind } from './sql-kind.ts'
import { isInTransaction, sqlText, type Stream } from './stream.ts'
import { boundValues } from './values.ts'
import type { WriteTurn } from './write-turn.ts'

const LONGEST_PAUSE_MS = 20

/** Runs SQL on the connection of a stream, waiting for its turn where it writes. */
export interface Runner {
  execute(stream: Stream, statement: WireStatement): Promise<StatementResult>
  script(stream: Stream, request: WireSql): Promise<void>
  /** The connection of the stream, taken from the pool where it has none. */
  connectionOf(stream: Stream): Connection
}

/**
 * Opens the runner.
 *
 * @param busyMs how long a statement waits for the lock of another before it fails with `SQLITE_BUSY`
 */
export function createRunner(pool: Pool, writeTurn: WriteTurn<Stream>, busyMs: number): Runner {
  const connectionOf = (stream: Stream) => (stream.connection ??= pool.take())

  async function run<Result>(stream: Stream, isWrite: boolean, task: (connection: Connection) => Result): Promise<Result> {
    if (!isWrite || writeTurn.isFreeFor(stream)) {
      try {
        return attempt(stream, isWrite, task)
      } catch (error) {
        if (!isLocked(error)) throw error
      }
    }
    return runWaiting(stream, isWrite, task)
  }

  async function runWaiting<Result>(stream: Stream, isWrite: boolean, task: (connection: Connection) => Result): Promise<Result> {
    const deadline = Date.now() + busyMs
    for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      if (isWrite && !writeTurn.isFreeFor(stream)) await writeTurn.wait(stream, deadline - Date.now())
      try {
        return attempt(stream, isWrite, task)
      } catch (error) {
        if (!isLocked(error) || Date.now() >= deadline) throw error
      }
      await sleep(pauseMs)
    }
  }

  function attempt<Result>(stream: Stream, isWrite: boolean, task: (connection: Connection) => Result): Result {
    const connection = connectionOf(stream)
    try {
      return task(connection)
    } finally {
      // Outside a transaction a connection that a lock left a statement on is replaced: the driver has no reset.
      if (connection.stuck.size > 0 && !connection.driver.inTransaction) replaceConnection(stream, connection)
      const isOpen = isInTransaction(stream)
      if (isWrite || !isOpen) writeTurn.settle(stream, isOpen)
    }
  }

  function replaceConnection(stream: Stream, connection: Connection): void {
    stream.connection = null
    pool.give(connection)
  }

  return {
    connectionOf,
    async execute(stream, statement) {
      const sql = sqlText(stream, statement)
      const values = boundValues(statement)
      const wantRows = statement.want_rows !== false
      return run(stream, takesLock(sql), (connection) => runStatement(connection, sql, values, wantRows))
    },
    async script(stream, request) {
      const sql = sqlText(stream, request)
      if (sql.trim()) await run(stream, true, (connection) => runScript(connection, sql))
    },
  }
}

function takesLock(sql: string): boolean {
  const kind = sqlKind(sql)
  return kind === 'write' || kind === 'begin-write' || kind === 'schema'
}
