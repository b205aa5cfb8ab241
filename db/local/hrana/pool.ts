import { openConnection, runScript, type Connection, type SchemaClock, type Synchronous } from './connection.ts'

const IDLE_CONNECTIONS = 16
const SCHEMA_CHECK_MS = 1000

/** Connections to one file: the one used last is taken first, since its statements are prepared. */
export interface Pool {
  take(): Connection
  /** Ends what is open and keeps the connection for the next, unless it is no longer as it was opened. */
  give(connection: Connection): void
  close(): void
}

/** Opens a pool, and with it the file in WAL mode. */
export function openPool(file: string, synchronous: Synchronous): Pool {
  const clock: SchemaClock = { count: 0 }
  const open = () => openConnection(file, synchronous, clock)
  const first = open()
  first.driver.exec('PRAGMA journal_mode = WAL')
  const idle = [first]
  const noteForeignChanges = schemaWatch(clock)

  return {
    take() {
      const connection = idle.pop() ?? open()
      noteForeignChanges(connection)
      return connection
    },
    give(connection) {
      if (isReusable(connection) && idle.length < IDLE_CONNECTIONS) idle.push(connection)
      else connection.driver.close()
    },
    close() {
      // the whole registry in the one file, so that a copy of it is a backup
      if (idle[0]) runScript(idle[0], 'PRAGMA wal_checkpoint(TRUNCATE)')
      for (const connection of idle.splice(0)) connection.driver.close()
    },
  }
}

function isReusable(connection: Connection): boolean {
  try {
    if (connection.driver.inTransaction) runScript(connection, 'ROLLBACK')
    return connection.stuck.size === 0 && !connection.isAltered
  } catch {
    return false
  }
}

/** Another process may change the schema too: asked at most once in a second. */
function schemaWatch(clock: SchemaClock): (connection: Connection) => void {
  let version: unknown
  let checkedAt = Number.NEGATIVE_INFINITY
  return (connection) => {
    const now = performance.now()
    if (now - checkedAt < SCHEMA_CHECK_MS) return
    checkedAt = now
    // In raw mode a row is the list of its values: here one, the version.
    const [row] = connection.driver.prepare('PRAGMA schema_version').raw(true).all([]) as [[number]]
    if (version !== undefined && row[0] !== version) clock.count++
    version = row[0]
  }
}
