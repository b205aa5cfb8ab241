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
