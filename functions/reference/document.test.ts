import { describe, expect, it } from 'vitest'
import { createApp } from '#functions/app.ts'
import { openapiDocument, templateOf } from './document.ts'
import { parametersOf } from './parameters.ts'
import { ROUTES } from './routes.ts'

const document = JSON.parse(JSON.stringify(openapiDocument()))

interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly parameters: readonly { readonly name?: string; readonly in?: string }[]
  readonly responses: { readonly [status: string]: { readonly description?: string; readonly content?: object } }
}

const all = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })))
const operations = all.filter(({ operationId }) => ROUTES.some(({ id }) => id === operationId))

/** Every value under a key, anywhere. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : valuesOf(key, inner)))
}

function at(pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document)
}

describe('openapiDocument', () => {
  it('has every address that the router has under /api/v1, and no other', () => {
    const routed = createApp().routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1')).map(({ method, path }) => `${method} ${templateOf(path)}`)
    expect(all.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual([...new Set(routed)].sort())
  })

  it('points only to what it has', () => {
    const refs = valuesOf('$ref', document)
    expect(refs.length).toBeGreaterThan(100)
    expect(refs.filter((ref) => typeof ref !== 'string' || !ref.startsWith('#/') || at(ref) === undefined)).toEqual([])
  })

  it('names each operation once and puts it in a known group', () => {
    const ids = all.map((operation) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const tags = document.tags.map((tag: { name: string }) => tag.name)
    for (const operation of operations) expect(tags).toEqual(expect.arrayContaining([...operation.tags]))
  })

  it('declares every parameter of a path, and each parameter once', () => {
    for (const { path, parameters } of all) {
      const inPath = parameters.filter((one) => one.in === 'path').map((one) => one.name)
      expect(inPath, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
      const keys = parameters.flatMap((one) => (one.in ? [`${one.in} ${one.name}`] : []))
      expect(new Set(keys).size, path).toBe(keys.length)
    }
  })

  it('closes no object, for v1 may gain fields', () => {
    expect(valuesOf('additionalProperties', document.components).filter((value) => value === false)).toEqual([])
  })

  it('describes its answers, its failures and the conditional request', () => {
    for (const { path, responses } of operations) {
      expect(Object.keys(responses), path).toEqual(expect.arrayContaining(['200', '304', '400', '500']))
      for (const response of Object.values(responses)) expect(response.description, path).toBeTruthy()
      expect(Object.keys(responses['400']?.content ?? {}), path).toEqual(['application/problem+json'])
    }
  })
})

describe('parametersOf', () => {
  const exchanges = ROUTES.find((route) => route.id === 'listExchanges')
  const parameters = new Map((exchanges ? parametersOf(exchanges) : []).map((one) => [one.name, one]))

  it('tells what can be repeated, what is given once and what takes commas', () => {
    expect(parameters.get('modality')?.repetition).toBe('any')
    expect(parameters.get('limit')?.repetition).toBe('once')
    expect(parameters.get('facets')?.repetition).toBe('commas')
  })

  it('knows the values and their vocabulary', () => {
    expect(parameters.get('flow')).toMatchObject({ values: ['directed', 'two-way', 'contact'], vocabulary: 'flows' })
    expect(parameters.get('q')?.values).toBeNull()
    expect(parameters.get('limit')?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 200 })
    expect(parameters.get('activeOn')?.schema).toMatchObject({ type: 'string', format: 'date' })
  })

  it('has words in four languages, with French signs kept to their words', () => {
    const all = ROUTES.flatMap((route) => [route.title, ...Object.values(route.words), ...Object.values(route.pathWords)])
    for (const said of all) expect(Object.values(said).every((text) => text.trim() !== '')).toBe(true)
    expect(all.map((said) => said.fr).filter((text) => / [;:?!»]|« /u.test(text))).toEqual([])
  })
})
