import * as z from 'zod'
import { once } from '#functions/core/filter.ts'
import { networkPageFilter } from './filter.ts'

/** What the page of ways can be asked for: what is shown, and the two that are asked about. */
export const pathsFilter = networkPageFilter.extend({
  /** each an id, or words by which an organization or a State is looked for */
  a: once(z.string().max(200)),
  b: once(z.string().max(200)),
  /** `1`: a State by itself, without the institutions of its country */
  apart: once(z.literal('1')),
})

/** A filter of the page of ways, as parsed. */
export type PathsFilter = z.infer<typeof pathsFilter>
