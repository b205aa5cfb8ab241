import type { NameView, TextsView } from '#functions/core/view.ts'
import type { AttestationState, Evidence } from '#db/reference/vocabularies.ts'

/** A public tie of an organization as far as its upkeep goes. */
export interface TieToCheck {
  readonly kind: 'alliance' | 'exchange'
  readonly id: string
  readonly title: TextsView
  readonly revision: number
  readonly recordedOn: string
  readonly checkedOn: string | null
  readonly evidence: Evidence
  readonly spoken: number
  readonly parties: number
  /** what the organization itself says of it */
  readonly said: AttestationState
}

/** What an organization can check: its own record and its public ties, the oldest first. */
export interface Upkeep {
  readonly id: string
  readonly names: readonly NameView[]
  readonly kind: string
  readonly revision: number
  readonly recordedOn: string
  readonly checkedOn: string | null
  readonly ties: readonly TieToCheck[]
}

/** A record that somebody says is still true, as she read it. */
export interface Pick { readonly kind: 'organization' | 'alliance' | 'exchange'; readonly id: string; readonly revision: number }

/** What came of saying so: how many records count as checked, and how many had changed since they were read. */
export interface Checked { readonly checked: number; readonly stale: number }

/** How many records of a country, or of an organization, are how old. `oldest`: the day from which the age of the oldest runs. */
export interface AgeCounts { readonly records: number; readonly fresh: number; readonly asks: number; readonly dormant: number; readonly oldest: string }

/** The age of the registry's records, as a steward sees it. */
export interface AgeReport {
  /** public records that will have been unchecked for a year by the end of the month */
  readonly due: number
  /** country null: of no single country */
  readonly countries: readonly (AgeCounts & { readonly country: string | null })[]
  readonly organizations: readonly (AgeCounts & { readonly id: string; readonly names: readonly NameView[]; readonly posts: number })[]
}

/** Something an organization is to be reminded of. */
export interface Matter {
  readonly what: 'ends' | 'quiet' | 'unchecked'
  /** says which matter it is, so that it is told once */
  readonly name: string
  readonly organization: number
  /** the record that it is about */
  readonly record: number
  readonly kind: 'organization' | 'alliance' | 'exchange'
  readonly id: string
  /** title of a tie; of an organization null */
  readonly title: TextsView | null
  /** the end as it is known, or the day of the last news */
  readonly day: string
}
