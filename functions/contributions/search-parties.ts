import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { rowsOf } from '#functions/core/list-answer.ts'
import { listOrganizations } from '#functions/organizations/list-organizations.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import type { PartySearch } from './view.ts'

/** Organizations that a form shows for what was searched. */
const SHOWN = 8
const MOST_LETTERS = 200

/** The organizations that may be the party that somebody looks for, the best match first. */
export async function searchParties(db: Database, typed: string, lang: Language): Promise<PartySearch | null> {
  const q = typed.trim().slice(0, MOST_LETTERS)
  if (q === '') return null
  const answer = await listOrganizations(db, { q, limit: SHOWN }, lang)
  return { q, total: answer.total, found: rowsOf<OrganizationCard>(answer) }
}
