import * as z from 'zod'
import { isCountryCode } from '#db/reference/countries.ts'
import { parseEdtf } from './edtf.ts'
import { countryCode, recordId } from './field-constraints.ts'
import { Problem, type Fault } from './problem.ts'

/** Records in the longest answer to one request of a list. */
export const MAX_LIMIT = 200

/** Records in the usual answer, where no limit is given. */
export const DEFAULT_LIMIT = 50

/** A parameter that may be given several times (any of them), each from a closed list. */
export function anyOf<const S extends readonly string[]>(slugs: S) {
  return z.array(z.enum(slugs)).min(1).max(40).optional()
}

/** Countries, as lower- or upper-case ISO 3166-1 alpha-3; given several times: any of them. */
export const countries = z.array(z.string().transform((code) => code.toLowerCase()).pipe(countryCode.refine(isCountryCode, 'a code of ISO 3166-1 alpha-3'))).min(1).max(60).optional()

/** Ids of records; given several times: any of them. */
export const ids = z.array(recordId).min(1).max(50).optional()

/** Exactly one value, for parameters that make no sense twice. */
export function once<S extends z.ZodType>(schema: S) {
  return z.array(z.unknown()).length(1, 'give it once').transform((values) => values[0]).pipe(schema).optional()
}

/** A day, `YYYY-MM-DD`. */
export const day = z.string().refine((text) => text.length === 10 && parseEdtf(text) !== null, 'a day as 2026-03-19').meta({ format: 'date' })

const wholeNumber = z.string().regex(/^\d{1,6}$/, 'a whole number').transform(Number)

/** The parameters that every list takes. */
export const listParameters = {
  q: once(z.string().max(200)),
  limit: once(wholeNumber.pipe(z.int().min(1).max(MAX_LIMIT))),
  cursor: once(z.string().max(2000)),
}

/** What takes no parameters. */
export const noParameters = z.strictObject({})

/** Which facets to count; one parameter with names joined by commas. */
export function facetsOf<const F extends readonly [string, ...string[]]>(fields: F) {
  return once(z.string().transform((text) => text.split(',').filter((field) => field !== '')).pipe(z.array(z.enum(fields)).min(1)))
}

/** A query string as lists of values by name, empty values left out: an empty field of a form asks nothing. */
export function readQuery(params: URLSearchParams): { [name: string]: string[] } {
  const read: { [name: string]: string[] } = {}
  for (const [name, value] of params) if (value !== '') (Object.hasOwn(read, name) ? read[name] : (read[name] = []))?.push(value)
  return read
}

function parseKnown<S extends z.ZodObject>(schema: S, query: { [name: string]: string[] }): z.output<S> {
  const result = schema.safeParse(query)
  if (result.success) return result.data
  const faults: Fault[] = result.error.issues.map((issue) => ({ pointer: String(issue.path[0] ?? ''), code: issue.code.replaceAll('_', '-'), detail: issue.message }))
  throw new Problem('invalid-query', faults.map((fault) => `${fault.pointer}: ${fault.detail}`).join('; '), faults)
}

/** So many questions are remembered for each schema, no longer ones than this. */
const MOST_REMEMBERED = 500
const LONGEST_REMEMBERED = 300

const remembered = new WeakMap<z.ZodType, Map<string, unknown>>()

function rememberedOf(schema: z.ZodType): Map<string, unknown> {
  const known = remembered.get(schema) ?? new Map<string, unknown>()
  return remembered.set(schema, known), known
}

/**
 * Reads the query of an API request with the schema of its filter. What was read is remembered, since links are followed more than once and reading costs a list an eighth of its time:
 * the same address gives the same object, and nobody may change it.
 *
 * @param address of the request
 * @throws Problem `unknown-parameter` that names what is not known here, or `invalid-query` that names each value that does not hold
 */
export function parseFilter<S extends z.ZodObject>(schema: S, address: string): z.output<S> {
  const start = address.indexOf('?')
  const text = start < 0 ? '' : address.slice(start + 1)
  const known = rememberedOf(schema)
  const found = known.get(text)
  if (found !== undefined) return found as z.output<S> // what this schema gave
  const read = readFilter(schema, new URLSearchParams(text))
  if (known.size >= MOST_REMEMBERED) known.clear()
  if (text.length <= LONGEST_REMEMBERED) known.set(text, read)
  return read
}

function readFilter<S extends z.ZodObject>(schema: S, params: URLSearchParams): z.output<S> {
  const query = readQuery(params)
  const known = Object.keys(schema.shape)
  const unknown = Object.keys(query).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Problem('unknown-parameter', `not known here: ${unknown.join(', ')}`, unknown.map((name) => ({ pointer: name, code: 'unknown-parameter', detail: known.length > 0 ? `one of ${known.join(', ')}` : 'no parameter' })))
  }
  return parseKnown(schema, query)
}

/**
 * Reads the query of a page with the schema of its filter. What is not known here is passed over: links travel through mail and social media, which add words of their own.
 *
 * @throws Problem `invalid-query` that names each value that does not hold
 */
export function parsePageFilter<S extends z.ZodObject>(schema: S, params: URLSearchParams): z.output<S> {
  const known = Object.entries(readQuery(params)).filter(([name]) => name in schema.shape)
  return parseKnown(schema, Object.fromEntries(known))
}
