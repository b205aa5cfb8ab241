import { Hono } from 'hono'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { listJson, respondJson } from '#functions/http/json-response.ts'
import { PATHS } from '#web/paths.ts'
import { capabilityFilter } from './filter.ts'
import { getCapability } from './get-capability.ts'
import { listCapabilities } from './list-capabilities.ts'

/** `/api/v1/capabilities`. */
export const capabilitiesApi = new Hono<Env>()

capabilitiesApi.get(PATHS.apiCapabilities, (c) => {
  const filter = parseFilter(capabilityFilter, c.req.url)
  const db = databaseOf(c.env)
  return respondJson(c.req.raw, db, c.get('now'), async () => listJson(c.req.url, await listCapabilities(db, filter)))
})

capabilitiesApi.get(PATHS.apiCapability, (c) => {
  parseFilter(noParameters, c.req.url)
  const db = databaseOf(c.env)
  const id = c.req.param('id')
  return respondJson(c.req.raw, db, c.get('now'), async () => {
    const found = await getCapability(db, id)
    if (found === null) throw new Problem('not-found', `there is no public capability ${id}`)
    return { text: found.body, ...found }
  })
})
