import type { NameKind } from '#db/reference/vocabularies.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'

/** A name as it is compared; somebody who types one says no kind. */
export interface ComparedName { readonly text: string; readonly kind?: NameKind | undefined }

/** What is known of an organization when its doubles are looked for. */
export interface Likeness {
  readonly names: readonly ComparedName[]
  /** lower-case ISO 3166-1 alpha-3; null: of no country, or not known yet */
  readonly country: string | null
  readonly website?: string | null | undefined
}

/** Why two organizations may be one. */
export const DUPLICATE_REASONS = ['same-name', 'same-words', 'similar-name', 'same-acronym', 'same-website'] as const

/** One reason, and the name or the address of the recorded organization that it rests on. */
export interface DuplicateReason { readonly kind: (typeof DUPLICATE_REASONS)[number]; readonly text: string }

/** An organization on record that may be the one in question. It only warns: whether two are one is decided by people, for a wrong merge is the worse error. */
export interface Duplicate {
  readonly organization: OrganizationBrief
  readonly likeness: 'sure' | 'likely'
  /** never empty; the weightiest first */
  readonly reasons: readonly DuplicateReason[]
}
