import { PARTY_ROLES, type PartyRole } from '#db/reference/vocabularies.ts'
import type { OrganizationBrief, PartyView, SourceView } from '#functions/core/view.ts'

/** The parties of one role. */
export interface RoleGroup { readonly role: PartyRole; readonly parties: readonly PartyView[] }

/** Where the parties belong: organizations of a country, how many countries they are of, and organizations of no single country. */
export interface Places { readonly national: number; readonly countries: number; readonly regional: number }

/** A source and what it supports: the alliance itself, some of its parties, or both. */
export interface SupportingSource { readonly source: SourceView; readonly alliance: boolean; readonly parties: readonly OrganizationBrief[] }

/** The parties by role, in the order of the vocabulary; roles that nobody has are left out. */
export function partiesByRole(parties: readonly PartyView[]): RoleGroup[] {
  return PARTY_ROLES.map((role) => ({ role, parties: parties.filter((party) => party.role === role) })).filter((group) => group.parties.length > 0)
}

/** Where the parties belong, each organization once whatever its roles. */
export function placesOf(parties: readonly Pick<PartyView, 'organization'>[]): Places {
  const byId = new Map(parties.map(({ organization }) => [organization.id, organization.country]))
  const countries = [...byId.values()].filter((country) => country !== null)
  return { national: countries.length, countries: new Set(countries).size, regional: byId.size - countries.length }
}

/** Every source of an alliance once, by its address: first its own, then those of its parties, with what each supports. */
export function supportingSources(own: readonly SourceView[], parties: readonly PartyView[]): SupportingSource[] {
  const found = new Map<string, { source: SourceView; alliance: boolean; parties: OrganizationBrief[] }>()
  for (const source of own) found.set(source.url, { source, alliance: true, parties: [] })
  for (const { organization, sources } of parties) {
    for (const source of sources) {
      const entry = found.get(source.url) ?? { source, alliance: false, parties: [] }
      if (!entry.parties.some((one) => one.id === organization.id)) entry.parties.push(organization)
      found.set(source.url, entry)
    }
  }
  return [...found.values()]
}
