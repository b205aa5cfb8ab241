import type { Context } from 'hono'
import type { Language } from '#db/reference/languages.ts'
import { failureText } from '#functions/core/failure-text.ts'
import { Problem } from '#functions/core/problem.ts'
import { BusyPage, FailedPage, InvalidQueryPage, NotFoundPage, TroublePage } from '#web/pages/site/error-pages.tsx'
import { databaseOf } from './database.ts'
import type { Env } from './env.ts'
import { keptInput } from './kept-input.tsx'
import { problemResponse, RETRY_SECONDS } from './json-response.ts'
import { languageOfPath, preferredLanguage } from './locale.ts'
import { renderPage, type Renderable } from './render.ts'
import { frameOf, newRequestId } from './request-context.ts'
import { isKnownSample } from './sample-mark.ts'

/** Whether the way to the database broke: it was not there, or went away in the middle. The words are those of workerd, of Node and of the database's protocol. */
function isUnreachable(error: unknown): boolean {
  return /network connection lost|connection refused|fetch failed|econnre|stream_expired|stream has expired|(?:status|answered) 50[234]/i.test(`${error} ${error instanceof Error && 'code' in error ? String(error.code) : ''} ${error instanceof Error ? String(error.cause ?? '') : ''}`)
}

/** A failure as a Problem: what is not one is ours; it is logged with the request's id and tells the reader nothing of the inside. */
function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error
  if (String(error).includes('SQLITE_BUSY')) return new Problem('busy', 'try again in a few seconds')
  if (isUnreachable(error)) {
    console.error(JSON.stringify({ requestId, unreachable: failureText(error) }))
    return new Problem('busy', 'the database could not be reached; what is sent again under the same Idempotency-Key is written once')
  }
  console.error(JSON.stringify({ requestId, error: failureText(error) }))
  return new Problem('internal', 'the failure is logged under the id in `instance`')
}

function isForClients(path: string): boolean {
  return path === '/api' || path.startsWith('/api/') || path.startsWith('/problems/') || path.startsWith('/assets/')
}

function pageOf(c: Context<Env>, problem: Problem, requestId: string, lang: Language): Renderable {
  const frame = frameOf({ request: c.req.raw, bindings: c.env, now: c.get('now'), lang, data: null })
  switch (problem.type) {
    case 'not-found': case 'method-not-allowed': return <NotFoundPage frame={frame} />
    case 'busy': return <BusyPage frame={frame} />
    case 'invalid-query': case 'unknown-parameter': return <InvalidQueryPage frame={frame} list={c.req.path} parameters={problem.faults.map((fault) => fault.pointer)} />
    case 'not-allowed': case 'not-signed-in': return <TroublePage frame={frame} trouble="notAllowed" />
    case 'too-many-requests': return <TroublePage frame={frame} trouble="tooMany" />
    case 'too-large': return <TroublePage frame={frame} trouble="tooLarge" />
    case 'foreign-form': case 'wrong-media-type': return <TroublePage frame={frame} trouble="foreignForm" />
    case 'stale-revision': case 'not-in-this-state': case 'already-exists': return <TroublePage frame={frame} trouble="conflict" />
    default: return <FailedPage frame={frame} requestId={requestId} />
  }
}

/** Answers a failure: problem+json to a client of the API, a page in the reader's language to a person. */
export async function respondError(c: Context<Env>, error: unknown): Promise<Response> {
  const requestId = newRequestId()
  const problem = problemOf(error, requestId)
  if (isForClients(c.req.path)) return problemResponse(problem, requestId)
  const lang = languageOfPath(c.req.path) ?? preferredLanguage(c.req.header('accept-language'))
  const isSample = isKnownSample(databaseOf(c.env))
  const kept = await keptInput(c, problem, lang)
  if (kept) return renderPage(kept, { lang, isSample, status: problem.status })
  const response = await renderPage(pageOf(c, problem, requestId, lang), { lang, isSample, status: problem.status })
  if (problem.type === 'too-many-requests') response.headers.set('retry-after', RETRY_SECONDS)
  return response
}
