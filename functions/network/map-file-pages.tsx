import { Hono, type Context } from 'hono'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { entityTag } from '#functions/http/entity-tag.ts'
import { respondFile } from '#functions/http/file-response.ts'
import { CACHED } from '#functions/http/json-response.ts'
import { packedResponse } from '#functions/http/packed-response.ts'
import { PATHS } from '#web/paths.ts'
import { getMapFile } from './get-map-file.ts'
import type { MapFile } from './map-files.ts'

/** The files that feed the map of the network (functions/README.md, "What feeds the map"). */
export const networkMapFiles = new Hono<Env>()

function respondMapFile(c: Context<Env>, file: MapFile): Promise<Response> {
  return respondFile(c, async ({ db, day, lang }) => {
    parseFilter(noParameters, c.req.url)
    const { packed, settled, version } = await getMapFile(db, file)
    const type = file === 'drawing' ? 'application/octet-stream' : 'application/json; charset=utf-8'
    return packedResponse(c.req.raw, packed, { 'content-type': type, 'x-robots-tag': 'noindex', ...(settled ? { 'cache-control': CACHED, etag: entityTag(version, day, lang) } : { 'cache-control': 'no-store' }) })
  })
}

networkMapFiles.get(PATHS.networkGroups, (c) => respondMapFile(c, 'groups'))
networkMapFiles.get(PATHS.networkDrawing, (c) => respondMapFile(c, 'drawing'))
networkMapFiles.get(PATHS.networkLabels, (c) => respondMapFile(c, `labels-${c.get('lang')}`))
