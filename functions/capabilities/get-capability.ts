import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectCapability } from './queries.ts'

/** One public capability. @returns a CapabilityView, or null when nothing public has this id */
export async function getCapability(db: Database, id: string): Promise<Answer | null> {
  const { slots, values } = slotted('capability', { id })
  const [found] = await readRows<Answer>(db, prepared('capability', () => selectCapability(slots.id), values))
  return found ?? null
}
