import { getTableColumns, type InferInsertModel } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { WriteTransaction } from '#db/client.ts'
import { NEW_KEY, NEWEST_KEY } from '#db/newest-key.ts'
import type { Bound, Value } from '#db/prepared.ts'
import { runTogether } from '#db/run-together.ts'
import { organizationName } from '#db/schema/organizations.ts'
import { record, revision } from '#db/schema/records.ts'
import { nameSearch, organizationSearch, tieSearch } from '#db/schema/search.ts'
import { ORDINAL_BITS } from '#functions/search/name-key.ts'

/** Texts of this many characters go to the database in one statement. */
const CHUNK_CHARACTERS = 400_000

/** With so many rows put by, a long commit writes them before it goes on: what it holds in memory does not grow with it. */
const MOST_ROWS = 5_000

type Row = Record<string, unknown>

/** A table as rows are written to it: its name in SQL, its columns by field, and those of them that hold keys of records. */
interface Target { readonly name: string; readonly columns: readonly [field: string, SQLiteColumn][]; readonly keys: ReadonlySet<SQLiteColumn> }

const targets = new Map<SQLiteTable, Target>()

function targetOf(table: SQLiteTable): Target {
  const known = targets.get(table)
  if (known) return known
  const { name, foreignKeys } = getTableConfig(table)
  const ofKeys = foreignKeys.map((key) => key.reference()).filter(({ foreignColumns }) => foreignColumns[0] === record.key).flatMap(({ columns }) => columns)
  const keys = new Set<SQLiteColumn>([...ofKeys, ...(table === organizationSearch ? [organizationSearch.rowid] : []), ...(table === tieSearch ? [tieSearch.rowid] : [])])
  const target = { name, columns: Object.entries(getTableColumns(table)), keys }
  targets.set(table, target)
  return target
}

/** The columns of which some row says something: the others keep what the table gives them. */
function columnsOf(table: SQLiteTable, rows: readonly Row[]): readonly [field: string, SQLiteColumn][] {
  return targetOf(table).columns.filter(([field]) => rows.some((row) => row[field] !== undefined))
}

/** How a column is read from the JSON of its row; `isNew`: some row may be of the new record. */
function valueOf(table: SQLiteTable, column: SQLiteColumn, place: number, isNew: boolean): string {
  const value = `value ->> ${place}`
  if (!isNew) return value
  if (column === revision.version) return '(select "version" from "registry")'
  // the key of a name has that of its organization in it (nameKey)
  if (column === organizationName.key || column === nameSearch.rowid) return `(${value}) + (${NEWEST_KEY} << ${ORDINAL_BITS})`
  return targetOf(table).keys.has(column) ? `iif(${value} = ${NEW_KEY}, ${NEWEST_KEY}, ${value})` : value
}

/** More texts than this are not remembered. */
const MOST_TEXTS = 500
const texts = new Map<string, string>()

function insertText(table: SQLiteTable, columns: readonly [string, SQLiteColumn][], isNew: boolean, newest: ReadonlySet<SQLiteColumn>): string {
  const { name } = targetOf(table)
  const shape = `${name}|${isNew}|${columns.map(([field, column]) => (newest.has(column) ? `${field}=` : field)).join()}`
  const known = texts.get(shape)
  if (known) return known
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ')
  const text = `insert into "${name}" (${names}) select ${columns.map(([, column], i) => (newest.has(column) ? NEWEST_KEY : valueOf(table, column, i, isNew))).join(', ')} from json_each(?) order by key`
  texts.set(shape, text)
  return text
}

