import type { Nearness } from '#functions/confirmations/near-answers.ts'
import type { RecordKind } from '#db/schema/records.ts'
import type { SubmissionState } from '#db/schema/contributions.ts'
import type { OrganizationBrief, NameView, TextsView } from '#functions/core/view.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import type { LikeTie } from '#functions/contributions/find-like-ties.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { PostKind } from '#db/schema/accounts.ts'
import type { Fact } from '#functions/revisions/chain.ts'

/** What a submission is about, as far as it can be named: the title of a tie, the names of an organization, or neither. */
export interface Subject { readonly title: TextsView | null; readonly names: readonly NameView[] | null }

/** A submission in the queue. */
export interface QueuedSubmission extends Subject {
  readonly id: string
  readonly kind: RecordKind
  readonly operation: 'create' | 'update' | 'withdraw'
  readonly submittedAt: string
  /** whole days that it has waited */
  readonly waited: number
  /** who asks; null: an organization that is not on record yet */
  readonly organization: OrganizationBrief | null
  /** notices of the text check that its author let stand */
  readonly notices: number
  /** organizations that it names and that are not on record */
  readonly proposed: number
  /** parties asked, and of these those that confirm and those that dispute */
  readonly asked: number
  readonly confirmed: number
  readonly disputed: number
  readonly mayDecide: boolean
}

/** One page of the queue, oldest first. */
export interface SubmissionQueue {
  readonly data: readonly QueuedSubmission[]
  readonly total: number
  /** kinds and countries that wait, with their numbers, whatever is filtered */
  readonly kinds: Readonly<Record<string, number>>
  readonly countries: Readonly<Record<string, number>>
  readonly next: string | null
}

/** A notice of the text check. `field` is where it stands in the form; absent in forms that have only one text. */
export interface SubmittedNotice { readonly kind: string; readonly found: string; readonly field?: string }

/** What a party has answered before publication. */
export interface EarlyAnswer { readonly organization: OrganizationBrief | string; readonly askedAt: string; readonly answer: 'confirmed' | 'disputed' | 'retracted' | null; readonly answeredAt: string | null; readonly note: TextsView | null; /** no mail reaches it, and the desk has not passed the question on yet */ readonly isAtDesk: boolean; /** why it may be the word of whoever wrote the submission; null: nothing says so */ readonly nearness: Nearness | null }

/** An organization that a tie names anew: what would come on record, and what it may be of what is there. */
export interface ProposedParty { /** the id that stands for it in the tie */ readonly id: string; readonly fact: OrganizationInput; readonly duplicates: readonly Duplicate[] }

/** A submission with all that a steward decides by. */
export interface SubmissionView extends Subject {
  readonly id: string
  readonly kind: RecordKind
  readonly operation: 'create' | 'update' | 'withdraw'
  readonly state: SubmissionState
  /** rises with every save and decision */
  readonly revision: number
  readonly submittedAt: string | null
  readonly waited: number
  readonly organization: OrganizationBrief | null
  /** the post in which its author acts; null: of an organization that is not on record yet */
  readonly post: PostKind | null
  /** why the record is changed or withdrawn, or what its author explains */
  readonly explanation: string | null
  readonly proposed: Fact
  /** the record as it is published now, with its revision; null for what is new */
  readonly published: { readonly id: string; readonly revision: number; readonly fact: Fact } | null
  /** what the author read, when the record has changed since; null: it has not */
  readonly readByAuthor: Fact | null
  readonly notices: readonly SubmittedNotice[]
  readonly answers: readonly EarlyAnswer[]
  /** organizations that it names and that are not on record */
  readonly proposedParties: readonly ProposedParty[]
  readonly duplicates: readonly Duplicate[]
  readonly likeTies: readonly LikeTie[]
  /** the organizations that the facts name, as far as they are public */
  readonly named: readonly OrganizationBrief[]
  /** the request to act for the organization that came with its registration */
  readonly request: string | null
  /** the reason given when it was sent back last */
  readonly reason: string | null
  readonly mayDecide: boolean
  /** why it cannot be published now */
  readonly hindrance: 'own-organization' | 'organization-not-on-record' | 'changed-since' | 'not-waiting' | null
}
