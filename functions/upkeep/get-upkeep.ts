import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { selectUpkeep } from './queries.ts'
import type { Upkeep } from './schema.ts'

/** What an organization can check: its own record and its public ties, the oldest first; null when it is not public. */
export async function getUpkeep(db: Database, id: string): Promise<Upkeep | null> {
  const [row] = await readRows<Omit<Upkeep, 'names' | 'ties'> & { names: string; ties: string }>(db, selectUpkeep(id))
  return row ? { ...row, names: JSON.parse(row.names), ties: JSON.parse(row.ties) } : null
}
