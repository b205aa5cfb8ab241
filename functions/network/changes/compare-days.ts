import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { addDays } from '#functions/core/edtf.ts'
import { selectWithheld } from '#functions/revisions/history-queries.ts'
import { dayNumber } from '../active-on.ts'
import { getNamedHub } from '../get-network.ts'
import type { DetailedHub } from '../schema.ts'
import { shownIn, type Shown } from '../shown.ts'
import { drawYears, type YearsDrawing } from './draw-years.ts'
import type { ChangesFilter } from './filter.ts'
import { partyChanges, type PartyChange } from './party-changes.ts'
import { selectPartyDates, selectTieRevisions, type PartyDateRow, type TieRevisionRow } from './queries.ts'
import { compareRecord, type RecordChanges } from './record.ts'
import { compareWorld, type WorldChanges } from './world.ts'
import { yearsOfTies, type YearsOfTies } from './years.ts'

/** What changed between two days on the two clocks: in the world, as its dates are on record, and in the record itself. */
export interface DaysCompared {
  readonly hub: DetailedHub
  readonly shown: Shown
  readonly since: string
  readonly until: string
  readonly world: WorldChanges
  readonly parties: readonly PartyChange[]
  readonly record: RecordChanges
  readonly years: YearsOfTies
  readonly drawing: YearsDrawing
}

/** The two days that are compared, the earlier first, none of them still to come: the last year, unless others are asked for. */
export function daysToCompare({ since, until }: Pick<ChangesFilter, 'since' | 'until'>, today: string): readonly [since: string, until: string] {
  const [a, b] = [since ?? addDays(until ?? today, -365), until ?? today].map((day) => (day > today ? today : day)).toSorted()
  return [a ?? today, b ?? today]
}

/** Compares what is shown of the network on two days. */
export async function compareDays(db: Database, filter: ChangesFilter, today: string): Promise<Versioned & DaysCompared> {
  const [since, until] = daysToCompare(filter, today)
  const { hub, version, versionDay } = await getNamedHub(db)
  const [revisions = [], dates = [], withheld = []] = await readTogether(db, [selectTieRevisions(since, until), selectPartyDates(), selectWithheld()])
  const shown = shownIn(hub, filter)
  const [first, last] = [dayNumber(since), dayNumber(until)]
  const years = yearsOfTies(hub, shown, first, last)
  return {
    hub, shown, since, until, version, versionDay, years, drawing: drawYears(years, first, last),
    world: compareWorld(hub, shown, first, last),
    parties: partyChanges(hub, shown, dates as unknown as readonly PartyDateRow[], since, until), // the columns of selectPartyDates
    record: compareRecord(hub, shown, revisions as unknown as readonly TieRevisionRow[], new Set(withheld.map((row) => String(row['id'])))), // the columns of selectTieRevisions
  }
}
