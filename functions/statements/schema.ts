import type { Versioned } from '#functions/core/answer.ts'
import type { AllianceBrief, NameView, OrganizationBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import type { AttestationState, PartyRole } from '#db/reference/vocabularies.ts'

/** A party of an alliance where it is named among others. */
export interface PartyOfPartnership { readonly organization: OrganizationBrief; readonly role: PartyRole; readonly attestation: AttestationState }

/** An alliance of an organization with all its parties, those that lead first. */
export interface AlliancePartnership extends AllianceBrief { readonly partyList: readonly PartyOfPartnership[] }

/** An exchange of an organization with all that take part. */
export type ExchangePartnership = ExchangeCard

/** All public ties of an organization, each with its parties, as they stand on a day; the latest beginning first. */
export interface PartnershipsView {
  readonly organization: OrganizationBrief
  readonly alliances: readonly AlliancePartnership[]
  readonly exchanges: readonly ExchangePartnership[]
}

/** What a badge says of an organization: its public ties, and how many of them all their parties confirm. */
export interface BadgeView extends Versioned {
  readonly id: string
  readonly names: readonly NameView[]
  readonly alliances: number
  readonly exchanges: number
  readonly confirmed: number
}
