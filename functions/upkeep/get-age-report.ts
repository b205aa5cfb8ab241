import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import { selectAgesByCountry, selectAgesByOrganization, selectDue } from './queries.ts'
import { ASKS_AFTER_YEARS, DORMANT_AFTER_YEARS, monthEnd, yearsBefore } from './rules.ts'
import type { AgeReport } from './schema.ts'

/** How old the records of the registry are on a day, by country and by organization with posts, and how many will ask for a check by the end of its month. */
export async function getAgeReport(db: Database, day: string): Promise<AgeReport> {
  const asked = yearsBefore(day, ASKS_AFTER_YEARS)
  const dormant = yearsBefore(day, DORMANT_AFTER_YEARS)
  const [due = [], countries = [], organizations = []] = await readTogether(db, [selectDue(yearsBefore(monthEnd(day), ASKS_AFTER_YEARS)), selectAgesByCountry(asked, dormant), selectAgesByOrganization(asked, dormant)])
  return {
    due: Number(due[0]?.['n'] ?? 0),
    // the columns of the two statements
    countries: countries as unknown as AgeReport['countries'],
    organizations: (organizations as unknown as (Omit<AgeReport['organizations'][number], 'names'> & { names: string })[]).map((row) => ({ ...row, names: JSON.parse(row.names) })),
  }
}
