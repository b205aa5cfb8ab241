import type { Operation, RecordKind } from '#db/schema/records.ts'
import type { Actor } from '#functions/core/context.ts'
import type { ByField, Fact } from './chain.ts'
import type { ChainProof } from './verify-chain.ts'

/**
 * What stands beside a record's fact and is no part of its history: whether it is contested, withheld for safety, reviewed by a steward, and when somebody with standing last
 * checked it. Absent: it stays as it is.
 */
export interface Marks { readonly contested?: boolean; readonly withheld?: boolean; readonly reviewed?: boolean; readonly checkedOn?: string | null }

/** A fact that is new: published, reviewed and uncontested unless `marks` says otherwise. `by`: whose word it is, where that is not whoever commits; the reason is not hers then. */
export interface CreateChange { readonly operation: 'create'; readonly kind: RecordKind; readonly fact: unknown; readonly marks?: Marks; readonly by?: Actor }

/** A record's whole new fact, written over the revision that its editor has read. `by` as in `CreateChange`. */
export interface UpdateChange { readonly operation: 'update'; readonly kind: RecordKind; readonly id: string; readonly revision: number; readonly fact: unknown; readonly marks?: Marks; readonly by?: Actor }

/** A record that leaves public view and keeps its history. */
export interface WithdrawChange { readonly operation: 'withdraw'; readonly kind: RecordKind; readonly id: string; readonly revision: number }

/** An organization that turns out to be another one: its id redirects from now on, its ties are the other's. */
export interface MergeChange { readonly operation: 'merge'; readonly kind: 'organization'; readonly id: string; readonly revision: number; readonly into: string }

/** A record that was withdrawn, or an organization that was merged, and is public again, as it was. */
export interface RestoreChange { readonly operation: 'restore'; readonly kind: RecordKind; readonly id: string; readonly revision: number }

/** A record that stays what it is and is marked otherwise: it gets no revision, its public rows are made anew. */
export interface MarkChange { readonly operation: 'mark'; readonly kind: RecordKind; readonly id: string; readonly marks: Marks }

/** A change that leaves a revision. */
export type FactChange = CreateChange | UpdateChange | WithdrawChange | MergeChange | RestoreChange

/** One change of one record. */
export type Change = FactChange | MarkChange

/** What a commit did: the data version it made and the revision of each record it changed, in the order of the changes. */
export interface Committed { readonly version: number; readonly changed: readonly { readonly kind: RecordKind; readonly id: string; readonly revision: number }[] }

/** Kinds of record whose history the public reads. */
export const HISTORY_KINDS = ['organization', 'alliance', 'exchange'] as const

/** A kind of record whose history the public reads. */
export type HistoryKind = (typeof HISTORY_KINDS)[number]

/**
 * One revision as the public reads it: who (a post, never a person), when, what was and what is. What was blotted out, or names a party that is withheld for
 * its safety, is null in its place in `before` and `after`; `blotted` has the pointers into `after`.
 */
export interface RevisionView {
  readonly number: number
  readonly version: number
  readonly operation: Operation
  readonly actor: { readonly post: string; readonly at: string }
  readonly at: string
  readonly reason: string | null
  readonly before: Fact | null
  readonly after: Fact
  readonly blotted: readonly string[]
  readonly previousHash: string | null
  readonly hash: string
  /** what somebody needs to work out `hash` for herself; only when asked for. A blotted field has a digest and no salt */
  readonly proof?: { readonly salts: ByField; readonly digests: ByField }
}

/** A line of the public record of what was blotted out of a history, when and why (DESIGN §3.4). */
export interface BlotView { readonly pointer: string; readonly at: string; readonly reason: string }

/** A record as this registry knew it at the end of a day. */
export interface KnownView { readonly on: string; readonly revision: number; readonly state: 'published' | 'withdrawn' | 'merged'; readonly fact: Fact }

/** The history of one record, newest revision first. It stays readable when the record is withdrawn or merged. */
export interface HistoryView {
  readonly kind: HistoryKind
  readonly id: string
  /** number of the newest revision */
  readonly revision: number
  /** today's state */
  readonly state: 'published' | 'withdrawn' | 'merged'
  /** the id of the organization that it was merged into */
  readonly mergedInto: string | null
  /** whether the whole chain holds; `brokenAt` is the first revision that does not */
  readonly chain: ChainProof
  readonly blots: readonly BlotView[]
  /** with `knownOn`: the record as it was known then, null when it was not; without: absent */
  readonly known?: KnownView | null
  readonly data: readonly RevisionView[]
  readonly total: number
  readonly next: string | null
}
