import type { OrganizationBrief } from '#functions/core/view.ts'

/** How much is on record, and the organizations whose official name cannot be put down to a language (MODEL, Names). */
export interface ProvenanceView {
  readonly organizations: number
  readonly alliances: number
  readonly parties: number
  readonly exchanges: number
  readonly capabilities: number
  readonly ratifications: number
  readonly laws: number
  readonly sources: number
  /** by name */
  readonly undetermined: readonly OrganizationBrief[]
}
