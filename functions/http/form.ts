import type { Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from './env.ts'

/** The largest form that is read, in bytes. */
export const MAX_FORM_BYTES = 256 * 1024

/** The name of the field in which a form of a session carries its proof. */
export const FORM_TOKEN = '_csrf'

/** What a form holds: each name with its values in the order sent. Line ends are `\n`, blanks around a value are gone. */
export interface FormValues {
  /** The first value of a name, '' when it was not sent. */
  one(name: string): string
  /** All values of a name. */
  all(name: string): readonly string[]
  has(name: string): boolean
  readonly names: readonly string[]
  /** All that was sent but the proof of the form: to be kept as it was typed. */
  toJSON(): { readonly [name: string]: readonly string[] }
}

// control characters but tab and line feed, and the marks that turn the direction of text
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A value as it is kept: Unicode NFC, `\n` for line ends, without control characters, marks of direction and blanks around it. */
export function cleanValue(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '').normalize('NFC').trim()
}

/** Form values of decoded pairs. */
export function formValues(pairs: Iterable<readonly [string, string]>): FormValues {
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    if (name === FORM_TOKEN) continue
    const list = values.get(name)
    if (list) list.push(cleanValue(value))
    else values.set(name, [cleanValue(value)])
  }
  return {
    one: (name) => values.get(name)?.[0] ?? '',
    all: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
    names: [...values.keys()],
    toJSON: () => Object.fromEntries(values),
  }
}

/** Whether a request that changes something comes from a page of this origin, by what the browser itself says of it. */
export function isFromThisSite(request: Request): boolean {
  const { origin } = new URL(request.url)
  const site = request.headers.get('sec-fetch-site')
  const from = request.headers.get('origin')
  if (from !== null && from !== origin) return false
  if (site !== null) return site === 'same-origin'
  if (from !== null) return true
  const referer = request.headers.get('referer')
  return referer !== null && URL.canParse(referer) && new URL(referer).origin === origin
}

async function bodyText(request: Request): Promise<string> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > MAX_FORM_BYTES) throw new Problem('too-large', `a form of ${MAX_FORM_BYTES} bytes at the most`)
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    // what a request's body yields: bytes
    const bytes = read.value as Uint8Array
    size += bytes.byteLength
    if (size > MAX_FORM_BYTES) throw new Problem('too-large', `a form of ${MAX_FORM_BYTES} bytes at the most`)
    text += decoder.decode(bytes, { stream: true })
  }
  return text + decoder.decode()
}

/**
 * The names and values of a form that a page of this site sent, before anybody asks whose session it is of. Read once; asked again, it gives the same.
 *
 * @throws Problem `foreign-form`, `too-large`, `wrong-media-type`
 */
export async function readPairs(c: Context<Env>): Promise<URLSearchParams> {
  const there = c.get('sent')
  if (there) return there
  if (!isFromThisSite(c.req.raw)) throw new Problem('foreign-form', 'the form was sent by another site')
  if (!(c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) throw new Problem('wrong-media-type', 'application/x-www-form-urlencoded')
  const pairs = new URLSearchParams(await bodyText(c.req.raw))
  c.set('sent', pairs)
  return pairs
}

/**
 * Reads a form that a page of this site sent. Of a session it must carry the session's proof too, so that not even a page of another site that
 * tricks the browser can send it.
 *
 * @throws Problem `foreign-form`, `too-large`, `wrong-media-type`
 */
export async function readForm(c: Context<Env>): Promise<FormValues> {
  const pairs = await readPairs(c)
  const viewer = c.get('viewer')
  if (viewer?.via.kind === 'session' && pairs.get(FORM_TOKEN) !== viewer.via.formToken) throw new Problem('foreign-form', 'the form does not belong to this session')
  return formValues(pairs)
}
