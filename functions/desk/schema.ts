import type { About } from '#functions/confirmations/schema.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'

/** A question that reaches nobody by itself and is passed on by the desk. */
export interface DeskRequest {
  readonly id: string
  readonly organization: { readonly id: string; readonly names: readonly NameView[]; readonly kind: string; readonly website: string | null }
  readonly askedBy: readonly NameView[] | null
  /** public id of the organization that asks; null: nobody in particular */
  readonly asker: string | null
  readonly about: About | null
  readonly title: TextsView
  readonly askedOn: string
  readonly dueOn: string | null
  readonly passedOnAt: string | null
  readonly passedOnHow: string | null
  /** when the desk last invited somebody to answer; null: it has not, or who asks has invited since */
  readonly invitedAt: string | null
  /** of a State: whether somebody is designated to speak for it; null of others */
  readonly hasVoice: boolean | null
}

/** An answer that came by invitation from an address that proves nothing, and waits to be verified. */
export interface UnverifiedAnswer {
  readonly invitation: number
  readonly request: DeskRequest
  /** the domain of the address; the address itself is shown to nobody */
  readonly domain: string
  readonly answer: 'confirmed' | 'disputed'
  readonly note: TextsView | null
  readonly answeredOn: string
}

/** What the desk has to do. */
export interface Desk { readonly requests: readonly DeskRequest[]; readonly unverified: readonly UnverifiedAnswer[] }
