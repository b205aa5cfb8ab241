import { Hono } from 'hono'
import { dayOf } from '#functions/core/edtf.ts'
import { parseFilter } from '#functions/core/filter.ts'
import { knownTag } from '#functions/http/conditional.ts'
import { databaseOf } from '#functions/http/database.ts'
import { entityTag } from '#functions/http/entity-tag.ts'
import type { Env } from '#functions/http/env.ts'
import { OPEN_HEADERS } from '#functions/http/json-response.ts'
import { packedResponse } from '#functions/http/packed-response.ts'
import { PATHS } from '#web/paths.ts'
import { networkFilter } from './filter.ts'
import { getNetwork, type PackedNetwork } from './get-network.ts'

/** `/api/v1/network`. */
export const networkApi = new Hono<Env>()

const CACHED = { 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Accept-Encoding', ...OPEN_HEADERS }

function networkResponse(request: Request, { packed, settled, version }: PackedNetwork, day: string): Promise<Response> {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...CACHED, ...(settled ? { etag: entityTag(version, day) } : { 'cache-control': 'no-store' }) }
  return packedResponse(request, packed, headers)
}

networkApi.get(PATHS.apiNetwork, async (c) => {
  const filter = parseFilter(networkFilter, c.req.url)
  const db = databaseOf(c.env)
  const day = dayOf(c.get('now'))
  const known = await knownTag(c.req.raw, db, day)
  if (known !== null) return new Response(null, { status: 304, headers: { etag: known, ...CACHED } })
  return networkResponse(c.req.raw, await getNetwork(db, filter), day)
})
