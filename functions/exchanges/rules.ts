import type { Flow, Modality, ParticipantRole, Scheme } from '#db/reference/vocabularies.ts'

/** A participant as the rules need it: `state` is what it belongs to, a State and its institutions counting as one; null for none. */
export interface Taker { readonly organization: string; readonly role: ParticipantRole; readonly country: string | null }

const CONTACT_MODALITIES: readonly Modality[] = ['regional-meeting', 'seminar', 'joint-project']
const THIRD_ROLES: readonly ParticipantRole[] = ['supporting', 'second-provider', 'funder']

/** What an organization counts as where States and their institutions are one. */
function sideOf(taker: Taker): string {
  return taker.country ?? taker.organization
}

/**
 * Scheme of an exchange (MODEL, Ties): `domestic` within one country; `triangular` with one that gives, one that receives and a third that supports or
 * provides too; `bilateral` between two; else `regional`. A State and its institutions count as one.
 */
export function schemeOf(takers: readonly Taker[]): Scheme {
  const sides = new Set(takers.map(sideOf))
  const countries = new Set(takers.map((taker) => taker.country))
  if (sides.size === 1 && !countries.has(null)) return 'domestic'
  const gives = new Set(takers.filter((taker) => taker.role === 'offering').map(sideOf))
  const receives = new Set(takers.filter((taker) => taker.role === 'receiving').map(sideOf))
  const thirds = new Set(takers.filter((taker) => THIRD_ROLES.includes(taker.role)).map(sideOf).filter((side) => !gives.has(side) && !receives.has(side)))
  if (gives.size === 1 && receives.size === 1 && thirds.size > 0) return 'triangular'
  return sides.size === 2 ? 'bilateral' : 'regional'
}

/** Organizations that both give and receive: they stand under "teach each other". Two or more make an exchange two-way. */
export function mutual(takers: readonly Pick<Taker, 'organization' | 'role'>[]): string[] {
  const gives = new Set(takers.filter((taker) => taker.role === 'offering').map((taker) => taker.organization))
  return [...new Set(takers.filter((taker) => taker.role === 'receiving' && gives.has(taker.organization)).map((taker) => taker.organization))]
}

/** Flow of an exchange (MODEL, Ties): `two-way`, `contact` for meetings, seminars and joint projects, else `directed`. */
export function flowOf(modality: Modality, takers: readonly Pick<Taker, 'organization' | 'role'>[]): Flow {
  if (mutual(takers).length >= 2) return 'two-way'
  return CONTACT_MODALITIES.includes(modality) ? 'contact' : 'directed'
}
