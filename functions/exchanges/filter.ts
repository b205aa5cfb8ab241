import * as z from 'zod'
import { anyOf, countries, day, facetsOf, ids, listParameters, once } from '#functions/core/filter.ts'
import { EVIDENCES, EXCHANGE_STATUSES, FLOWS, MNR_CAPABILITIES, MODALITIES, PARTICIPANT_ROLES, SCHEMES, SECTORS, SUBREGIONS, WORK_LINES } from '#db/reference/vocabularies.ts'

/** Fields whose values a list of exchanges can count; the last four are of the participants. */
export const EXCHANGE_FACETS = ['modality', 'status', 'scheme', 'flow', 'workLine', 'mnrCapability', 'evidence', 'country', 'subregion', 'sector', 'role'] as const

/** What a list of exchanges can be asked for. `organization`, `country`, `subregion`, `sector` and `role` are of one and the same participant. */
export const exchangeFilter = z.strictObject({
  ...listParameters,
  modality: anyOf(MODALITIES),
  status: anyOf(EXCHANGE_STATUSES),
  scheme: anyOf(SCHEMES),
  flow: anyOf(FLOWS),
  workLine: anyOf(WORK_LINES),
  mnrCapability: anyOf(MNR_CAPABILITIES),
  evidence: anyOf(EVIDENCES),
  organization: ids,
  country: countries,
  subregion: anyOf(SUBREGIONS),
  sector: anyOf(SECTORS),
  role: anyOf(PARTICIPANT_ROLES),
  /** not yet ended and possibly begun on this day; what is not on record does not exclude */
  activeOn: once(day),
  order: once(z.enum(['name', 'recent'])),
  facets: facetsOf(EXCHANGE_FACETS),
})

/** A filter of exchanges, as parsed. */
export type ExchangeFilter = z.infer<typeof exchangeFilter>
