import type { RecordKind } from '#db/schema/records.ts'
import type { Fact } from '#functions/revisions/chain.ts'

/** What stands where a part of a text was blotted out. */
export const BLOTTED_WORDS = '[…]'

/** A field of a record that a steward may want blotted out, as it was seen in a revision. */
export interface BlottableField {
  /** what a form sends to name it */
  readonly choice: string
  readonly kind: RecordKind
  readonly id: string
  readonly recordKey: number
  readonly pointer: string
  readonly seenIn: number
  readonly value: unknown
  /** whether the record still says it today */
  readonly isCurrent: boolean
}

/** A request that a value be blotted out, as stewards see it. */
export interface BlotRequestView {
  readonly id: string
  readonly kind: RecordKind
  readonly recordId: string
  /** the record as it is today */
  readonly fact: Fact
  readonly pointer: string
  readonly reason: string
  readonly askedAt: string
  readonly state: 'open' | 'done' | 'refused'
  readonly decidedAt: string | null
  /** what stands there; null when it is blotted out */
  readonly value: unknown
  /** whether who looks has asked for it: then another steward decides */
  readonly isOwn: boolean
}
