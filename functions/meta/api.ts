import { Hono } from 'hono'
import { readVersion } from '#db/read.ts'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { CODE_LICENCE, DATA_LICENCE } from '#functions/core/licences.ts'
import { BUILD_ID } from '#functions/http/build-id.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { respondJson } from '#functions/http/json-response.ts'
import { operatorOf } from '#functions/http/request-context.ts'
import { holdsSample } from '#functions/http/sample-mark.ts'
import { PATHS } from '#web/paths.ts'
import type { VersionView } from './schema.ts'

/** `/api/v1/version`. */
export const metaApi = new Hono<Env>()

metaApi.get(PATHS.apiVersion, (c) => {
  parseFilter(noParameters, c.req.url)
  const db = databaseOf(c.env)
  return respondJson(c.req.raw, db, c.get('now'), async () => {
    const [read, isSample] = await Promise.all([readVersion(db), holdsSample(db)])
    const view: VersionView = {
      version: read.version, changedOn: read.versionDay, isSample, build: BUILD_ID, api: 'v1', licence: { data: DATA_LICENCE, code: CODE_LICENCE }, operator: operatorOf(c.env),
    }
    return { text: JSON.stringify(view), ...read }
  })
})
