import * as z from 'zod'
import { countryCode, edtfDate, line, recordId } from '#functions/core/field-constraints.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'

/** Whom a State or territory has designated, in writing to the IIN, to speak for it (DESIGN §3.11). */
export interface VoiceView {
  /** the organization whose posts speak for it; null while that organization is not public */
  readonly speaker: OrganizationBrief | null
  /** the office that was designated, as the letter names it */
  readonly office: string
  /** of the letter: its number, or what else it is found by */
  readonly reference: string
  /** day of the letter, YYYY-MM-DD */
  readonly dated: string
}

/** What a steward records of a written designation. */
export const designationInput = z.strictObject({
  /** code of the country: the id of the State or territory as a party */
  state: countryCode,
  /** id of the organization that speaks for it */
  speaker: recordId,
  office: line(200),
  reference: line(200),
  /** day of the letter */
  dated: edtfDate.refine((text) => text.length === 10, 'a day as 2026-03-19'),
})

/** A designation as it is recorded. */
export type DesignationInput = z.infer<typeof designationInput>

/** A designation in force, in the list of the desk. */
export interface DesignationRow extends VoiceView { readonly id: string; readonly state: OrganizationBrief; readonly recordedAt: string }
