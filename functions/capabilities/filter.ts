import * as z from 'zod'
import { anyOf, countries, facetsOf, ids, listParameters } from '#functions/core/filter.ts'
import { BASES, DIRECTIONS, MNR_CAPABILITIES, SUBREGIONS, WORK_LINES } from '#db/reference/vocabularies.ts'

/** Fields whose values a list of capabilities can count. */
export const CAPABILITY_FACETS = ['direction', 'workLine', 'mnrCapability', 'basis'] as const

/** What a list of capabilities can be asked for. `organization`, `country`, `subregion` and the words of `q` are of the organization that offers or needs. */
export const capabilityFilter = z.strictObject({
  ...listParameters,
  direction: anyOf(DIRECTIONS),
  workLine: anyOf(WORK_LINES),
  mnrCapability: anyOf(MNR_CAPABILITIES),
  basis: anyOf(BASES),
  organization: ids,
  country: countries,
  subregion: anyOf(SUBREGIONS),
  facets: facetsOf(CAPABILITY_FACETS),
})

/** A filter of capabilities, as parsed. */
export type CapabilityFilter = z.infer<typeof capabilityFilter>
