import { BUILD_ID } from './build-id.ts'
import { isNoneMatch } from './entity-tag.ts'
import { CACHED, OPEN_HEADERS } from './json-response.ts'

/** Media type of the JSON answers. */
const JSON_TYPE = 'application/json; charset=utf-8'

const made = new Map<string, string>()

/**
 * Answers what changes with the code alone: 304 when the client has the answer of this build. The text is made once per isolate, for nothing of a request
 * goes into it.
 *
 * @param name tells one text from the others
 */
export function respondFixed(request: Request, name: string, make: () => string, type = JSON_TYPE): Response {
  const tag = `W/"${BUILD_ID}"`
  const headers = { etag: tag, 'cache-control': CACHED, ...OPEN_HEADERS }
  if (isNoneMatch(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const text = made.get(name) ?? make()
  made.set(name, text)
  return new Response(text, { headers: { 'content-type': type, ...headers } })
}
