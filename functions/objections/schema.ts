import type { Language } from '#db/reference/languages.ts'
import type { Word } from '#functions/core/told.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { HistoryKind } from '#functions/revisions/schema.ts'

/** What whoever objects wishes: that the record be corrected, or that its name be withheld for its safety. */
export type Wish = 'correct' | 'withhold'

/** The life of an objection: `unverified` is not known to be the institution's own; `rejected` can be appealed until it is `closed`. */
export type ObjectionState = 'unverified' | 'open' | 'upheld' | 'rejected' | 'appealed' | 'closed'

/** A record to which somebody objects, with the institutions in whose name that can be done. */
export interface Objectionable { readonly kind: HistoryKind; readonly id: string; readonly key: number; readonly title: Word; readonly institutions: readonly OrganizationBrief[] }

/** An objection as it is made. */
export interface ObjectionInput { readonly organization: string; readonly wish: Wish; readonly statement: string; readonly reply: string | null; readonly email: string }

/** What whoever holds the link of a mail sees of her objection. */
export interface OwnObjection {
  readonly title: Word
  readonly organization: OrganizationBrief
  readonly wish: Wish
  readonly statement: string
  readonly reply: string | null
  readonly state: ObjectionState
  readonly isProven: boolean
  readonly dueOn: string | null
  readonly reason: string | null
}

/** An objection in the queue of stewards. */
export interface QueuedObjection {
  readonly id: string
  readonly kind: HistoryKind
  readonly recordId: string
  readonly title: Word
  readonly organization: OrganizationBrief
  readonly wish: Wish
  readonly state: ObjectionState
  readonly provenOn: string
  readonly dueOn: string
}

/** An objection with all that a steward decides by. The address of whoever made it is told by its domain only. */
export interface ObjectionView extends QueuedObjection {
  readonly lang: Language
  readonly statement: string
  readonly reply: string | null
  readonly mailDomain: string | null
  readonly website: string | null
  readonly verifiedOn: string | null
  /** whether a steward has verified it; else its address or a post has */
  readonly isVerifiedBySteward: boolean
  readonly reason: string | null
  readonly appealStatement: string | null
  readonly outcome: 'upheld' | 'rejected' | null
  readonly appealReason: string | null
  /** why this steward may not decide about it */
  readonly hindrance: 'own-organization' | 'decided-before' | null
}
