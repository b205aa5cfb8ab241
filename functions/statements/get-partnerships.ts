import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import type { Moved } from '#functions/organizations/get-organization.ts'
import { selectMergedInto } from '#functions/organizations/queries.ts'
import { selectPartnerships } from './queries.ts'

/**
 * All public ties of an organization with their parties, as they stand on a day.
 *
 * @returns a PartnershipsView; where it was merged, the id it stands under; null when nothing public has this id
 */
export async function getPartnerships(db: Database, id: string, day: string): Promise<Answer | Moved | null> {
  const { slots, values } = slotted('partnerships', { id, day })
  const [found] = await readRows<Answer>(db, prepared('partnerships', () => selectPartnerships(slots.id, slots.day), values))
  if (found) return found
  const [moved] = await readRows<{ id: string }>(db, selectMergedInto(id))
  return moved ? { movedTo: moved.id } : null
}
