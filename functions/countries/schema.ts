import type { Membership } from '#db/reference/country-facts.ts'
import type { Language } from '#db/reference/languages.ts'
import type { ParticipantRole, PartyRole, Sector, Subregion } from '#db/reference/vocabularies.ts'
import type { CapabilityView } from '#functions/capabilities/schema.ts'
import type { AllianceBrief, OrganizationBrief } from '#functions/core/view.ts'
import type { VoiceView } from '#functions/designations/schema.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import type { LawView } from '#functions/laws/schema.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import type { ReportingLineView } from '#functions/reporting-lines/schema.ts'
import type { RatificationView } from '#functions/treaties/schema.ts'

/** A country or territory where it is only named. */
export interface CountryBrief {
  /** ISO 3166-1 alpha-3 in lower case */
  readonly code: string
  readonly alpha2: string
  /** UN M49 */
  readonly m49: string
  readonly names: Readonly<Record<Language, string>>
  readonly subregion: Subregion
  /** a territory of the Americas: never called a State */
  readonly territory: boolean
}

/** How much is recorded of a country: its organizations (the State counts as one), and the ties in which any of them takes part. */
export interface CountryTotals { readonly organizations: number; readonly alliances: number; readonly exchanges: number; readonly capabilities: number }

/** A country in a list. */
export interface CountryCard extends CountryBrief, CountryTotals { readonly memberships: readonly Membership[] }

/** An alliance as seen from a country: which of its organizations are parties. */
export interface AllianceOfCountry { readonly alliance: AllianceBrief; readonly parties: readonly { readonly organization: OrganizationBrief; readonly role: PartyRole }[] }

/** Another country reached through ties that organizations of both take part in. */
export interface PartnerCountry { readonly country: string; readonly alliances: number; readonly exchanges: number }

/**
 * A country with everything public about it. Lists of institutions, exchanges and alliances stop at COUNTRY_LIST_LENGTH: the totals say how many there are, and the lists of organizations, alliances and
 * exchanges, filtered by country, have them all.
 */
export interface CountryView extends CountryCard {
  /** BCP 47, the first the one in which its institutions write; empty: not known here */
  readonly languages: readonly string[]
  readonly capital: { readonly names: Readonly<Record<Language, string>>; readonly latitude: number; readonly longitude: number } | null
  readonly population: number | null
  readonly populationYear: number | null
  /** what a reader must know of its standing at the OAS */
  readonly oasNote: { readonly texts: Readonly<Record<Language, string>>; readonly sourceUrl: string } | null
  /** the State or territory as a party, where it is one */
  readonly party: OrganizationCard | null
  /** whom it has designated to speak for it; null: no designated voice */
  readonly voice: VoiceView | null
  /** how many of its organizations belong to each sector, and in how many exchanges any of them holds each role */
  readonly bySector: { readonly [S in Sector]?: number }
  readonly byRole: { readonly [R in ParticipantRole]?: number }
  /** its other organizations, by sector and official name */
  readonly institutions: readonly OrganizationCard[]
  readonly offers: CapabilitiesOfCountry
  readonly needs: CapabilitiesOfCountry
  /** the latest first, those without a date at the end */
  readonly exchangeList: readonly ExchangeCard[]
  readonly allianceList: readonly AllianceOfCountry[]
  readonly partners: readonly PartnerCountry[]
  /** one for each instrument of which a source speaks; an instrument that is not here is not known, which is not "not bound" */
  readonly ratifications: readonly RatificationView[]
  readonly laws: readonly LawView[]
  readonly reportingLines: readonly ReportingLineView[]
}

/** What the organizations of a country say of themselves, and what others have noted of them: never one with the other (DESIGN §3.10). */
export interface CapabilitiesOfCountry { readonly declared: readonly CapabilityView[]; readonly noted: readonly CapabilityView[] }

/** Where the lists of institutions, exchanges and alliances inside a CountryView stop. */
export const COUNTRY_LIST_LENGTH = 100
