import * as z from 'zod'
import { edtfDate, line, recordId, sources, texts } from '#functions/core/field-constraints.ts'
import type { DateView, OrganizationBrief, SourceView, TextsView } from '#functions/core/view.ts'
import { BASES, DIRECTIONS, MNR_CAPABILITIES, WORK_LINES, type Basis, type Direction, type MnrCapability, type WorkLine } from '#db/reference/vocabularies.ts'

/** A capability as it is entered: what an organization offers or needs on one work line (MODEL, Ties). */
export const capabilityInput = z.strictObject({
  id: recordId,
  organization: recordId,
  direction: z.enum(DIRECTIONS),
  workLine: z.enum(WORK_LINES),
  /** null: none of the 21 fits */
  mnrCapability: z.enum(MNR_CAPABILITIES).nullable(),
  /** declared by the organization itself, or noted by another */
  basis: z.enum(BASES),
  statedBy: line(200).nullable(),
  statedOn: edtfDate.nullable(),
  note: texts(1000),
  visibility: z.enum(['public', 'allowed']),
  sources,
})

/** The fact that stands for a capability in its revisions. */
export type CapabilityInput = z.infer<typeof capabilityInput>

/** A capability as it is read. A need that is `noted` stands under "what others have noted", never as a wish. */
export interface CapabilityView {
  readonly id: string
  readonly organization: OrganizationBrief
  readonly direction: Direction
  readonly workLine: WorkLine
  readonly mnrCapability: MnrCapability | null
  readonly basis: Basis
  readonly statedBy: string | null
  readonly statedOn: DateView | null
  readonly note: TextsView
  readonly revision: number
  readonly recordedOn: string
  readonly sources: readonly SourceView[]
}
