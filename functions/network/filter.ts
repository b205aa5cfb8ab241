import * as z from 'zod'
import { anyOf, countries, day, once } from '#functions/core/filter.ts'
import { FORMS } from './schema.ts'
import { ALLIANCE_KINDS, EVIDENCES, MODALITIES, ORGANIZATION_KINDS, SECTORS, WORK_LINES } from '#db/reference/vocabularies.ts'

/** What the network can be asked for. */
export const networkFilter = z.strictObject({
  form: once(z.enum(['hub', 'pairs'])),
  /** only ties that can stand on this day; what is not on record does not exclude */
  activeOn: once(day),
  /** `places`: where everything stands in the drawing; `names`: names and titles in all languages (hub form); `details`: sources, last check, exactness of dates (hub form); `ties`: ids of the ties behind each pair (pairs form) */
  include: once(z.string().transform((text) => text.split(',').filter((name) => name !== '')).pipe(z.array(z.enum(['names', 'places', 'details', 'ties'])))),
})

/** A filter of the network, as parsed. */
export type NetworkFilter = z.infer<typeof networkFilter>

const rowsPart = z.string().regex(/^[1-9]\d{0,3}$/, 'a whole number from 1 on').transform(Number)

/** What the page of the network can be asked for: the same words as the lists, and a year. */
export const networkPageFilter = z.strictObject({
  sector: anyOf(SECTORS),
  organizationKind: anyOf(ORGANIZATION_KINDS),
  country: countries,
  workLine: anyOf(WORK_LINES),
  kind: anyOf(['alliance', 'exchange', ...ALLIANCE_KINDS, ...MODALITIES]),
  evidence: anyOf(EVIDENCES),
  year: once(z.string().regex(/^(19|20)\d\d$/, 'a year as 2014').transform(Number)),
  /** a span of the world's time: ties that can have stood at some time in it */
  from: once(day),
  to: once(day),
  /** hosts of sources */
  site: z.array(z.string().max(200)).min(1).max(40).optional(),
  /** ties not checked since this day */
  checkedBefore: once(day),
  /** the projection that is examined */
  form: once(z.enum(FORMS)),
  /** `1`: a State and its institutions count as one */
  asOne: once(z.literal('1')),
  /** which rows of the tables, where they are too many for one page: the n-th part of the organizations, or of the ties */
  rows: once(rowsPart),
  tieRows: once(rowsPart),
  sort: once(z.enum(['name', 'sector', 'country', 'alliances', 'exchanges', 'ties'])),
  /** the organization that is looked at, by its id */
  focus: once(z.string().max(100)),
  /** where the map stands: x, y and zoom; for the interactive view */
  view: once(z.string().max(60)),
})

/** A filter of the network page, as parsed. */
export type NetworkPageFilter = z.infer<typeof networkPageFilter>
