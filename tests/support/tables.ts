import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'

const TABLES = [
  'record', 'revision', 'registry', 'organization', 'organization_name', 'organization_identifier', 'likeness_key', 'name_search', 'organization_search', 'source', 'record_source', 'alliance', 'party', 'alliance_work_line',
  'exchange', 'participant', 'exchange_work_line', 'exchange_capability', 'capability', 'attestation', 'tie_search',
]

/** Every fact, its history and its public rows, without what is random in them; of the full-text tables the keys only. */
export async function tablesOf(db: Database): Promise<unknown> {
  const tables = await Promise.all(TABLES.map((table) => readRows<Record<string, unknown>>(db, sql.raw(table.endsWith('_search') ? `select rowid from ${table} order by 1` : `select * from ${table} order by 1, 2`))))
  return tables.map((rows) => rows.map(({ salts: _, digests: __, hash: ___, previous_hash: ____, ...row }) => row))
}
