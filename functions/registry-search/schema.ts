import type { AllianceCard } from '#functions/alliances/schema.ts'
import type { CountryBrief } from '#functions/countries/schema.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'

/** The first few of one kind that words find, and how many there are. */
export interface Found<T> { readonly data: readonly T[]; readonly total: number }

/** What words find across the registry, by kind, the best match first. */
export interface SearchView {
  readonly countries: Found<CountryBrief>
  readonly organizations: Found<OrganizationCard>
  readonly alliances: Found<AllianceCard>
  readonly exchanges: Found<ExchangeCard>
}
