import { addDays } from '#functions/core/edtf.ts'
import type { AllianceState, Term } from '#db/reference/vocabularies.ts'

/** An agreement that ends within this many days is said to be expiring (DESIGN §3.3). */
export const EXPIRY_NOTICE_DAYS = 180

/**
 * State of an alliance on a day, from its term and its end (MODEL, Dates); never stored.
 *
 * @param endLatest the last day that its end can mean, or null
 * @param day the day asked for, `YYYY-MM-DD`
 */
export function allianceState(term: Term, endLatest: string | null, day: string): AllianceState {
  if (endLatest !== null && endLatest < day) return 'ended'
  if (endLatest !== null && endLatest <= addDays(day, EXPIRY_NOTICE_DAYS)) return 'expiring'
  return term === 'unknown' ? 'unknown-term' : 'active'
}
