import type { PostGround } from '#db/schema/accounts.ts'
import type { Language } from '#db/reference/languages.ts'
import type { OrganizationKind } from '#db/reference/vocabularies.ts'
import type { OrganizationBrief, NameView } from '#functions/core/view.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'

/** The ways in which an officer can show that she acts for an organization. */
export const WAYS = ['site-mail', 'partner', 'call-back'] as const

/** A way to show standing. */
export type Way = (typeof WAYS)[number]

/** The states of a request; only `open` is not final. */
export const REQUEST_STATES = ['open', 'granted', 'refused', 'taken-back'] as const

/** The state of a request. */
export type RequestState = (typeof REQUEST_STATES)[number]

/** Days for which the link in a mail to an organization's site works. */
export const SITE_MAIL_DAYS = 7

/** Days within which a partner is expected to answer. */
export const PARTNER_DAYS = 30

/** Longest office, in characters. */
export const OFFICE_LENGTH = 120

/** Longest words on the switchboard, in characters. */
export const REACHED_BY_LENGTH = 300

/** An organization as one sees it who wants to act for it. */
export interface Joinable {
  readonly key: number
  readonly organization: OrganizationBrief
  readonly kind: OrganizationKind
  readonly website: string | null
  /** the host of its own site; null: it has none of its own */
  readonly host: string | null
  /** organizations with members that share a tie with it, by name */
  readonly partners: readonly OrganizationBrief[]
  /** the request that waits already */
  readonly openRequest: string | null
}

/** A proof of standing under way or answered. */
export interface StandingCheckView {
  readonly ground: 'site-mail' | 'partner'
  readonly mailDomain: string | null
  readonly partner: OrganizationBrief | null
  readonly createdAt: string
  readonly expiresAt: string
  readonly answer: 'yes' | 'no' | null
}

/** Whom a request is for: an organization on record, or one that is registered with it. */
export type Wanted =
  | { readonly kind: 'on-record'; readonly organization: OrganizationBrief; readonly website: string | null }
  | { readonly kind: 'new'; readonly submission: string; readonly organizationId: string; readonly names: readonly NameView[]; readonly country: string | null; readonly website: string | null }

/** A request as its officer sees it. */
export interface OwnRequest {
  readonly id: string
  readonly state: RequestState
  readonly wanted: Wanted
  readonly office: string
  readonly reachedBy: string | null
  readonly reason: string | null
  readonly createdAt: string
  readonly checks: readonly StandingCheckView[]
  /** its place in the queue, from 1, and how many wait; null when it is decided */
  readonly place: { readonly place: number; readonly waiting: number } | null
}

/** A request in the steward's queue. */
export interface QueuedRequest {
  readonly id: string
  readonly wanted: Wanted
  readonly office: string
  readonly createdAt: string
  /** what has been shown already */
  readonly proven: 'site-mail' | 'partner' | null
}

/** A request with all that a steward can know of it; of the account only its domain of mail. */
export interface KnownRequest {
  readonly id: string
  readonly state: RequestState
  readonly wanted: Wanted
  readonly office: string
  readonly reachedBy: string | null
  readonly createdAt: string
  readonly lang: Language
  readonly mailDomain: string
  /** null: the organization has no site of its own */
  readonly isMailOnSite: boolean | null
  readonly isHostShared: boolean
  readonly checks: readonly StandingCheckView[]
  readonly administrators: number
  readonly members: number
  readonly partners: readonly OrganizationBrief[]
  readonly others: readonly OtherRequest[]
  readonly rivals: number
  /** what the officer explains of an organization that she registers */
  readonly statement: string | null
  readonly notices: readonly Pick<TextNotice, 'kind' | 'found'>[]
}

/** Another request of the same account. */
export interface OtherRequest { readonly id: string; readonly state: RequestState; readonly wanted: Wanted }

/** What a steward gives when she grants. */
export interface Granting { readonly post: 'member' | 'organization-administrator'; readonly ground: Extract<PostGround, 'site-mail' | 'partner' | 'call-back' | 'steward'>; readonly note: string }
