/** Years unchecked after which a record asks for a check (DESIGN §3.9). */
export const ASKS_AFTER_YEARS = 1

/** Years unchecked after which a record is dormant. */
export const DORMANT_AFTER_YEARS = 2

/** How old a record is: checked lately; a year unchecked; two years unchecked. */
export type Age = 'fresh' | 'asks' | 'dormant'

/** The same day some years before: of 29 February, where there is none, 28 February. All `YYYY-MM-DD`. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return `${year}${day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4)}`
}

/** The day from which a record's age runs: that of its last check, else that of its recording here (MODEL, Records). */
export function agesFrom({ checkedOn, recordedOn }: { readonly checkedOn: string | null; readonly recordedOn: string }): string {
  return checkedOn ?? recordedOn
}

/** How old a record is on a day, from the day from which its age runs. */
export function ageOf(from: string, day: string): Age {
  if (from <= yearsBefore(day, DORMANT_AFTER_YEARS)) return 'dormant'
  return from <= yearsBefore(day, ASKS_AFTER_YEARS) ? 'asks' : 'fresh'
}

/** The last day of the month of a day. */
export function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Minutes that a check of one record takes a steward, unless she says otherwise: find whom to ask, ask, note the answer. */
export const MINUTES_PER_CHECK = 6

/** What the checks of a month cost: records that are due by its end, times minutes for each, in hours and minutes. */
export function upkeepCost(due: number, minutesEach: number): { readonly hours: number; readonly minutes: number } {
  const total = due * minutesEach
  return { hours: Math.floor(total / 60), minutes: total % 60 }
}
