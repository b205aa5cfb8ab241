import { Hono } from 'hono'
import { isCountryCode } from '#db/reference/countries.ts'
import { read } from '#functions/core/answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { CountryListPage } from '#web/pages/countries/country-list-page.tsx'
import { CountryPage } from '#web/pages/countries/country-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { getCountry } from './get-country.ts'
import { listCountries } from './list-countries.ts'
import type { CountryView } from './schema.ts'

/** Rows of each list on the page of a country; the rest stands in the filtered lists. */
const PAGE_LENGTH = 12

/** The pages of countries. */
export const countryPages = new Hono<Env>()

countryPages.get(PATHS.countries, (c) => respondPage(c, async ({ db, lang, frame }) => {
  const answer = await listCountries(db, {}, lang)
  return { page: <CountryListPage frame={frame(answer)} countries={answer.countries} />, data: answer }
}))

countryPages.get(PATHS.country, (c) => respondPage(c, async ({ db, lang, day, frame }) => {
  const code = c.req.param('country')
  const lower = code.toLowerCase()
  if (code !== lower && isCountryCode(lower)) return c.redirect(href(PATHS.country, { lang, country: lower }), 308)
  const answer = await getCountry(db, code, day, PAGE_LENGTH, lang)
  if (answer === null) throw new Problem('not-found', `${code} is not an alpha-3 code of ISO 3166-1`)
  return { page: <CountryPage frame={frame(answer)} country={read<CountryView>(answer)} />, data: answer }
}))
