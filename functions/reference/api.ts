import { Hono } from 'hono'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondFixed } from '#functions/http/fixed-response.ts'
import { PATHS } from '#web/paths.ts'
import { openapiDocument } from './document.ts'
import { listResources } from './list-resources.ts'

/** `/api/v1` and `/api/v1/openapi.json`. */
export const referenceApi = new Hono<Env>()

referenceApi.get(PATHS.api, (c) => {
  parseFilter(noParameters, c.req.url)
  return respondFixed(c.req.raw, 'index', () => JSON.stringify(listResources()))
})

referenceApi.get(PATHS.apiOpenapi, (c) => {
  parseFilter(noParameters, c.req.url)
  return respondFixed(c.req.raw, 'openapi', () => JSON.stringify(openapiDocument()))
})
