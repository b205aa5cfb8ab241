import type { Database } from '#db/client.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { dayOf } from '#functions/core/edtf.ts'
import type { ListAnswer } from '#functions/core/list-answer.ts'
import { Problem, PROBLEMS } from '#functions/core/problem.ts'
import { knownTag } from './conditional.ts'
import { entityTag } from './entity-tag.ts'

/** Kept by browsers and the edge, and asked again each time. */
export const CACHED = 'public, max-age=0, must-revalidate'

/** Headers that every answer of the API has: anybody may read it from anywhere. */
export const OPEN_HEADERS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Link' } as const

/** JSON text of an answer that depends on the data version and the day, and may be asked again for with its tag. */
export interface JsonAnswer extends Versioned { readonly text: string; readonly headers?: { readonly [name: string]: string } }

/**
 * Answers a GET of the API: 304 when the client has the present answer, else what `produce` makes (a Response of its own for a redirect).
 *
 * @param now the instant of the request: states depend on its UTC day
 */
export async function respondJson(request: Request, db: Database, now: Date, produce: () => Promise<JsonAnswer | Response>): Promise<Response> {
  const day = dayOf(now)
  const known = await knownTag(request, db, day)
  if (known !== null) return new Response(null, { status: 304, headers: { etag: known, 'cache-control': CACHED, ...OPEN_HEADERS } })
  const produced = await produce()
  if (produced instanceof Response) return produced
  const { text, version, headers } = produced
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', etag: entityTag(version, day), 'cache-control': CACHED, ...OPEN_HEADERS, ...headers } })
}

/** A redirect that keeps the method and may be remembered: the record stands under another address for good. */
export function movedTo(address: string): Response {
  return new Response(null, { status: 308, headers: { location: address, 'cache-control': CACHED, ...OPEN_HEADERS } })
}

/** The address of the next page, without its origin: the same question with another cursor, which is a word that needs no encoding. */
function nextAddress(address: string, cursor: string): string {
  const path = address.slice(address.indexOf('/', 'https://'.length))
  if (!path.includes('cursor=')) return `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`
  const url = new URL(address)
  url.searchParams.set('cursor', cursor)
  return url.pathname + url.search
}

/** A page of a list as the API answers it: `{ data, total, next, facets? }`, and `next` as a Link header too (RFC 8288). */
export function listJson(address: string, { data, total, cursor, facets, version, versionDay }: ListAnswer): JsonAnswer {
  const next = cursor === null ? null : nextAddress(address, cursor)
  const text = `{"data":${data},"total":${total},"next":${JSON.stringify(next)}${facets === null ? '' : `,"facets":${facets}`}}`
  return { text, version, versionDay, ...(next === null ? {} : { headers: { link: `<${next}>; rel="next"` } }) }
}

/** When to try again what was tried too often: allowances are by the hour. */
export const RETRY_SECONDS = '3600'

/** A failure as RFC 9457: stable `type`, and for each field at fault its pointer, code and what would be right. */
export function problemResponse(problem: Problem, requestId: string): Response {
  const body = {
    type: `/problems/${problem.type}`, title: PROBLEMS[problem.type].title, status: problem.status, detail: problem.message, instance: requestId,
    ...(problem.faults.length > 0 ? { errors: problem.faults } : {}),
  }
  return new Response(JSON.stringify(body), { status: problem.status, headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...OPEN_HEADERS, ...(problem.type === 'too-many-requests' ? { 'retry-after': RETRY_SECONDS } : {}) } })
}
