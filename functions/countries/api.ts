import { Hono } from 'hono'
import { dayOf } from '#functions/core/edtf.ts'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { respondJson } from '#functions/http/json-response.ts'
import { PATHS } from '#web/paths.ts'
import { countryFilter } from './filter.ts'
import { getCountry } from './get-country.ts'
import { listCountries } from './list-countries.ts'

/** `/api/v1/countries`. */
export const countriesApi = new Hono<Env>()

countriesApi.get(PATHS.apiCountries, (c) => {
  const filter = parseFilter(countryFilter, c.req.url)
  const db = databaseOf(c.env)
  return respondJson(c.req.raw, db, c.get('now'), async () => {
    const { countries, ...versioned } = await listCountries(db, filter, null)
    return { text: JSON.stringify({ data: countries, total: countries.length, next: null }), ...versioned }
  })
})

countriesApi.get(PATHS.apiCountry, (c) => {
  parseFilter(noParameters, c.req.url)
  const db = databaseOf(c.env)
  const now = c.get('now')
  const code = c.req.param('country').toLowerCase()
  return respondJson(c.req.raw, db, now, async () => {
    const found = await getCountry(db, code, dayOf(now))
    if (found === null) throw new Problem('not-found', `${code} is not an alpha-3 code of ISO 3166-1`)
    return { text: found.body, ...found }
  })
})
