import * as z from 'zod'
import { anyOf, once } from '#functions/core/filter.ts'
import { SUBREGIONS } from '#db/reference/vocabularies.ts'

const yesOrNo = once(z.enum(['true', 'false']).transform((text) => text === 'true'))

/** What the list of countries can be asked for. It comes whole: there are no pages. */
export const countryFilter = z.strictObject({
  /** words that a name begins with, in any of the four languages */
  q: once(z.string().max(200)),
  subregion: anyOf(SUBREGIONS),
  oasMember: yesOrNo,
  /** also the countries of ISO 3166-1 of which no organization is recorded */
  all: yesOrNo,
})

/** A filter of countries, as parsed. */
export type CountryFilter = z.infer<typeof countryFilter>
