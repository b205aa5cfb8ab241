import * as z from 'zod'
import { SUBREGIONS } from '#db/reference/vocabularies.ts'
import { once } from '#functions/core/filter.ts'
import { GROUPINGS, TOPICS } from './analysis/topics.ts'
import { networkPageFilter } from './filter.ts'

/** What the analysis can be asked for: what is shown, and what of it is told. */
export const analysisFilter = networkPageFilter.extend({
  /** one topic with its values; without it, one finding of each */
  measure: once(z.enum(TOPICS)),
  /** `all`: the whole table */
  rows: once(z.literal('all')),
  /** by what organizations are grouped where roles between groups are told */
  by: once(z.enum(GROUPINGS)),
  /** the subregion of which is asked who ties it to the rest */
  between: once(z.enum(SUBREGIONS)),
})

/** A filter of the analysis, as parsed. */
export type AnalysisFilter = z.infer<typeof analysisFilter>
