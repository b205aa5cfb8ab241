import * as z from 'zod'
import { anyOf, countries, facetsOf, listParameters, once } from '#functions/core/filter.ts'
import { EVIDENCES, MNR_CAPABILITIES, ORGANIZATION_KINDS, PARTICIPANT_ROLES, PARTY_ROLES, SECTORS, SUBREGIONS, WORK_LINES } from '#db/reference/vocabularies.ts'
import { ORGANIZATION_INCLUDES } from './schema.ts'

/** Fields whose values a list of organizations can count. */
export const ORGANIZATION_FACETS = ['sector', 'kind', 'country', 'subregion', 'workLine'] as const

const ROLES = [...new Set([...PARTY_ROLES, ...PARTICIPANT_ROLES])]

/** What a list of organizations can be asked for. The same parameter again is "or", different ones "and". */
export const organizationFilter = z.strictObject({
  ...listParameters,
  sector: anyOf(SECTORS),
  kind: anyOf(ORGANIZATION_KINDS),
  country: countries,
  subregion: anyOf(SUBREGIONS),
  /** has a tie or a capability on this line */
  workLine: anyOf(WORK_LINES),
  /** has a capability, or an exchange, on this capability of the Model National Response */
  mnrCapability: anyOf(MNR_CAPABILITIES),
  /** has this role in some alliance or exchange */
  role: anyOf(ROLES),
  /** has a tie with this evidence */
  evidence: anyOf(EVIDENCES),
  facets: facetsOf(ORGANIZATION_FACETS),
})

/** A filter of organizations, as parsed. */
export type OrganizationFilter = z.infer<typeof organizationFilter>

/** What the detail of an organization can be asked for. */
export const organizationQuery = z.strictObject({
  include: once(z.string().transform((text) => text.split(',').filter((name) => name !== '')).pipe(z.array(z.enum(ORGANIZATION_INCLUDES)))),
})
