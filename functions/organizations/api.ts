import { Hono } from 'hono'
import { dayOf } from '#functions/core/edtf.ts'
import { parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { listJson, movedTo, respondJson } from '#functions/http/json-response.ts'
import { href, PATHS } from '#web/paths.ts'
import { organizationFilter, organizationQuery } from './filter.ts'
import { getOrganization } from './get-organization.ts'
import { listOrganizations } from './list-organizations.ts'

/** `/api/v1/organizations`. */
export const organizationsApi = new Hono<Env>()

organizationsApi.get(PATHS.apiOrganizations, (c) => {
  const filter = parseFilter(organizationFilter, c.req.url)
  const db = databaseOf(c.env)
  return respondJson(c.req.raw, db, c.get('now'), async () => listJson(c.req.url, await listOrganizations(db, filter, null)))
})

organizationsApi.get(PATHS.apiOrganization, (c) => {
  const { include = [] } = parseFilter(organizationQuery, c.req.url)
  const db = databaseOf(c.env)
  const now = c.get('now')
  const id = c.req.param('id')
  return respondJson(c.req.raw, db, now, async () => {
    const found = await getOrganization(db, id, { ties: include.includes('ties'), partners: include.includes('partners'), capabilities: include.includes('capabilities') }, dayOf(now))
    if (found === null) throw new Problem('not-found', `there is no public organization ${id}`)
    return 'movedTo' in found ? movedTo(href(PATHS.apiOrganization, { id: found.movedTo }) + new URL(c.req.url).search) : { text: found.body, ...found }
  })
})
