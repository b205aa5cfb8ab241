import { Hono } from 'hono'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { listJson, respondJson } from '#functions/http/json-response.ts'
import { PATHS } from '#web/paths.ts'
import { exchangeFilter } from './filter.ts'
import { getExchange } from './get-exchange.ts'
import { listExchanges } from './list-exchanges.ts'

/** `/api/v1/exchanges`. */
export const exchangesApi = new Hono<Env>()

exchangesApi.get(PATHS.apiExchanges, (c) => {
  const filter = parseFilter(exchangeFilter, c.req.url)
  const db = databaseOf(c.env)
  return respondJson(c.req.raw, db, c.get('now'), async () => listJson(c.req.url, await listExchanges(db, filter, null)))
})

exchangesApi.get(PATHS.apiExchange, (c) => {
  parseFilter(noParameters, c.req.url)
  const db = databaseOf(c.env)
  const id = c.req.param('id')
  return respondJson(c.req.raw, db, c.get('now'), async () => {
    const found = await getExchange(db, id)
    if (found === null) throw new Problem('not-found', `there is no public exchange ${id}`)
    return { text: found.body, ...found }
  })
})
