import * as z from 'zod'
import { day, once } from '#functions/core/filter.ts'
import { networkPageFilter } from '../filter.ts'

/** The tables of the comparison, each of which can be asked for whole. */
export const CHANGE_TABLES = ['began', 'ended', 'no-end', 'parties', 'learned', 'corrected'] as const

/** A table of the comparison. */
export type ChangeTable = (typeof CHANGE_TABLES)[number]

/** What the comparison of two dates can be asked for: what is shown, the two dates, and the table that is shown whole. */
export const changesFilter = networkPageFilter.extend({
  since: once(day),
  until: once(day),
  rows: once(z.enum(CHANGE_TABLES)),
})

/** A filter of the comparison, as parsed. */
export type ChangesFilter = z.infer<typeof changesFilter>
