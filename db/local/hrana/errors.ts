const SQLITE_BUSY = 5
const SQLITE_CONSTRAINT = 19
const SQLITE_ERROR = 1

/** A fault of the request itself, not of SQL. `status` answers when there is no pipeline to put it in. */
export class HranaError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** True where another connection holds the lock and waiting helps. A stale snapshot (SQLITE_BUSY_SNAPSHOT) is not that. */
export function isLocked(error: unknown): boolean {
  return rawCode(error) === SQLITE_BUSY
}

/** True where the connection may hold a schema older than the file's. */
export function mayBeStaleSchema(error: unknown): boolean {
  return rawCode(error) === SQLITE_ERROR
}

/** True where a statement met a lock of any kind, and so is left running inside the driver, which cannot reset it. */
export function leavesStatementRunning(error: unknown): boolean {
  return primaryCode(error) === SQLITE_BUSY
}

/** The error as the protocol's JSON text `{"message", "code"}`. Only primary result codes, as production gives. */
export function errorJson(error: unknown): string {
  return JSON.stringify(errorParts(error))
}

function errorParts(error: unknown): { message: string; code: string } {
  if (error instanceof HranaError) return { message: error.message, code: error.code }
  const message = error instanceof Error ? error.message : String(error)
  if (rawCode(error) === undefined) return { message, code: 'INTERNAL' }
  if (rawCode(error) === 0) return { message: 'SQL string does not contain any statement', code: 'SQL_NO_STATEMENT' }
  return { message: `SQLite error: ${message}`, code: codeName(error) }
}

function codeName(error: unknown): string {
  switch (primaryCode(error)) {
    case SQLITE_CONSTRAINT:
      return 'SQLITE_CONSTRAINT'
    case SQLITE_BUSY:
      return 'SQLITE_BUSY'
    default:
      return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  }
}

function primaryCode(error: unknown): number | undefined {
  const code = rawCode(error)
  return code === undefined ? undefined : code & 0xff
}

function rawCode(error: unknown): number | undefined {
  if (error instanceof Error && 'rawCode' in error && typeof error.rawCode === 'number') return error.rawCode
  return undefined
}
