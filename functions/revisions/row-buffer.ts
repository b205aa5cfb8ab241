import { getTableColumns, sql, type InferInsertModel } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { WriteTransaction } from '#db/client.ts'

/** Texts of this many characters go to the database in one statement. */
const CHUNK_CHARACTERS = 400_000

/** With so many rows put by, a long commit writes them before it goes on: what it holds in memory does not grow with it. */
const MOST_ROWS = 5_000

type Row = Record<string, unknown>

async function insertRows(tx: WriteTransaction, table: SQLiteTable, rows: readonly Row[]): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => rows.some((row) => row[field] !== undefined))
  const names = sql.raw(columns.map(([, column]) => `"${column.name}"`).join(', '))
  const values = sql.raw(columns.map((_, i) => `value ->> ${i}`).join(', '))
  for (let from = 0; from < rows.length;) {
    const chunk: string[] = []
    for (let size = 0; from < rows.length && size < CHUNK_CHARACTERS; from++) {
      const text = JSON.stringify(columns.map(([field]) => rows[from]?.[field] ?? null))
      chunk.push(text)
      size += text.length
    }
    await tx.run(sql`insert into ${table} (${names}) select ${values} from json_each(${`[${chunk.join(',')}]`}) order by key`)
  }
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

  /** Writes all rows and forgets them. Constraint errors of the database come through. */
  async flush(tx: WriteTransaction): Promise<void> {
    for (const [table, rows] of this.tables) await insertRows(tx, table, rows)
    this.tables.clear()
    this.count = 0
  }

  /** Writes all rows when there are many. */
  async flushWhenFull(tx: WriteTransaction): Promise<void> {
    if (this.count >= MOST_ROWS) await this.flush(tx)
  }
}
