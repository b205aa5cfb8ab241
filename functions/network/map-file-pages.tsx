import { Hono, type Context } from 'hono'
import type { Database } from '#db/client.ts'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { entityTag } from '#functions/http/entity-tag.ts'
import { respondFile } from '#functions/http/file-response.ts'
import { CACHED } from '#functions/http/json-response.ts'
import { packedResponse } from '#functions/http/packed-response.ts'
import { PATHS } from '#web/paths.ts'
import { getMapFile } from './get-map-file.ts'
import { getPackedMeasures } from './get-measures.ts'
import type { PackedNetwork } from './get-network.ts'

/** The files that feed the map of the network (functions/README.md, "What feeds the map"). */
export const networkMapFiles = new Hono<Env>()

function respondPacked(c: Context<Env>, type: string, read: (db: Database) => Promise<PackedNetwork>): Promise<Response> {
  return respondFile(c, async ({ db, day, lang }) => {
    parseFilter(noParameters, c.req.url)
    const { packed, settled, version } = await read(db)
    return packedResponse(c.req.raw, packed, { 'content-type': type, 'x-robots-tag': 'noindex', ...(settled ? { 'cache-control': CACHED, etag: entityTag(version, day, lang) } : { 'cache-control': 'no-store' }) })
  })
}

const JSON_TYPE = 'application/json; charset=utf-8'

networkMapFiles.get(PATHS.networkGroups, (c) => respondPacked(c, JSON_TYPE, (db) => getMapFile(db, 'groups')))
networkMapFiles.get(PATHS.networkDrawing, (c) => respondPacked(c, 'application/octet-stream', (db) => getMapFile(db, 'drawing')))
networkMapFiles.get(PATHS.networkLabels, (c) => respondPacked(c, JSON_TYPE, (db) => getMapFile(db, `labels-${c.get('lang')}`)))
networkMapFiles.get(PATHS.networkMeasures, (c) => respondPacked(c, JSON_TYPE, getPackedMeasures))
