import type { SubmissionState } from '#db/schema/contributions.ts'
import type { CapabilityInput } from '#functions/capabilities/schema.ts'
import type { TypedValues } from '#functions/contributions/form-codec.ts'
import type { FieldFault } from '#functions/joining/asking.ts'
import type { RegisteringCode } from '#functions/joining/registering.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'

/** What an organization writes of itself: its own record, and what it offers or needs. */
export const OWN_KINDS = ['organization', 'capability'] as const

/** A kind of record that an organization writes of itself. */
export type OwnKind = (typeof OWN_KINDS)[number]

/** What can be wrong with these forms; the pages say each in words (`ownRecords.errors`, `joining.errors`). */
export type OwnCode = RegisteringCode | 'nameKind' | 'nameStatus' | 'nameLanguage' | 'nameTwice' | 'tooManyNames' | 'detail' | 'basis' | 'same' | 'direction' | 'workLine' | 'mnr' | 'note' | 'noteLong' | 'visibility' | 'confirm' | 'refused'

/** A field of these forms that does not hold. */
export type OwnFault = FieldFault<OwnCode>

/** A form as it was typed: the values of each name. */
export interface Written extends TypedValues { readonly one: (name: string) => string; readonly toJSON: () => { readonly [name: string]: readonly string[] } }

/** What a form stands for: the fact as far as it can be read, for comparison, and what does not hold. Without faults its schema takes it. */
export interface Composed { readonly fact: Fact; readonly faults: readonly OwnFault[] }

/** What a form is read with. */
export interface OwnGround {
  /** the organization that writes */
  readonly organization: OrganizationInput
  /** the fact that is changed; null for a new one */
  readonly base: Fact | null
  /** id of the record, or the one that a new one asks for */
  readonly id: string
  /** today */
  readonly day: string
  /** the language in which she writes */
  readonly lang: 'es' | 'en' | 'pt' | 'fr'
}

/** A change of an organization's own record or capability that is under way, or was decided. */
export interface Proposal {
  readonly key: number
  readonly id: string
  readonly kind: OwnKind
  readonly operation: 'create' | 'update' | 'withdraw'
  readonly state: SubmissionState
  readonly revision: number
  readonly written: Written
  /** the fact as it was handed in; null while it is a draft that never was */
  readonly fact: Fact | null
  /** the record that it changes or has become, as it stands now */
  readonly record: { readonly key: number; readonly id: string; readonly revision: number; readonly fact: Fact } | null
  /** the fact that its author read and changes, with its revision; null for what is new */
  readonly base: Fact | null
  readonly baseRevision: number | null
  readonly updatedAt: string
  readonly submittedAt: string | null
  /** what a steward said when it was sent back */
  readonly reason: string | null
}

/** A published record that an organization writes of itself. */
export interface OwnRecord<F = Fact> { readonly key: number; readonly id: string; readonly revision: number; readonly fact: F }

/** What the page of an organization's own record shows. */
export interface OwnRecordView {
  readonly record: OwnRecord<OrganizationInput>
  readonly capabilities: readonly OwnRecord<CapabilityInput>[]
  /** what is under way, the latest touched first */
  readonly proposals: readonly Proposal[]
}
