import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { SELECT_DESIGNATIONS } from './queries.ts'
import type { DesignationRow } from './schema.ts'

/** The designations in force, by the name of the State. */
export async function listDesignations(db: Database): Promise<readonly DesignationRow[]> {
  const rows = await readRows<{ id: string; state: string; speaker: string | null; office: string; reference: string; dated: string; recordedAt: string }>(db, SELECT_DESIGNATIONS)
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state), speaker: row.speaker === null ? null : JSON.parse(row.speaker) }))
}
