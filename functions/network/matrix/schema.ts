import * as z from 'zod'
import { day, once } from '#functions/core/filter.ts'
import { networkPageFilter } from '../filter.ts'

/** By what the matrix sets work lines against. */
export const MATRIX_COLUMNS = ['subregion', 'country', 'sector'] as const

/** By what the matrix is cut. */
export type MatrixBy = (typeof MATRIX_COLUMNS)[number]

/** What the matrix can be asked for: what is shown of the network, by what it is cut, and the day on which ties are to be active. */
export const matrixFilter = networkPageFilter.extend({
  columns: once(z.enum(MATRIX_COLUMNS)),
  /** ISO day; without it today, or the year or span that is shown */
  activeOn: once(day),
  /** one group alone: a subregion, a country or a sector, as `columns` says */
  at: once(z.string().max(40)),
})

/** A filter of the matrix, as parsed. */
export type MatrixFilter = z.infer<typeof matrixFilter>
