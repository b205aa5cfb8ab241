import type { Language } from '#db/reference/languages.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import type { FieldFault } from '#functions/joining/asking.ts'
import type { RegisteringCode } from '#functions/joining/registering.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** A form as it was typed, what does not hold in it, and what the check of free text points out. */
export interface Typed {
  readonly one: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly faults: readonly FieldFault<RegisteringCode | 'confirmFirst' | 'isOtherFirst'>[]
  readonly notices: readonly TextNotice[]
}

/** A form in which nothing has been typed but these values. */
export function blank(values: Readonly<Record<string, string>> = {}): Typed {
  return { one: (name) => values[name] ?? '', all: (name) => (values[name] === undefined ? [] : [values[name]]), faults: [], notices: [] }
}

/** The faults of a form in the reader's language. `host` is that of the organization's own site. */
export function faultsIn(lang: Language, { faults }: Typed, host: string | null): readonly FormFault[] {
  const { errors, notices, register } = messagesFor(lang).joining
  return faults.map(({ field, code }): FormFault => {
    if (code === 'siteElsewhere') return { field, message: errors.siteElsewhere(host ?? '') }
    return { field, message: code === 'confirmFirst' ? notices.confirmFirst : code === 'isOtherFirst' ? register.isOtherFirst : errors[code] }
  })
}
