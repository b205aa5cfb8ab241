import type { AllianceKind, AttestationState, Evidence, ExchangeStatus, Modality, OrganizationKind, ParticipantRole, PartyRole, Sector, Term, WorkLine } from '#db/reference/vocabularies.ts'
import type { Language } from '#db/reference/languages.ts'

/** In which forms the network is examined: alliances and exchanges as nodes, organizations joined in pairs, or States with their institutions rolled up. */
export const FORMS = ['hub', 'pairs', 'states'] as const

/** A form of the network. */
export type NetworkForm = (typeof FORMS)[number]

/** Places in the drawing, in whole units; see layout.ts. */
export interface PlaceColumns {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** Organizations as columns: the n-th entry of each array is of the n-th organization. Ordered by id. Places only when asked for with `include=places`. */
export interface NodeColumns extends Partial<PlaceColumns> {
  readonly id: readonly string[]
  /** the official name, in its own language; other languages in `names` */
  readonly name: readonly string[]
  /** language of `name`: BCP 47, `und` when it cannot be told */
  readonly lang: readonly string[]
  /** '' when there is none */
  readonly acronym: readonly string[]
  /** index into `legend.sectors` */
  readonly sector: readonly number[]
  /** index into `legend.kinds` */
  readonly kind: readonly number[]
  /** index into `legend.countries`, −1 for no single country */
  readonly country: readonly number[]
}

/** Alliances and exchanges as hub nodes, as columns. Alliances first, each part ordered by id. Places only when asked for. */
export interface TieColumns extends Partial<PlaceColumns> {
  readonly id: readonly string[]
  /** index into `legend.tieKinds`: an alliance's kind or an exchange's modality */
  readonly kind: readonly number[]
  /** first day the tie can have begun and last day it can have ended, in days since 1970-01-01; null: not on record */
  readonly start: readonly (number | null)[]
  readonly end: readonly (number | null)[]
  /** index into `legend.terms` for alliances, into `legend.statuses` for exchanges */
  readonly standing: readonly number[]
  /** bit n is set when the tie is on `legend.workLines[n]` */
  readonly workLines: readonly number[]
  /** index into `legend.evidences` */
  readonly evidence: readonly number[]
}

/** The ends: which organization takes part in which tie. The ends of tie t are `first[t]` to `first[t + 1] − 1`. */
export interface EndColumns {
  /** one longer than the ties: where each tie's ends begin, and at last the number of ends */
  readonly first: readonly number[]
  /** index into the organizations */
  readonly organization: readonly number[]
  /** index into `legend.roles` */
  readonly role: readonly number[]
  /** index into `legend.attestations`; left out when every party is silent */
  readonly attestation?: readonly number[]
}

/** How exactly a day is on record: 0 to the day, 1 to the month, 2 to the year or less, 3 not at all. */
export type Exactness = 0 | 1 | 2 | 3

/** More of the ties, for who examines them; columns beside TieColumns. Only when asked for with `include=details`. */
export interface TieDetails {
  /** hosts of the sources that the ties lean on, by name */
  readonly sites: readonly string[]
  /** for each tie, indexes into `sites`, ascending */
  readonly site: readonly (readonly number[])[]
  /** day on which someone with standing last checked the tie, in days since 1970-01-01; null: never */
  readonly checked: readonly (number | null)[]
  /** how exactly its beginning and its end are on record */
  readonly startExact: readonly Exactness[]
  readonly endExact: readonly Exactness[]
  /** index of the organization that an alliance is the body of (MODEL, Ties: the two are counted once), −1 for none */
  readonly body: readonly number[]
}

/** What the indexes mean. */
export interface NetworkLegend {
  readonly sectors: readonly Sector[]
  readonly kinds: readonly OrganizationKind[]
  /** lower-case ISO 3166-1 alpha-3 */
  readonly countries: readonly string[]
  readonly tieKinds: readonly (AllianceKind | Modality)[]
  readonly terms: readonly Term[]
  readonly statuses: readonly ExchangeStatus[]
  readonly workLines: readonly WorkLine[]
  readonly evidences: readonly Evidence[]
  readonly roles: readonly (PartyRole | ParticipantRole)[]
  readonly attestations: readonly AttestationState[]
}

/** Names in other languages, sparse: `nodes[12]` is the name of the twelfth organization in that language, where it has one unlike its official name. */
export interface NetworkNames {
  readonly nodes: { readonly [L in Language]?: { readonly [index: string]: string } }
  /** titles of the ties: every tie in the language it has; the reader's fallback order is DESIGN §3.5 */
  readonly ties: { readonly [L in Language]?: { readonly [index: string]: string } }
}

/**
 * The network in hub form (alliances and exchanges are nodes), as columns: the one shape that the API answers, the page's island reads and the
 * server draws from. `ties.id` below `alliances` are alliances, from there on exchanges.
 */
export interface HubNetwork {
  readonly form: 'hub'
  /** data version it was built from */
  readonly version: number
  /** the day asked for with `activeOn`, or null: all ties whatever their dates */
  readonly activeOn: string | null
  readonly legend: NetworkLegend
  readonly nodes: NodeColumns
  /** how many of the ties are alliances (they come first) */
  readonly alliances: number
  readonly ties: TieColumns
  readonly ends: EndColumns
  /** only when asked for with `include=names` */
  readonly names?: NetworkNames
  /** only when asked for with `include=details` */
  readonly details?: TieDetails
}

/** A network that can be drawn: each organization and each tie has its place. */
export type PlacedHub = HubNetwork & { readonly nodes: PlaceColumns; readonly ties: PlaceColumns }

/** A network that can be examined: with what its ties lean on. */
export type DetailedHub = PlacedHub & { readonly details: TieDetails }

/** Weighted pairs (DESIGN §3.6): `a[i] < b[i]` are indexes into the nodes, `weight[i]` the sum of 1/(n−1) over their shared ties, to six decimals. */
export interface PairNetwork {
  readonly form: 'pairs'
  readonly version: number
  readonly activeOn: string | null
  readonly legend: Pick<NetworkLegend, 'sectors' | 'kinds' | 'countries'>
  readonly nodes: NodeColumns
  readonly pairs: { readonly a: readonly number[]; readonly b: readonly number[]; readonly weight: readonly number[]; readonly ties?: readonly (readonly string[])[] }
}

/** What the network is built from: the facts of all public organizations and ties, in no particular order. */
export interface NetworkFacts {
  readonly version: number
  readonly organizations: readonly {
    readonly id: string; readonly name: string; readonly lang: string; readonly acronym: string | null; readonly sector: Sector; readonly kind: OrganizationKind; readonly country: string | null
    readonly names: { readonly [L in Language]?: string }
  }[]
  readonly ties: readonly {
    readonly id: string; readonly type: 'alliance' | 'exchange'; readonly kind: AllianceKind | Modality
    /** ISO days; null: not on record */
    readonly startEarliest: string | null; readonly endLatest: string | null
    readonly standing: Term | ExchangeStatus; readonly workLines: readonly WorkLine[]; readonly evidence: Evidence
    readonly titles: { readonly [L in Language]?: string }
    /** the same organization may stand more than once with different roles */
    readonly ends: readonly { readonly organization: string; readonly role: PartyRole | ParticipantRole; readonly attestation: AttestationState }[]
    /** hosts of its sources; day of the last check; exactness of its dates; id of the organization that it is the body of */
    readonly hosts?: readonly string[]; readonly checkedOn?: string | null; readonly startExact?: Exactness; readonly endExact?: Exactness; readonly body?: string | null
  }[]
}

/** Where organizations and ties stand, by id: the result of the layout, kept from one version to the next so that the map does not jump. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>
