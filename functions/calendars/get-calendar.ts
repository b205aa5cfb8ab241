import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import { isCountryCode } from '#db/reference/countries.ts'
import { read, type Answer, type Versioned } from '#functions/core/answer.ts'
import type { Moved } from '#functions/organizations/get-organization.ts'
import { selectMergedInto } from '#functions/organizations/queries.ts'
import { selectTiesOfCountry, selectTiesOfOrganization } from './queries.ts'
import { occasionsOf } from './rules.ts'
import type { CalendarOwner, DatedTie, Occasion } from './schema.ts'

/** A calendar before it is told in a language. */
export interface CalendarView extends Versioned { readonly owner: CalendarOwner; readonly occasions: readonly Occasion[] }

function viewOf(owner: CalendarOwner, answer: Answer): CalendarView {
  const { version, versionDay } = answer
  return { owner, version, versionDay, occasions: read<readonly DatedTie[]>(answer).flatMap(occasionsOf) }
}

/** The days on which public ties of an organization begin or end; where it was merged, the id it stands under; null when nothing public has this id. */
export async function getOrganizationCalendar(db: Database, id: string): Promise<CalendarView | Moved | null> {
  const { slots, values } = slotted('calendar', { id })
  const [found] = await readRows<Answer & { owner: string }>(db, prepared('calendar of an organization', () => selectTiesOfOrganization(slots.id), values))
  if (found) return viewOf({ organization: JSON.parse(found.owner) }, found)
  const [moved] = await readRows<{ id: string }>(db, selectMergedInto(id))
  return moved ? { movedTo: moved.id } : null
}

/** The days on which public ties of organizations of a country begin or end; null when no country has this code. */
export async function getCountryCalendar(db: Database, code: string): Promise<CalendarView | null> {
  if (!isCountryCode(code)) return null
  const { slots, values } = slotted('calendar', { code })
  const [found] = await readRows<Answer>(db, prepared('calendar of a country', () => selectTiesOfCountry(slots.code), values))
  if (!found) throw new Error('the statement of a calendar gives one row')
  return viewOf({ country: code }, found)
}
