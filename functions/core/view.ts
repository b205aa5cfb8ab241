/**
 * The shapes in which facts leave the registry: the API answers them as JSON, the pages render them. Types only.
 */
import type { Language } from '#db/reference/languages.ts'
import type {
  AllianceKind, AllianceState, AttestationState, Evidence, ExchangeStatus, Flow, Modality, NameKind, OrganizationKind, ParticipantRole,
  PartyRole, Scheme, Sector, SourceKind, Term, TextStatus, WorkLine,
} from '#db/reference/vocabularies.ts'

/** A text in one language and how it came to be in that language. */
export interface TextView { readonly text: string; readonly status: TextStatus }

/** A text in up to four languages (DESIGN §3.5). At least one is there. */
export type TextsView = { readonly [L in Language]?: TextView | undefined }

/** One name of an organization. `lang` is BCP 47, `und` when the language cannot be told. */
export interface NameView { readonly text: string; readonly lang: string; readonly kind: NameKind; readonly status: TextStatus }

/** An EDTF level 0 date: as it is known, with the first and the last day it can mean. */
export interface DateView { readonly text: string; readonly earliest: string; readonly latest: string }

/** Where a fact comes from. `title` is the source's own, or null: never composed. */
export interface SourceView { readonly url: string; readonly host: string; readonly title: string | null; readonly date: DateView | null; readonly kind: SourceKind }

/** An organization where it is only named: in a list of parties, a tie, a search. Former names are left out. */
export interface OrganizationBrief {
  readonly id: string
  readonly names: readonly NameView[]
  readonly sector: Sector
  readonly kind: OrganizationKind
  /** lower-case ISO 3166-1 alpha-3, or null: no single country */
  readonly country: string | null
}

/** An alliance where it is only named. `evidence` with `spoken` of `parties` that have claimed or confirmed it. */
export interface AllianceBrief {
  readonly id: string
  readonly kind: AllianceKind
  readonly title: TextsView
  readonly start: DateView | null
  readonly end: DateView | null
  readonly term: Term
  /** on the day of the question (MODEL, Dates) */
  readonly state: AllianceState
  readonly workLines: readonly WorkLine[]
  readonly evidence: Evidence
  /** number of organizations that are parties */
  readonly parties: number
  /** of these, how many have claimed or confirmed */
  readonly spoken: number
  /** false: public because its parties confirm it, and no steward has looked at it yet */
  readonly reviewed: boolean
  /** day from which its age runs: of the last check, else of the recording here (DESIGN §3.9) */
  readonly agesFrom: string
  /** year of the newest source, for "last evidence 2020" where the term is unknown; null when no source is dated */
  readonly lastEvidence: string | null
}

/** An exchange where it is only named. */
export interface ExchangeBrief {
  readonly id: string
  readonly modality: Modality
  readonly virtual: boolean | null
  readonly title: TextsView
  readonly start: DateView | null
  readonly end: DateView | null
  readonly status: ExchangeStatus
  readonly scheme: Scheme
  readonly flow: Flow
  readonly workLines: readonly WorkLine[]
  readonly evidence: Evidence
  readonly parties: number
  readonly spoken: number
  /** false: public because its participants confirm it, and no steward has looked at it yet */
  readonly reviewed: boolean
  /** day from which its age runs: of the last check, else of the recording here (DESIGN §3.9) */
  readonly agesFrom: string
}

/** What a party says of a tie, or that it has not spoken (MODEL, Ties). */
export interface SaidView {
  readonly attestation: AttestationState
  /** day on which it was last asked, YYYY-MM-DD; null: not asked */
  readonly askedOn: string | null
  /** day on which it spoke; null: it has not */
  readonly saidOn: string | null
  /** what it adds: why it disputes, or what it would have corrected. Its own words */
  readonly note: TextsView | null
  /** of a State or territory: whether somebody is designated to speak for it (DESIGN §3.11); null of others */
  readonly hasVoice: boolean | null
}

/** A party of an alliance with its role, its time and what it says of the tie. */
export interface PartyView extends SaidView {
  readonly organization: OrganizationBrief
  readonly role: PartyRole
  readonly joined: DateView | null
  readonly left: DateView | null
  readonly sources: readonly SourceView[]
}

/** A participant of an exchange. An organization that both gives and receives stands twice. */
export interface ParticipantView {
  readonly organization: OrganizationBrief
  readonly role: ParticipantRole
  readonly attestation: AttestationState
}

/** One page of a list. `next` is the address of the following page or null. */
export interface ListView<T> {
  readonly data: readonly T[]
  readonly total: number
  readonly next: string | null
  readonly facets?: { readonly [field: string]: { readonly [value: string]: number } }
}
