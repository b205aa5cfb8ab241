import type { Language } from '#db/reference/languages.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import type { OwnFault, Written } from '#functions/own-records/schema.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** A form about an own record as it was typed, what does not hold in it, and what the check of free text points out. */
export interface TypedRecord {
  readonly written: Written
  readonly faults: readonly OwnFault[]
  readonly notices: readonly TextNotice[]
  /** id of the proposal that it is or becomes, its revision (0: none yet), and the revision of the record that was read */
  readonly id: string
  readonly revision: number
  readonly base: number | null
}

/** The faults of such a form in the reader's language. */
export function ownFaultsIn(lang: Language, faults: readonly OwnFault[]): readonly FormFault[] {
  const { joining, ownRecords } = messagesFor(lang)
  const { siteElsewhere: _, ...shared } = joining.errors
  const own: Readonly<Record<string, string>> = { ...shared, ...ownRecords.errors, confirm: joining.notices.confirmFirst }
  return faults.map(({ field, code }) => ({ field, message: own[code] ?? ownRecords.errors.refused }))
}
