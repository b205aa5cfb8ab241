import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectAlliance } from './queries.ts'

/** One public alliance with its parties, as AllianceView; null when nothing public has this id. `day`: on which its state is told. */
export async function getAlliance(db: Database, id: string, day: string): Promise<Answer | null> {
  const [found] = await readRows<Answer>(db, selectAlliance(id, day))
  return found ?? null
}
