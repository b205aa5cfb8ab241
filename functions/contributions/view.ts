import type { NameView, OrganizationBrief } from '#functions/core/view.ts'
import type { Contribution } from './contribution.ts'
import type { LikeTie } from './find-like-ties.ts'
import type { FieldNotice, FormFault, TypedOrganization } from './schema.ts'

/** How a party of a contribution is named: `brief` null when the public does not see it, as an organization that is not on record yet; `proposed` what was typed of one that comes with the tie. */
export interface PartyName { readonly id: string; readonly names: readonly NameView[]; readonly brief: OrganizationBrief | null; readonly proposed: TypedOrganization | null }

/** The parties of a contribution by id, its own organization among them. */
export type PartyNames = ReadonlyMap<string, PartyName>

/** What a search for parties found. */
export interface PartySearch { readonly q: string; readonly total: number; readonly found: readonly OrganizationBrief[] }

/** What every step of the form is drawn from. */
export interface StepView {
  readonly contribution: Contribution
  readonly parties: PartyNames
  /** what does not hold, when that was asked */
  readonly faults: readonly FormFault[]
}

/** The last step: what else is shown before it is submitted. */
export interface CheckView extends StepView { readonly like: readonly LikeTie[]; readonly notices: readonly FieldNotice[] }
