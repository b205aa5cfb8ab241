import * as z from 'zod'
import { countryCode, edtfDate, line, recordId, sources, webAddress } from '#functions/core/field-constraints.ts'
import type { SourceView } from '#functions/core/view.ts'
import { REPORTING_LINE_KINDS, type ReportingLineKind } from '#db/reference/vocabularies.ts'

/** A public line or page where a report can be made, as it is entered. */
export const reportingLineInput = z.strictObject({
  id: recordId,
  /** null: regional */
  country: countryCode.nullable(),
  operator: line(300).nullable(),
  kind: z.enum(REPORTING_LINE_KINDS),
  name: line(300),
  /** kept, never shown before `confirmedOn` */
  number: line(60).nullable(),
  url: webAddress.nullable(),
  networks: z.array(line(80)),
  /** the day on which the operator itself confirmed the number; null: not confirmed */
  confirmedOn: edtfDate.nullable(),
  sources,
})
export type ReportingLineInput = z.infer<typeof reportingLineInput>

/** A reporting line as the public reads it, without its id, which may be the number: a wrong number can hurt a child, so `number`, and a name that tells it, are null until its operator has confirmed it. */
export interface ReportingLineView {
  readonly country: string | null
  readonly operator: string | null
  readonly kind: ReportingLineKind
  readonly name: string | null
  readonly number: string | null
  readonly confirmedOn: string | null
  readonly url: string | null
  readonly networks: readonly string[]
  readonly sources: readonly SourceView[]
}
