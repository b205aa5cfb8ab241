import { Problem } from '#functions/core/problem.ts'

/** Bytes of a body at the most: the largest record that is shipped has 30 kB. */
const MOST_BYTES = 256 * 1024

/** Objects and lists inside each other at the most; records have six levels. */
const MOST_DEPTH = 32

function tooLarge(): Problem {
  return new Problem('too-large', `a body has at most ${MOST_BYTES / 1024} kB`)
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge()
  if (!request.body) return new Uint8Array()
  // a body of a length that was said is read at once: part by part takes several times as long
  if (request.headers.has('content-length') && !request.headers.has('transfer-encoding')) return new Uint8Array(await request.arrayBuffer())
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) { // streams are iterable in every runtime that this runs on
    size += part.length
    if (size > MOST_BYTES) throw tooLarge()
    parts.push(part)
  }
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** How many objects and lists stand inside each other in a JSON text. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isText = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isText) {
      if (code === 0x5c) i++
      else if (code === 0x22) isText = false
    } else if (code === 0x22) isText = true
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth--
  }
  return deepest
}

/** A body as text and as the value that it stands for. */
export interface JsonBody { readonly text: string; readonly value: unknown }

/**
 * Reads the body of a request as JSON.
 *
 * @throws Problem `wrong-media-type` unless it says that it is JSON, `too-large`, `invalid-json` for what is no JSON, no UTF-8 or nested too deep
 */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) throw new Problem('wrong-media-type', 'send application/json')
  const bytes = await readBytes(request)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (depthOf(text) > MOST_DEPTH) throw new Error('too deep')
    return { text, value: JSON.parse(text) }
  } catch {
    throw new Problem('invalid-json', `the body is no JSON in UTF-8, or has more than ${MOST_DEPTH} levels`)
  }
}
