/**
 * What Cloudflare's edge does for the Worker, done on one's own machine: serves the built files, from memory, and compresses answers. It is the module
 * that workerd starts, wraps the built Worker and adds no hop; `modules.ts` bundles it and writes the modules that it imports.
 */
import 'database-route'
import worker from 'built-worker'
import { FILES, type BuiltFile } from 'built-files'

/** The types that the edge compresses and that occur here. */
const COMPRESSED_TYPE = /^(?:text\/(?:html|plain|css|csv|xml|javascript|calendar)|image\/svg\+xml|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript))\b/

type Encoding = 'br' | 'gzip'

const ASSETS = {
  fetch: async (request: Request): Promise<Response> => {
    const file = FILES.get(new URL(request.url).pathname)
    return file ? fileAnswer(file, request, null) : new Response('Not found', { status: 404 })
  },
}

/** The bindings of the Worker with `ASSETS` among them; workerd gives the same object for the life of the Worker. */
let bindings: object | undefined

export default {
  async fetch(request: Request, env: object, context: unknown): Promise<Response> {
    const encoding = acceptedEncoding(request)
    const file = builtFile(request.url)
    if (file) return fileAnswer(file, request, encoding)
    bindings ??= { ...env, ASSETS }
    return compressed(await worker.fetch(request, bindings, context), encoding)
  },
  async scheduled(controller: unknown, env: object, context: unknown): Promise<void> {
    bindings ??= { ...env, ASSETS }
    await worker.scheduled?.(controller, bindings, context)
  },
}

function builtFile(url: string): BuiltFile | undefined {
  const start = url.indexOf('/', 'https://'.length)
  if (!url.startsWith('/assets/', start)) return undefined
  return FILES.get(new URL(url).pathname)
}

function fileAnswer(file: BuiltFile, request: Request, encoding: Encoding | null): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } })
  const headers = new Headers(file.headers)
  if (request.headers.get('if-none-match')?.includes(file.digest)) return new Response(null, { status: 304, headers })
  const packed = encoding && file.packed?.[encoding]
  if (packed) headers.set('content-encoding', encoding)
  const body = request.method === 'HEAD' ? null : (packed ?? file.body)
  // `encodeBody` is workerd's own: the body is already as its header says.
  return new Response(body, { headers, ...(packed ? { encodeBody: 'manual' } : {}) })
}

/** The runtime compresses a body whose headers say so. */
function compressed(answer: Response, encoding: Encoding | null): Response {
  if (encoding === null) return answer
  const { headers, body } = answer
  if (!body || headers.has('content-encoding') || !COMPRESSED_TYPE.test(headers.get('content-type') ?? '')) return answer
  const copy = new Response(body, answer)
  copy.headers.append('vary', 'Accept-Encoding')
  copy.headers.set('content-encoding', encoding)
  return copy
}

function acceptedEncoding(request: Request): Encoding | null {
  const accepted = request.headers.get('accept-encoding')
  if (!accepted) return null
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'gzip'
  return null
}
