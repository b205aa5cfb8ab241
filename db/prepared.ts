import { Placeholder, sql, type SQL } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'

/** A value that a statement binds: only texts, numbers and null ever are. */
export type Value = string | number | null

/** A statement as text with what it binds. */
export interface Bound { readonly sql: string; readonly args: Value[] }

/** Values by the names of their slots. */
export type SlotValues = { readonly [slot: string]: Value }

const dialect = new SQLiteAsyncDialect()

/** Renders a statement, with its own values in place. */
export function bound(statement: SQL): Bound {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return { sql: text, args: params as Value[] } // see Value
}

/** A statement rendered once: its text and, in the order of its question marks, the slots to fill or the values that never vary. */
type Prepared = readonly [text: string, params: readonly (Value | Placeholder)[]]

/** More shapes than this are not remembered: a client that asks in ever new shapes costs time, not memory. */
const MOST_SHAPES = 500
const rendered = new Map<string, Prepared>()

/**
 * A statement whose text depends on the shape of a question only, not on its values: rendered by drizzle the first time, remembered after.
 * Rendering a list costs more than running it.
 *
 * @param shape names everything that the text depends on
 * @param build makes the statement with a slot (`slot(name)`) wherever a value varies
 * @param values the value of each slot, this time
 */
export function prepared(shape: string, build: () => SQL, values: SlotValues): Bound {
  let found = rendered.get(shape)
  if (!found) {
    const { sql: text, params } = dialect.sqlToQuery(build())
    found = [text, params as (Value | Placeholder)[]] // see Value
    if (rendered.size >= MOST_SHAPES) rendered.clear()
    rendered.set(shape, found)
  }
  const [text, params] = found
  return { sql: text, args: params.map((param) => (param instanceof Placeholder ? (values[param.name] ?? null) : param)) }
}

/** A filter with slots in place of its values, and the values of the slots: what `prepared` needs to remember the text of a filtered statement. */
export interface Slotted<F> {
  readonly shape: string
  readonly values: SlotValues
  /** the filter with its slots: made when it is asked for, since a statement that is rendered needs none */
  readonly slots: F
}

type Fields = Readonly<Record<string, Value | readonly Value[]>>

/**
 * Puts slots in place of a filter's values.
 *
 * @param fields the filter's fields that become conditions: lists of texts, or single texts
 */
export function slotted<F extends object>(prefix: string, fields: F): Slotted<F> {
  const values: { [slot: string]: Value } = {}
  let shape = ''
  for (const [field, given] of Object.entries(fields as Fields)) { // a filter's fields are what is bound: see Value
    if (given === undefined || given === null) continue
    if (Array.isArray(given)) {
      for (const [i, value] of given.entries()) values[slotName(prefix, field, i)] = value
      shape += `${field}${given.length},`
    } else {
      values[slotName(prefix, field, 0)] = given as Value // not a list
      shape += `${field},`
    }
  }
  return {
    shape, values,
    get slots() {
      return slotsOf(prefix, fields)
    },
  }
}

function slotName(prefix: string, field: string, place: number): string {
  return `${prefix}.${field}.${place}`
}

function slotsOf<F extends object>(prefix: string, fields: F): F {
  const placed = Object.entries(fields).filter(([, given]) => given !== undefined && given !== null).map(([field, given]: [string, unknown]) => [
    field, Array.isArray(given) ? given.map((_, i) => sql.placeholder(slotName(prefix, field, i))) : sql.placeholder(slotName(prefix, field, 0)),
  ])
  // query builders bind a slot wherever they bind a value, so slots may stand where the filter's type says values
  return Object.fromEntries(placed) as F
}
