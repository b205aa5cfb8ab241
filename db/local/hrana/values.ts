import { HranaError } from './errors.ts'
import type { WireStatement, WireValue } from './protocol.ts'

/** What the driver binds. */
export type Bound = null | bigint | number | string | Buffer

/** What the driver gives in a row: integers always as `bigint`, so that 5 and 5.0 differ and 2^53 + 1 stays itself. */
export type Column = null | bigint | number | string | Uint8Array | ArrayBuffer

/**
 * The values bound to a statement: a list, or a record by name without its `:`, `@` or `$`.
 *
 * @throws HranaError `ARGS_INVALID`, `ARGS_BOTH_POSITIONAL_AND_NAMED`
 */
export function boundValues(statement: WireStatement): Bound[] | Record<string, Bound> {
  const { args, named_args: named } = statement
  if (!named?.length) return args ? args.map(decodeValue) : []
  if (args?.length) {
    throw new HranaError('ARGS_BOTH_POSITIONAL_AND_NAMED', 'Specifying both positional and named arguments is not supported')
  }
  return Object.fromEntries(named.map(({ name, value }) => [name.replace(/^[:@$]/, ''), decodeValue(value)]))
}

function decodeValue(value: WireValue): Bound {
  switch (value?.type) {
    case 'text':
    case 'float':
      return value.value
    case 'integer':
      return BigInt(value.value)
    case 'null':
      return null
    case 'blob':
      return Buffer.from(value.base64, 'base64')
    default:
      throw new HranaError('ARGS_INVALID', 'Invalid argument value')
  }
}

/** One row as JSON text. Written by hand: half the time of building objects for `JSON.stringify`. */
export function rowJson(row: readonly Column[]): string {
  let text = '['
  for (let index = 0; index < row.length; index++) {
    if (index > 0) text += ','
    text += valueJson(row[index] ?? null)
  }
  return text + ']'
}

function valueJson(value: Column): string {
  switch (typeof value) {
    case 'string':
      return `{"type":"text","value":${JSON.stringify(value)}}`
    case 'bigint':
      return `{"type":"integer","value":"${value}"}`
    case 'number':
      return `{"type":"float","value":${Number.isFinite(value) ? value : value > 0 ? '1e999' : '-1e999'}}`
    default:
      return value === null ? '{"type":"null"}' : `{"type":"blob","base64":"${base64(value)}"}`
  }
}

function base64(value: Uint8Array | ArrayBuffer): string {
  return (value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength)).toString('base64')
}
