import type { RecordKind } from '#db/schema/records.ts'
import type { Fact } from './chain.ts'

/** A fact that is new. It is published unless a later issue's review says otherwise. */
export interface CreateChange { readonly operation: 'create'; readonly kind: RecordKind; readonly fact: unknown }

/** A record's whole new fact, written over the revision that its editor has read. */
export interface UpdateChange { readonly operation: 'update'; readonly kind: RecordKind; readonly id: string; readonly revision: number; readonly fact: unknown }

/** A record that leaves public view and keeps its history. */
export interface WithdrawChange { readonly operation: 'withdraw'; readonly kind: RecordKind; readonly id: string; readonly revision: number }

/** An organization that turns out to be another one: its id redirects from now on, its ties are the other's. */
export interface MergeChange { readonly operation: 'merge'; readonly kind: 'organization'; readonly id: string; readonly revision: number; readonly into: string }

/** One change of one record. */
export type Change = CreateChange | UpdateChange | WithdrawChange | MergeChange

/** What a commit did: the data version it made and the revision of each record it changed, in the order of the changes. */
export interface Committed { readonly version: number; readonly changed: readonly { readonly kind: RecordKind; readonly id: string; readonly revision: number }[] }

/** One revision as the public reads it: who (a post, never a person), when, what was and what is. */
export interface RevisionView {
  readonly number: number
  readonly version: number
  readonly operation: 'create' | 'update' | 'withdraw' | 'merge'
  readonly actor: { readonly post: string; readonly at: string }
  readonly at: string
  readonly reason: string | null
  readonly before: Fact | null
  readonly after: Fact | null
  readonly previousHash: string | null
  readonly hash: string
}
