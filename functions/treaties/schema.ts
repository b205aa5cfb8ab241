import * as z from 'zod'
import { countryCode, edtfDate, line, recordId, sources, texts, webAddress } from '#functions/core/field-constraints.ts'
import type { DateView, SourceView, TextsView } from '#functions/core/view.ts'
import { INSTRUMENT_KINDS, RATIFICATION_DATE_KINDS, RATIFICATION_STATUSES, type InstrumentKind, type RatificationDateKind, type RatificationStatus } from '#db/reference/vocabularies.ts'

/** An international instrument as it is entered. Official titles keep their historic words. */
export const instrumentInput = z.strictObject({
  id: recordId,
  title: texts(300),
  acronyms: z.array(line(40)),
  kind: z.enum(INSTRUMENT_KINDS),
  adopted: edtfDate.nullable(),
  inForce: edtfDate.nullable(),
  depositary: line(200).nullable(),
  url: webAddress.nullable(),
  sources,
})
export type InstrumentInput = z.infer<typeof instrumentInput>

/** What a source says of one State and one instrument, as of a day. Dates of different kinds are not comparable. */
export const ratificationInput = z.strictObject({
  id: recordId,
  country: countryCode,
  instrument: recordId,
  status: z.enum(RATIFICATION_STATUSES),
  date: edtfDate.nullable(),
  dateKind: z.enum(RATIFICATION_DATE_KINDS).nullable(),
  /** the day that the source describes */
  asOf: edtfDate.nullable(),
  note: line(500).nullable(),
  sources,
})
export type RatificationInput = z.infer<typeof ratificationInput>

/** An instrument as it is read. */
export interface InstrumentView {
  readonly id: string
  readonly title: TextsView
  readonly acronyms: readonly string[]
  readonly kind: InstrumentKind
  readonly adopted: DateView | null
  readonly inForce: DateView | null
  readonly depositary: string | null
  readonly url: string | null
  readonly sources: readonly SourceView[]
}

/** A State's standing under an instrument, as it is read. */
export interface RatificationView {
  readonly id: string
  readonly country: string
  readonly instrument: InstrumentView
  readonly status: RatificationStatus
  readonly date: DateView | null
  readonly dateKind: RatificationDateKind | null
  readonly asOf: DateView | null
  readonly note: string | null
  readonly sources: readonly SourceView[]
}
