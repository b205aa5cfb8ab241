import * as z from 'zod'
import { DATA_LICENCE } from '#functions/core/licences.ts'
import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import { COMPONENTS } from './components.ts'
import { parametersOf, type Parameter } from './parameters.ts'
import { GROUPS, ROUTES, type Route } from './routes.ts'
import { WRITES, type WriteRoute } from './writes.ts'

/** A value that JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const DESCRIPTION = [
  'A public registry of the institutions that protect children in the Americas from sexual exploitation and trafficking, of their alliances and of their exchanges.',
  'Reading needs no account and no key, from any origin (CORS).',
  'Lists answer `{ data, total, next }`: follow `next` (also a Link header, RFC 8288) until it is null. The same parameter again means "or", different ones mean "and". An unknown parameter is refused, so that a misspelt filter never answers with the whole list.',
  'Writing needs a key (Authorization: Bearer), never a cookie, and is not open to pages of other origins. A change names the revision that it is written over (If-Match) and may carry an Idempotency-Key; an unknown field is refused.',
  'Every answer has an ETag: send it back as If-None-Match and an unchanged answer costs 304 and no body.',
  'Failures are application/problem+json (RFC 9457) with a stable `type`. Objects may gain fields within v1; pass over those that you do not know.',
].join('\n\n')

const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` })

/** The path as OpenAPI writes it: `:id` is `{id}`. */
export function templateOf(path: string): string {
  return path.replaceAll(/:([a-z]+)/gi, '{$1}')
}

function queryParameter({ name, words, repetition, schema }: Parameter): Json {
  const style = repetition === 'once' ? {} : { style: 'form', explode: repetition === 'any' }
  return { name, in: 'query', required: false, description: words.en, ...style, schema: schema as Json }
}

function pathParameters({ pathWords }: Route): Json[] {
  return Object.entries(pathWords).map(([name, words]) => ({ name, in: 'path', required: true, description: words.en, schema: { type: 'string' } }))
}

/** The failures of one status, with the types that they can have. */
function failure(types: readonly ProblemType[]): Json {
  const description = types.map((type) => `\`/problems/${type}\`: ${PROBLEMS[type].title}`).join('. ')
  return { description, content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } } }
}

function failures({ problems }: Route): { [status: string]: Json } {
  const byStatus = Map.groupBy(problems, (type) => PROBLEMS[type].status)
  return Object.fromEntries([...byStatus].map(([status, types]) => [String(status), failure(types)]))
}

function operation(route: Route): Json {
  const { id, group, title, answer, mayMove } = route
  const schema = answer === null ? { type: 'object' } : ref('schemas', answer)
  const isPaged = 'cursor' in route.words
  return {
    operationId: id,
    tags: [group],
    summary: title.en,
    parameters: [...pathParameters(route), ...parametersOf(route).map(queryParameter), ref('parameters', 'IfNoneMatch')],
    responses: {
      200: {
        description: 'The answer',
        headers: { ETag: ref('headers', 'ETag'), ...(isPaged ? { Link: ref('headers', 'Link') } : {}) },
        content: { 'application/json': { schema } },
      },
      304: { description: 'The client has the present answer', headers: { ETag: ref('headers', 'ETag') } },
      ...(mayMove ? { 308: { description: 'The record was merged into another', headers: { Location: { description: 'Its address', schema: { type: 'string' } } } } } : {}),
      ...failures(route),
    },
  }
}

/** A header parameter of the writes. */
const HEADERS = {
  IfMatch: { name: 'If-Match', in: 'header', required: true, description: 'The revision that the change is written over: the `revision` of the record in quotation marks, or the ETag of a GET', schema: { type: 'string' } },
  IdempotencyKey: { name: 'Idempotency-Key', in: 'header', required: false, description: 'A text of your choice, new for each change: the same request sent again gets the same answer and is written once', schema: { type: 'string', maxLength: 255 } },
} as const

