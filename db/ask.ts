import type { Bound, Value } from './prepared.ts'

/** A row: its values by the names of their columns. */
export type Row = Readonly<Record<string, Value>>

/** How statements are asked: `one` alone and without a transaction; several all of one moment (`read`), or all or none (`write`). */
export type AskMode = 'one' | 'read' | 'write'

/** Asks a database: the rows of each statement, in one round trip. @throws DatabaseError, or what `fetch` throws */
export type Ask = (statements: readonly Bound[], mode: AskMode) => Promise<Row[][]>

/** What the database, or the way to it, refused. */
export class DatabaseError extends Error {
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

interface WireError { readonly message: string; readonly code?: string | null }
interface WireResult { readonly cols: readonly { readonly name: string | null }[]; readonly rows: readonly (readonly WireValue[])[] }
type WireValue = { readonly type: 'null' } | { readonly type: 'integer'; readonly value: string } | { readonly type: 'float'; readonly value: number } | { readonly type: 'text'; readonly value: string } | { readonly type: 'blob' }
type WireAnswer = { readonly type: 'execute'; readonly result: WireResult } | { readonly type: 'batch'; readonly result: { readonly step_results: readonly (WireResult | null)[]; readonly step_errors: readonly (WireError | null)[] } }
interface WireBody { readonly results: readonly [{ readonly type: 'ok'; readonly response: WireAnswer } | { readonly type: 'error'; readonly error: WireError }] }

/** More texts than this are not remembered as JSON. */
const MOST_TEXTS = 1000
const texts = new Map<string, string>()

function textJson(sql: string): string {
  const known = texts.get(sql)
  if (known !== undefined) return known
  const json = JSON.stringify(sql)
  if (texts.size >= MOST_TEXTS) texts.clear()
  texts.set(sql, json)
  return json
}

function valueJson(value: Value): string {
  if (value === null) return '{"type":"null"}'
  if (typeof value === 'string') return `{"type":"text","value":${JSON.stringify(value)}}`
  const number = Number(value) // a truth value, if one comes, is 1 or 0
  if (!Number.isFinite(number)) throw new RangeError('only finite numbers can be bound')
  return `{"type":"float","value":${number}}`
}

function statementJson({ sql, args }: Bound): string {
  return `{"sql":${textJson(sql)},"args":[${args.map(valueJson).join()}],"want_rows":true}`
}

function executeJson(statement: Bound): string {
  return `{"type":"execute","stmt":${statementJson(statement)}}`
}

const BEGIN = { read: 'BEGIN TRANSACTION READONLY', write: 'BEGIN IMMEDIATE' } as const

/** Each step runs if the one before it did; what did not end with the commit is rolled back. */
function batchJson(statements: readonly Bound[], mode: 'read' | 'write'): string {
  const steps = [`{"stmt":{"sql":"${BEGIN[mode]}"}}`]
  for (const statement of statements) steps.push(`{"stmt":${statementJson(statement)},"condition":{"type":"ok","step":${steps.length - 1}}}`)
  const commit = steps.length
  steps.push(`{"stmt":{"sql":"COMMIT"},"condition":{"type":"ok","step":${commit - 1}}}`)
  steps.push(`{"stmt":{"sql":"ROLLBACK"},"condition":{"type":"not","cond":{"type":"ok","step":${commit}}}}`)
  return `{"type":"batch","batch":{"steps":[${steps.join()}]}}`
}

function valueOf(value: WireValue): Value {
  switch (value.type) {
    case 'null':
      return null
    case 'text':
    case 'float':
      return value.value
    case 'integer': {
      const number = Number(value.value)
      if (!Number.isSafeInteger(number)) throw new RangeError(`${value.value} is more than a number holds`)
      return number
    }
    default:
      throw new TypeError('no column holds bytes')
  }
}

function rowsOf({ cols, rows }: WireResult): Row[] {
  const names = cols.map(({ name }) => name ?? '')
  return rows.map((values) => {
    const row: Record<string, Value> = {}
    let i = 0
    for (const value of values) row[names[i++] ?? ''] = valueOf(value)
    return row
  })
}

function refusal({ message, code }: WireError): DatabaseError {
  return new DatabaseError(message, code ?? 'UNKNOWN')
}

/** The rows of the statements of a batch, which stand between its beginning and its end. */
function batchRows(results: readonly (WireResult | null)[], errors: readonly (WireError | null)[], count: number): Row[][] {
  const error = errors.slice(0, count + 2).find((one) => one !== null)
  if (error) throw refusal(error)
  return results.slice(1, count + 1).map((result) => {
    if (!result) throw new DatabaseError('a statement of a batch did not run', 'TRANSACTION_CLOSED')
    return rowsOf(result)
  })
}

/**
 * Opens a short way to a database over HTTP (Hrana 2, as Turso, sqld and the embedded server speak it) for what is asked in one round trip: on the same wire as the client under drizzle,
 * which takes longer, since it writes and reads the protocol for streams that stay open, and makes of each row an object and a list.
 */
export function openAsk(url: string, authToken?: string, fetch?: typeof globalThis.fetch): Ask {
  const address = new URL('v2/pipeline', url.replace(/^libsql:/, 'https:')).href
  const headers = { 'content-type': 'application/json', ...(authToken ? { authorization: `Bearer ${authToken}` } : {}) }
  return async (statements, mode) => {
    const [only] = statements
    if (!only) return []
    const request = mode === 'one' ? executeJson(only) : batchJson(statements, mode)
    const response = await (fetch ?? globalThis.fetch)(address, { method: 'POST', headers, body: `{"requests":[${request},{"type":"close"}]}` })
    if (!response.ok) throw new DatabaseError(`the database answered ${response.status}: ${(await response.text()).slice(0, 500)}`, 'SERVER_ERROR')
    const { results: [result] } = await response.json() as WireBody // the protocol says so
    if (result.type === 'error') throw refusal(result.error)
    const { response: answer } = result
    return answer.type === 'execute' ? [rowsOf(answer.result)] : batchRows(answer.result.step_results, answer.result.step_errors, statements.length)
  }
}