function insertRows(table: SQLiteTable, rows: readonly Row[], isNew: boolean): Bound[] {
  const columns = columnsOf(table, rows)
  const { keys } = targetOf(table)
  // rows that are all of the new record need not say so one by one
  const newest = new Set(isNew ? columns.flatMap(([field, column]) => (keys.has(column) && rows.every((row) => row[field] === NEW_KEY) ? [column] : [])) : [])
  const text = insertText(table, columns, isNew, newest)
  const statements: Bound[] = []
  for (let from = 0; from < rows.length;) {
    const chunk: string[] = []
    for (let size = 0; from < rows.length && size < CHUNK_CHARACTERS; from++) {
      const row = JSON.stringify(columns.map(([field]) => rows[from]?.[field] ?? null))
      chunk.push(row)
      size += row.length
    }
    statements.push({ sql: text, args: [`[${chunk.join(',')}]`] })
  }
  return statements
}

/** So many rows of a table are bound value by value, which spares the database their JSON. */
const FEW_ROWS = 8

function boundValue(value: unknown): Value {
  if (typeof value === 'boolean') return Number(value)
  return value === undefined ? null : value as Value // columns hold texts, numbers and truth values
}

/** The same for few rows of a batch with one new record: values where `insertRows` reads them from JSON. */
function insertFew(table: SQLiteTable, rows: readonly Row[]): Bound {
  const columns = columnsOf(table, rows)
  const { name, keys } = targetOf(table)
  const isNewest = (column: SQLiteColumn, value: unknown) => value === NEW_KEY && (keys.has(column) || column === revision.version)
  const pattern = rows.map((row) => columns.map(([field, column]) => (isNewest(column, row[field]) ? '1' : '0')).join('')).join()
  const shape = `few ${name}|${columns.map(([field]) => field).join()}|${pattern}`
  const text = texts.get(shape) ?? fewText(table, columns, rows.map((row) => columns.map(([field, column]) => isNewest(column, row[field]))))
  if (texts.size >= MOST_TEXTS) texts.clear()
  texts.set(shape, text)
  return { sql: text, args: rows.flatMap((row) => columns.flatMap(([field, column]) => (isNewest(column, row[field]) ? [] : [boundValue(row[field])]))) }
}

function fewText(table: SQLiteTable, columns: readonly [string, SQLiteColumn][], newest: readonly (readonly boolean[])[]): string {
  const value = (column: SQLiteColumn, isNewest: boolean | undefined) => {
    if (isNewest) return column === revision.version ? '(select "version" from "registry")' : NEWEST_KEY
    if (column === organizationName.key || column === nameSearch.rowid) return `cast(? as integer) + (${NEWEST_KEY} << ${ORDINAL_BITS})`
    return column.dataType === 'number' ? 'cast(? as integer)' : '?'
  }
  return `insert into "${targetOf(table).name}" (${columns.map(([, column]) => `"${column.name}"`).join(', ')}) values ${newest.map((row) => `(${columns.map(([, column], i) => value(column, row[i])).join(', ')})`).join(', ')}`
}

/**
 * Rows to be written at the end of a transaction, table by table in the order in which the tables were first named. They travel as one JSON text per
 * table, so that a commit of thousands of facts costs the server a handful of statements.
 */
export class RowBuffer {
  private readonly tables = new Map<SQLiteTable, Row[]>()
  private count = 0

  /** Puts a row by; nothing is written yet. */
  add<T extends SQLiteTable>(table: T, row: InferInsertModel<T>): void {
    this.count++
    const rows = this.tables.get(table)
    if (rows) rows.push(row)
    else this.tables.set(table, [row])
  }

  /** The statements that write all rows, which are forgotten. `isNew`: NEW_KEY stands for the record that the same batch has inserted. */
  take(isNew = false): Bound[] {
    const statements = [...this.tables].flatMap(([table, rows]) => (isNew && rows.length <= FEW_ROWS ? [insertFew(table, rows)] : insertRows(table, rows, isNew)))
    this.tables.clear()
    this.count = 0
    return statements
  }

  /** Writes all rows when there are many. */
  async flushWhenFull(tx: WriteTransaction): Promise<void> {
    if (this.count >= MOST_ROWS) await runTogether(tx, this.take())
  }
}
