import * as z from 'zod'
import { anyOf, countries, day, facetsOf, ids, listParameters, once } from '#functions/core/filter.ts'
import { ALLIANCE_KINDS, ALLIANCE_STATES, EVIDENCES, PARTY_ROLES, SECTORS, SUBREGIONS, WORK_LINES } from '#db/reference/vocabularies.ts'

/** Fields whose values a list of alliances can count; the last four are of the parties. */
export const ALLIANCE_FACETS = ['kind', 'workLine', 'evidence', 'state', 'country', 'subregion', 'sector', 'role'] as const

/** What a list of alliances can be asked for. `organization`, `country`, `subregion`, `sector` and `role` are of one and the same party. */
export const allianceFilter = z.strictObject({
  ...listParameters,
  kind: anyOf(ALLIANCE_KINDS),
  workLine: anyOf(WORK_LINES),
  evidence: anyOf(EVIDENCES),
  /** on the day asked for, else today */
  state: anyOf(ALLIANCE_STATES),
  organization: ids,
  country: countries,
  subregion: anyOf(SUBREGIONS),
  sector: anyOf(SECTORS),
  role: anyOf(PARTY_ROLES),
  /** not yet ended and possibly begun on this day; what is not on record does not exclude */
  activeOn: once(day),
  order: once(z.enum(['name', 'recent'])),
  facets: facetsOf(ALLIANCE_FACETS),
})

/** A filter of alliances, as parsed. */
export type AllianceFilter = z.infer<typeof allianceFilter>
