import * as z from 'zod'
import type { Words } from '#db/reference/term.ts'
import { VOCABULARIES } from '#db/reference/terms.ts'
import type { Route } from './routes.ts'

/** A JSON Schema, as far as the reference looks into it. */
export interface JsonSchema { readonly type?: string; readonly enum?: readonly string[]; readonly items?: JsonSchema; readonly [keyword: string]: unknown }

/** How a parameter can be given: once, once with several values joined by commas, or several times, any of them. */
export type Repetition = 'once' | 'commas' | 'any'

/** A parameter of a query, as its schema says it. */
export interface Parameter {
  readonly name: string
  readonly words: Words
  readonly repetition: Repetition
  readonly schema: JsonSchema
  /** the closed list of its values, if it has one */
  readonly values: readonly string[] | null
  /** the vocabulary that this list is, if it is one */
  readonly vocabulary: string | null
}

/** JSON Schema of a zod schema without what only a document's root needs. What a schema ends in counts, save where that is a function: then what it begins with. */
function schemaOf(schema: z.ZodType): JsonSchema {
  for (const io of ['output', 'input'] as const) {
    const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
    if ('type' in json) return json as JsonSchema // what toJSONSchema makes of an array, a string or a number
  }
  throw new Error('a parameter has a type')
}

/** The values of a parameter and how it repeats. A schema made with `once` is a pipe whose end is the value; a list of values is an array. */
function readParameter(name: string, words: Words, given: z.ZodType): Parameter {
  const inner = given instanceof z.ZodOptional ? given.unwrap() : given
  const end = inner instanceof z.ZodPipe ? inner.out : inner
  if (!(end instanceof z.ZodType)) throw new Error(`the schema of ${name} is not known here`)
  const schema = schemaOf(end)
  const values = schema.enum ?? schema.items?.enum ?? null
  return { name, words, schema, repetition: inner instanceof z.ZodArray ? 'any' : schema.type === 'array' ? 'commas' : 'once', values, vocabulary: values && vocabularyOf(values) }
}

function vocabularyOf(values: readonly string[]): string | null {
  const found = Object.entries(VOCABULARIES).find(([, terms]) => Object.keys(terms).length === values.length && values.every((value) => Object.hasOwn(terms, value)))
  return found?.[0] ?? null
}

/** The query parameters of a route, in the order of its schema. */
export function parametersOf({ query, words }: Pick<Route, 'query' | 'words'>): Parameter[] {
  return Object.entries(query.shape).map(([name, schema]) => {
    const said = words[name]
    if (!said || !(schema instanceof z.ZodType)) throw new Error(`the parameter ${name} has no words`)
    return readParameter(name, said, schema)
  })
}
