import { runBatch, runSteps, type BatchResult } from './batch.ts'
import { NO_RESULT, runStatement, type Connection, type StatementResult } from './connection.ts'
import { HranaError } from './errors.ts'
import type { Pool } from './pool.ts'
import type { WireBatch, WireStatement } from './protocol.ts'
import type { Runner } from './runner.ts'
import { sqlKind } from './sql-kind.ts'
import { newStream, sqlText, type Stream } from './stream.ts'
import { boundValues } from './values.ts'
import type { WriteTurn } from './write-turn.ts'

/** So many batches share a commit at the most: until it is done, nobody else is answered. */
const MOST_TOGETHER = 16

/** Runs batches; those that write and come at once share a commit. */
export interface Group {
  run(stream: Stream, batch: WireBatch): Promise<BatchResult>
}

interface Waiting {
  readonly stream: Stream
  readonly batch: WireBatch
  resolve(result: BatchResult): void
  reject(error: unknown): void
}

/**
 * Opens the group. A commit costs two thirds of a small write, for it copies every page that changed to the log and waits for the disk; so batches that come while another one runs are
 * written in one transaction, each in a savepoint of its own: one that fails takes only its own writes back. All are answered when the transaction is committed, none before. Where that
 * fails, nothing of it stands, and each runs alone.
 */
export function createGroup(runner: Runner, pool: Pool, writeTurn: WriteTurn<Stream>): Group {
  const waiting: Waiting[] = []
  let isRunning = false

  async function runWaiting(): Promise<void> {
    while (waiting.length > 0) {
      await runNext()
      await new Promise(setImmediate) // what has come meanwhile is taken in, and runs together
    }
    isRunning = false
  }

  async function runNext(): Promise<void> {
    const asked = waiting.length
    const stream = newStream('group')
    try {
      await runner.execute(stream, { sql: 'BEGIN IMMEDIATE' })
    } catch (error) {
      release(stream)
      for (const one of waiting.splice(0, asked)) answer(one, () => runSteps(one.batch, () => true, ({ sql }) => refuse(sql, error)))
      return
    }
    const taken = waiting.splice(0, MOST_TOGETHER)
    const isDone = commitTogether(runner.connectionOf(stream), taken)
    release(stream)
    if (!isDone) for (const one of taken) await runBatch(runner, one.stream, one.batch).then(one.resolve, one.reject)
  }

  function release(stream: Stream): void {
    if (stream.connection) pool.give(stream.connection)
    stream.connection = null
    writeTurn.settle(stream, false)
  }

  return {
    run(stream, batch) {
      if (!isWholeTransaction(stream, batch)) return runBatch(runner, stream, batch)
      return new Promise((resolve, reject) => {
        waiting.push({ stream, batch, resolve, reject })
        if (isRunning) return
        isRunning = true
        setImmediate(runWaiting)
      })
    },
  }
}

/** Whether a batch is a write transaction from its beginning to its end, whatever happens in it: BEGIN, statements, COMMIT, and ROLLBACK unless that went well. */
function isWholeTransaction(stream: Stream, { steps }: WireBatch): boolean {
  const last = steps.length - 1
  if (last < 2 || stream.connection !== null || steps[0]?.condition || !isRollbackUnless(last - 1, steps[last]?.condition)) return false
  try {
    return steps.every(({ stmt }, step) => {
      const sql = sqlText(stream, stmt)
      if (step === 0) return sql === 'BEGIN IMMEDIATE'
      if (step >= last - 1) return sql === (step === last ? 'ROLLBACK' : 'COMMIT')
      const kind = sqlKind(sql)
      return kind === 'read' || kind === 'write'
    })
  } catch {
    return false
  }
}

function isRollbackUnless(commit: number, condition: WireBatch['steps'][number]['condition']): boolean {
  return condition?.type === 'not' && condition.cond.type === 'ok' && condition.cond.step === commit
}

/** Runs batches in the open transaction of a connection, commits it and answers all; false if it could not be committed: then nobody is answered. */
function commitTogether(connection: Connection, taken: readonly Waiting[]): boolean {
  const [only] = taken
  if (only && taken.length === 1) {
    answer(only, () => runAlone(connection, only))
    return true
  }
  try {
    const results = taken.map((one) => runInSavepoint(connection, one))
    runStatement(connection, 'COMMIT', [], false)
    for (const [i, one] of taken.entries()) answer(one, () => results[i] ?? { results: [], errors: [] })
    return true
  } catch {
    return false // the pool rolls back what is open
  }
}

function answer({ resolve, reject }: Waiting, work: () => BatchResult): void {
  try {
    resolve(work())
  } catch (error) {
    reject(error)
  }
}

function runAlone(connection: Connection, { stream, batch }: Waiting): BatchResult {
  return runSteps(batch, () => !connection.driver.inTransaction, (statement) => {
    const sql = sqlText(stream, statement)
    return sql === 'BEGIN IMMEDIATE' ? NO_RESULT : runWire(connection, sql, statement)
  })
}

/** @throws when the whole transaction is lost, as when the disk is full */
function runInSavepoint(connection: Connection, { stream, batch }: Waiting): BatchResult {
  let isOpen = false
  const run = (sql: string) => runStatement(connection, sql, [], false)
  const end = () => {
    run('RELEASE batch')
    isOpen = false
    return NO_RESULT
  }
  const result = runSteps(batch, () => !isOpen, (statement) => {
    const sql = sqlText(stream, statement)
    switch (sql) {
      case 'BEGIN IMMEDIATE':
        run('SAVEPOINT batch')
        isOpen = true
        return NO_RESULT
      case 'ROLLBACK':
        run('ROLLBACK TO batch')
        return end()
      case 'COMMIT':
        return end()
      default:
        return runWire(connection, sql, statement)
    }
  })
  if (isOpen || !connection.driver.inTransaction) throw new HranaError('TRANSACTION_LOST', 'The transaction was rolled back')
  return result
}

function runWire(connection: Connection, sql: string, statement: WireStatement): StatementResult {
  return runStatement(connection, sql, boundValues(statement), statement.want_rows !== false)
}

/** What a step gives whose transaction never began. */
function refuse(sql: string | null | undefined, error: unknown): never {
  throw sql === 'ROLLBACK' ? new HranaError('SQLITE_ERROR', 'SQLite error: cannot rollback - no transaction is active') : error
}
