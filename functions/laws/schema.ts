import * as z from 'zod'
import { countryCode, edtfDate, line, recordId, sources, texts } from '#functions/core/field-constraints.ts'
import type { DateView, SourceView, TextsView } from '#functions/core/view.ts'
import { LAW_STATUSES, LAW_TOPICS, type LawStatus, type LawTopic } from '#db/reference/vocabularies.ts'

/** A law of a State as it is entered. The title is the law's own, in its language. */
export const lawInput = z.strictObject({
  id: recordId,
  country: countryCode,
  title: line(400),
  titleLanguage: line(10),
  number: line(80).nullable(),
  date: edtfDate.nullable(),
  topics: z.array(z.enum(LAW_TOPICS)).min(1),
  status: z.enum(LAW_STATUSES),
  summary: texts(1000).nullable(),
  sources,
})
export type LawInput = z.infer<typeof lawInput>

/** A law as it is read. */
export interface LawView {
  readonly id: string
  readonly country: string
  readonly title: string
  readonly titleLanguage: string
  readonly number: string | null
  readonly date: DateView | null
  readonly topics: readonly LawTopic[]
  readonly status: LawStatus
  readonly summary: TextsView | null
  readonly sources: readonly SourceView[]
}
