import type { Language } from '#db/reference/languages.ts'
import { ofSample } from '#web/layout/sample-banner.tsx'

/** A page as components make it: a node of hono/jsx, of which only the text counts here. */
export interface Renderable { toString(): string | Promise<string> }

/** How a page answers: its language, and its tag when it may be kept and asked for again. */
export interface PageAnswer { readonly lang: Language; readonly status?: number; readonly etag?: string; /** the database holds a generated sample, and the page says so */ readonly isSample?: boolean }

const CACHED = 'public, max-age=0, must-revalidate'

function headersOf({ lang, etag }: PageAnswer): Headers {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-language': lang, 'cache-control': etag === undefined ? 'no-store' : CACHED })
  if (etag !== undefined) headers.set('etag', etag)
  return headers
}

/** A page as an answer: kept by browsers and the edge and asked again each time, unless it has no tag (errors). */
export async function renderPage(page: Renderable, answer: PageAnswer): Promise<Response> {
  const html = `<!doctype html>${await (answer.isSample === true ? ofSample(page) : page).toString()}`
  return new Response(html, { status: answer.status ?? 200, headers: headersOf(answer) })
}
