import { Hono } from 'hono'
import { dayOf } from '#functions/core/edtf.ts'
import { parseFilter } from '#functions/core/filter.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { respondJson } from '#functions/http/json-response.ts'
import { PATHS } from '#web/paths.ts'
import { searchFilter } from './filter.ts'
import { searchRegistry } from './search-registry.ts'

/** `/api/v1/search`. */
export const searchApi = new Hono<Env>()

searchApi.get(PATHS.apiSearch, (c) => {
  const { q = '' } = parseFilter(searchFilter, c.req.url)
  const db = databaseOf(c.env)
  const now = c.get('now')
  return respondJson(c.req.raw, db, now, async () => {
    const found = await searchRegistry(db, q, null, dayOf(now))
    return { text: found.body, ...found }
  })
})
