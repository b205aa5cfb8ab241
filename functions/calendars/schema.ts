import type { DateView, OrganizationBrief, TextsView } from '#functions/core/view.ts'
import type { ExchangeStatus } from '#db/reference/vocabularies.ts'

/** A public tie as far as a calendar tells it. `status` null: an alliance. */
export interface DatedTie {
  readonly kind: 'alliance' | 'exchange'
  readonly id: string
  readonly title: TextsView
  readonly start: DateView | null
  readonly end: DateView | null
  readonly status: ExchangeStatus | null
}

/** What a calendar is of. */
export type CalendarOwner = { readonly organization: OrganizationBrief } | { readonly country: string }

/** A day or a month on which something of a tie happens. `until`: the first day after it. */
export interface Occasion { readonly tie: DatedTie; readonly what: 'ends' | 'starts' | 'happens'; readonly from: string; readonly until: string }
