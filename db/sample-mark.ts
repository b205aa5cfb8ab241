import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { bound } from './prepared.ts'
import { readRows } from './read.ts'
import { registry } from './schema/records.ts'

/** Whether the data is generated, and of which version that is said. */
export interface SampleMark { readonly isSample: boolean; readonly version: number }

const MARK_SQL = bound(sql`select ${registry.isSample} as "isSample", ${registry.version} as version from ${registry}`)

/** Whether a database holds a generated sample. */
export async function readSampleMark(db: Database): Promise<SampleMark> {
  const [row] = await readRows<{ isSample: number; version: number }>(db, MARK_SQL)
  return { isSample: row?.isSample === 1, version: row?.version ?? 0 }
}
