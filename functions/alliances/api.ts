import { Hono } from 'hono'
import { dayOf } from '#functions/core/edtf.ts'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { listJson, respondJson } from '#functions/http/json-response.ts'
import { PATHS } from '#web/paths.ts'
import { allianceFilter } from './filter.ts'
import { getAlliance } from './get-alliance.ts'
import { listAlliances } from './list-alliances.ts'

/** `/api/v1/alliances`. */
export const alliancesApi = new Hono<Env>()

alliancesApi.get(PATHS.apiAlliances, (c) => {
  const filter = parseFilter(allianceFilter, c.req.url)
  const db = databaseOf(c.env)
  const now = c.get('now')
  return respondJson(c.req.raw, db, now, async () => listJson(c.req.url, await listAlliances(db, filter, null, dayOf(now))))
})

alliancesApi.get(PATHS.apiAlliance, (c) => {
  parseFilter(noParameters, c.req.url)
  const db = databaseOf(c.env)
  const now = c.get('now')
  const id = c.req.param('id')
  return respondJson(c.req.raw, db, now, async () => {
    const found = await getAlliance(db, id, dayOf(now))
    if (found === null) throw new Problem('not-found', `there is no public alliance ${id}`)
    return { text: found.body, ...found }
  })
})
