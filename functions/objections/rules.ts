import { addDays } from '#functions/core/edtf.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import type { ObjectionInput, Wish } from './schema.ts'

/** Working days within which an objection is decided (DESIGN §3.12). */
export const WORKING_DAYS = 15

/** Days in which a rejected objection can be appealed. */
export const APPEAL_DAYS = 30

/** Days in which the link of the first mail works. */
export const PROOF_DAYS = 14

/** Bounds of what is written, in characters. */
export const LENGTHS = { statement: { least: 20, most: 3000 }, reply: 500 } as const

const WEEKEND: readonly number[] = [0, 6]

/** The day so many working days after a day. Saturdays and Sundays do not count; holidays do, since each country has its own. Pure. @param day YYYY-MM-DD */
export function workingDaysAfter(day: string, days: number): string {
  let at = day
  for (let left = days; left > 0;) {
    at = addDays(at, 1)
    if (!WEEKEND.includes(new Date(`${at}T00:00:00Z`).getUTCDay())) left -= 1
  }
  return at
}

/** What does not hold in an objection. */
export type ObjectionFault = 'institution' | 'wish' | 'missing' | 'short' | 'long' | 'replyLong' | 'email'

/** An objection as it was typed, and what does not hold in each field. */
export interface ReadObjection { readonly value: ObjectionInput | null; readonly faults: readonly { readonly field: string; readonly code: ObjectionFault }[] }

const WISHES: readonly Wish[] = ['correct', 'withhold']

function statementFault(statement: string): 'missing' | 'short' | 'long' | null {
  if (statement === '') return 'missing'
  return statement.length < LENGTHS.statement.least ? 'short' : statement.length > LENGTHS.statement.most ? 'long' : null
}

/**
 * Reads an objection as it was typed. Pure.
 *
 * @param institutions ids of those in whose name it can be made
 * @param ownEmail the address of whoever is signed in for one of them; null: a visitor
 */
export function readObjection(typed: { readonly organization: string; readonly wish: string; readonly statement: string; readonly reply: string; readonly email: string }, institutions: readonly string[], ownEmail: string | null): ReadObjection {
  const email = ownEmail ?? readMailAddress(typed.email)?.address ?? null
  const wish = WISHES.find((one) => one === typed.wish)
  const said = statementFault(typed.statement)
  const faults = [
    ...(institutions.includes(typed.organization) ? [] : [{ field: 'organization', code: 'institution' as const }]),
    ...(wish === undefined ? [{ field: 'wish', code: 'wish' as const }] : []),
    ...(said === null ? [] : [{ field: 'statement', code: said }]),
    ...(typed.reply.length > LENGTHS.reply ? [{ field: 'reply', code: 'replyLong' as const }] : []),
    ...(email === null ? [{ field: 'email', code: 'email' as const }] : []),
  ]
  if (faults.length > 0 || wish === undefined || email === null) return { value: null, faults }
  // what is withheld is shown nowhere, and nothing beside it
  return { value: { organization: typed.organization, wish, statement: typed.statement, reply: wish === 'withhold' || typed.reply === '' ? null : typed.reply, email }, faults: [] }
}