function writeOperation({ id, group, title, path, query, body, answer, status, maySubmit, hasIfMatch, method, problems }: WriteRoute): Json {
  const inPath = [...path.matchAll(/:([a-z]+)/gi)].map((match): Json => ({ name: match[1] ?? '', in: 'path', required: true, description: 'Id of the record', schema: { type: 'string' } }))
  const inQuery = Object.keys(query?.shape ?? {}).map((name): Json => ({ name, in: 'query', required: false, description: QUERY_WORDS[name] ?? '', schema: { type: 'string' } }))
  const byStatus = Map.groupBy(problems, (type) => PROBLEMS[type].status)
  const headers: Json = { ...(method === 'get' || id.startsWith('attest') ? {} : { ETag: ref('headers', 'Revision') }), ...(status === 201 ? { Location: { description: 'Address of the record', schema: { type: 'string' } } } : {}) }
  return {
    operationId: id, tags: [group], summary: title.en, security: [{ key: [] }],
    parameters: [...inPath, ...inQuery, ...(hasIfMatch ? [ref('parameters', 'IfMatch')] : []), ...(method === 'get' ? [] : [ref('parameters', 'IdempotencyKey')])],
    ...(body === null ? {} : { requestBody: { required: true, description: method === 'post' && maySubmit ? 'The whole fact; `id` may be left out and is then made of its names' : 'The whole fact', content: { 'application/json': { schema: ref('schemas', body) } } } }),
    responses: {
      [status]: { description: 'Done', headers, ...(answer === null ? {} : { content: { 'application/json': { schema: ref('schemas', answer) } } }) },
      ...(maySubmit ? { 202: { description: 'With the key of a member: it waits for a steward', headers: { Location: { description: 'Where its state is read', schema: { type: 'string' } } }, content: { 'application/json': { schema: ref('schemas', 'Submission') } } } } : {}),
      ...Object.fromEntries([...byStatus].map(([code, types]) => [String(code), failure(types)])),
    },
  }
}

const QUERY_WORDS: { readonly [name: string]: string } = {
  confirmed: '`not-duplicate`: the organization is none of those that it resembles', reason: 'Why it is withdrawn; stands in the history',
}

/** The operations of every address. */
function paths(): Json {
  const all: [string, string, Json][] = [...ROUTES.map((route): [string, string, Json] => [templateOf(route.path), 'get', operation(route)]), ...WRITES.map((write): [string, string, Json] => [templateOf(write.path), write.method, writeOperation(write)])]
  return Object.fromEntries([...Map.groupBy(all, ([path]) => path)].map(([path, of]) => [path, Object.fromEntries(of.map(([, method, described]) => [method, described]))]))
}

/** The shapes of the answers. Objects may gain fields, so none is closed; nothing that is read is `readOnly`. */
function schemas(): Json {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(COMPONENTS)) names.add(schema, { id })
  const { schemas: made } = z.toJSONSchema(names, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      delete jsonSchema.readOnly
    },
  })
  return Object.fromEntries(Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema as Json]))
}

/** The OpenAPI 3.1 document of the API, made of the schemas that validate its queries and describe its answers. */
export function openapiDocument() {
  return {
    openapi: '3.1.1',
    info: { title: 'Ayni API', version: '1', summary: 'Alliances and exchanges for the protection of children in the Americas', description: DESCRIPTION, license: { name: DATA_LICENCE.name, identifier: DATA_LICENCE.id } },
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    servers: [{ url: '/' }],
    security: [],
    tags: Object.entries(GROUPS).map(([name, words]) => ({ name, description: words.en })),
    paths: paths(),
    components: {
      schemas: schemas(),
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key that is made on the page of an account. What a steward’s key sends is public at once; what a member’s key sends waits for a steward.' } },
      parameters: { ...HEADERS, IfNoneMatch: { name: 'If-None-Match', in: 'header', required: false, description: 'The ETag of the answer that the client has', schema: { type: 'string' } } },
      headers: {
        Revision: { description: 'The revision of the record, in quotation marks', schema: { type: 'string' } },
        ETag: { description: 'Changes with the data, the code and the UTC day, on which states depend', schema: { type: 'string' } },
        Link: { description: 'The next page, as `<…>; rel="next"`; absent on the last', schema: { type: 'string' } },
      },
    },
  } satisfies { readonly [part: string]: Json }
}
