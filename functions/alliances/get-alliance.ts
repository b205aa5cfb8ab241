import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectAlliance } from './queries.ts'

/** One public alliance with its parties, as AllianceView; null when nothing public has this id. `day`: on which its state is told. */
export async function getAlliance(db: Database, id: string, day: string): Promise<Answer | null> {
  const { slots, values } = slotted('alliance', { id, day })
  const [found] = await readRows<Answer>(db, prepared('alliance', () => selectAlliance(slots.id, slots.day), values))
  return found ?? null
}
