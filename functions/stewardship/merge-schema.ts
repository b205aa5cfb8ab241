import type { RecordKind } from '#db/schema/records.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { TextsView } from '#functions/core/view.ts'

/** A record as a merge reads it. */
export interface HeldRecord<F = unknown> { readonly kind: RecordKind; readonly id: string; readonly state: string; readonly revision: number; readonly withheld: boolean; readonly fact: F }

/** What stands against a merge; nothing is done while any of it does. */
export type MergeObstacle =
  | { readonly kind: 'same' | 'state' | 'not-published' | 'withheld' | 'too-many-names' }
  /** a tie of the two alone would be left with one organization */
  | { readonly kind: 'tie-of-both'; readonly tieKind: 'alliance' | 'exchange'; readonly id: string; readonly title: TextsView }
  /** a change of one of the two waits for a steward */
  | { readonly kind: 'waiting-submission'; readonly id: string }

/** What a merge would do, for the steward to look at before. */
export interface MergePreview {
  readonly merged: HeldRecord<OrganizationInput>
  readonly into: HeldRecord<OrganizationInput>
  /** what `into` becomes */
  readonly joined: OrganizationInput
  readonly ties: readonly { readonly kind: 'alliance' | 'exchange'; readonly id: string; readonly title: TextsView }[]
  readonly capabilities: number
  readonly attestations: number
  readonly posts: { readonly merged: number; readonly into: number }
  readonly submissions: number
  readonly obstacles: readonly MergeObstacle[]
}

/** A tie or capability that a merge changed, and the revision it made. */
export interface MovedRecord { readonly kind: RecordKind; readonly id: string; readonly revision: number }

/** What a merge moved: `merge_note.moved`. */
export interface Moved {
  /** revision of the organization that stayed, as the merge made it */
  readonly into: number
  readonly records: readonly MovedRecord[]
  /** words of the merged organization that were withdrawn, and what became of the other's word on the same tie */
  readonly words: readonly { readonly id: string; readonly heir: { readonly id: string; readonly revision: number; readonly isNew: boolean } | null }[]
  /** keys of rows that belong to the other from now on, by the name of their table and column */
  readonly rows: { readonly [place: string]: readonly number[] }
  /** keys of posts that ended because the same account holds one there already */
  readonly ended: readonly number[]
  /** contributions under way that named the merged organization, as they were */
  readonly submissions: readonly { readonly key: number; readonly revision: number; readonly form: string; readonly fact: string | null }[]
}
