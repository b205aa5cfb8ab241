import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectMergedInto, selectOrganization } from './queries.ts'
import type { OrganizationIncludes } from './schema.ts'

/** Another id under which the organization stands now. */
export interface Moved { readonly movedTo: string }

/**
 * One public organization with its ties, its partners and its capabilities, where they are asked for.
 *
 * @param day the day on which the states of alliances are told
 * @returns an OrganizationView; where it was merged, the id it stands under; null when nothing public has this id
 */
export async function getOrganization(db: Database, id: string, include: OrganizationIncludes, day: string): Promise<Answer | Moved | null> {
  const asked = slotted('organization', { id, day })
  const statement = prepared(`organization ${include.ties} ${include.partners} ${include.capabilities}`, () => selectOrganization(asked.slots.id, include, asked.slots.day), asked.values)
  const [found] = await readRows<Answer>(db, statement)
  if (found) return found
  const [moved] = await readRows<{ id: string }>(db, selectMergedInto(id))
  return moved ? { movedTo: moved.id } : null
}
