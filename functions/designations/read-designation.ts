import { asDate } from '#functions/contributions/compose-fact.ts'
import type { TypedValues } from '#functions/contributions/form-codec.ts'
import { lineOf, type FieldFault, type Read } from '#functions/joining/asking.ts'
import type { DesignationCode } from './record-designation.ts'
import { designationInput, type DesignationInput } from './schema.ts'

/** What can be wrong with the form; the desk says each in words (`designations.desk.errors`). */
export type DesignationFormCode = DesignationCode | 'state' | 'office' | 'reference' | 'dated' | 'long'

const EMPTY: { readonly [field: string]: DesignationFormCode } = { state: 'state', speaker: 'speaker', office: 'office', reference: 'reference', dated: 'dated' }

/** Reads a designation as a steward types it. Pure. */
export function readDesignation(values: TypedValues): Read<DesignationInput, DesignationFormCode> {
  const dated = asDate({ year: lineOf(values, 'dated-year'), month: lineOf(values, 'dated-month'), day: lineOf(values, 'dated-day') })
  const typed = { state: lineOf(values, 'state'), speaker: lineOf(values, 'speaker'), office: lineOf(values, 'office'), reference: lineOf(values, 'reference'), dated: dated ?? '' }
  const result = designationInput.safeParse(typed)
  if (result.success) return { value: result.data, faults: [] }
  const fields = [...new Set(result.error.issues.map(({ path }) => String(path[0])))]
  const isLong = (field: string) => result.error.issues.some(({ path, code }) => path[0] === field && code === 'too_big')
  return { value: null, faults: fields.map((field): FieldFault<DesignationFormCode> => ({ field, code: isLong(field) && field !== 'speaker' ? 'long' : (EMPTY[field] ?? 'state') })) }
}
