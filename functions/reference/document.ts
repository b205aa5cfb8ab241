import * as z from 'zod'
import { DATA_LICENCE } from '#functions/core/licences.ts'
import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import { COMPONENTS } from './components.ts'
import { parametersOf, type Parameter } from './parameters.ts'
import { GROUPS, ROUTES, type Route } from './routes.ts'

/** A value that JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const DESCRIPTION = [
  'A public registry of the institutions that protect children in the Americas from sexual exploitation and trafficking, of their alliances and of their exchanges.',
  'Reading needs no account and no key, from any origin (CORS).',
  'Lists answer `{ data, total, next }`: follow `next` (also a Link header, RFC 8288) until it is null. The same parameter again means "or", different ones mean "and". An unknown parameter is refused, so that a misspelt filter never answers with the whole list.',
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
    paths: Object.fromEntries(ROUTES.map((route) => [templateOf(route.path), { get: operation(route) }])),
    components: {
      schemas: schemas(),
      parameters: { IfNoneMatch: { name: 'If-None-Match', in: 'header', required: false, description: 'The ETag of the answer that the client has', schema: { type: 'string' } } },
      headers: {
        ETag: { description: 'Changes with the data, the code and the UTC day, on which states depend', schema: { type: 'string' } },
        Link: { description: 'The next page, as `<…>; rel="next"`; absent on the last', schema: { type: 'string' } },
      },
    },
  } satisfies { readonly [part: string]: Json }
}
