import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { Moved } from '#functions/organizations/get-organization.ts'
import { selectMergedInto } from '#functions/organizations/queries.ts'
import { selectBadge } from './queries.ts'
import type { BadgeView } from './schema.ts'

interface Row extends Omit<BadgeView, 'id' | 'names'> { readonly brief: string }

/** What the badge of an organization says; where it was merged, the id it stands under; null when nothing public has this id. */
export async function getBadge(db: Database, id: string): Promise<BadgeView | Moved | null> {
  const { slots, values } = slotted('badge', { id })
  const [found] = await readRows<Row>(db, prepared('badge', () => selectBadge(slots.id), values))
  if (found) {
    const { brief, ...rest } = found
    const { names }: OrganizationBrief = JSON.parse(brief)
    return { ...rest, id, names }
  }
  const [moved] = await readRows<{ id: string }>(db, selectMergedInto(id))
  return moved ? { movedTo: moved.id } : null
}
