import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#functions/app.ts'
import { permissionOf, PERMISSIONS } from '#functions/permissions/table.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { API_ROUTES, type ApiRoute } from './routes.ts'

/** Methods that change something. */
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE']

interface ProblemBody { type: string; title: string; status: number; detail: string; instance: string; errors?: { pointer: string; code: string; detail: string }[] }

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

async function problemOf(response: Response, status: number, type: string): Promise<ProblemBody> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const body: ProblemBody = await response.json()
  expect(body).toMatchObject({ type: `/problems/${type}`, status, title: expect.any(String), detail: expect.any(String), instance: expect.stringMatching(/^[0-9a-f-]{8,}$/) })
  return body
}

const asking = (address: string, parameter: string, ...values: string[]) =>
  values.reduce((so, value) => `${so}${so.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(value)}`, address)

it('knows every open route of the API', () => {
  const routes = createApp().routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/')).map(({ path }) => path)
  const open = routes.filter((path) => permissionOf('GET', path)?.who === 'anyone')
  expect([...new Set(open)].toSorted()).toEqual(API_ROUTES.map(({ path }) => path).toSorted())
})

describe.each(API_ROUTES.map((route): [string, ApiRoute] => [route.path, route]))('GET %s', (path, { address, absent, badValue }) => {
  it('answers JSON to everybody, with a tag to ask again with', async () => {
    const response = await worker.fetch(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('etag')).toMatch(/^W\/"[^"]+"$/)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.json()).toBeTypeOf('object')
  })

  it('answers 304 without a body to whoever has the answer, in each form of the header', async () => {
    const tag = (await worker.fetch(address)).headers.get('etag') ?? ''
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const response = await worker.fetch(address, { headers: { 'if-none-match': known } })
      expect(response.status, known).toBe(304)
      expect(response.headers.get('etag')).toBe(tag)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(await response.text()).toBe('')
    }
    expect((await worker.fetch(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = await Promise.all([worker.fetch(address), worker.fetch(address, { method: 'HEAD' })])
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['content-type', 'etag', 'cache-control', 'link', 'content-security-policy']) expect(head.headers.get(name), name).toBe(get.headers.get(name))
    await get.text()
  })

  it('refuses an unknown parameter by its name', async () => {
    const { errors } = await problemOf(await worker.fetch(asking(address, 'colour', 'red')), 400, 'unknown-parameter')
    expect(errors).toEqual([{ pointer: 'colour', code: 'unknown-parameter', detail: expect.any(String) }])
  })

  it('takes the changes that it says it takes, from who has a key, and no others', async () => {
    const taken = PERMISSIONS.filter((line) => line.path === path && line.method !== 'GET').map(({ method }) => method)
    for (const method of WRITES) {
      const response = await worker.fetch(address, { method, ...(method === 'DELETE' ? {} : { body: '{}', headers: { 'content-type': 'application/json', 'if-match': '"1"' } }) })
      if (taken.some((one) => one === method)) expect(response.status, method).toBeOneOf([400, 401])
      else {
        expect(response.headers.get('allow')).toBe(['GET, HEAD, OPTIONS', ...taken].join(', '))
        await problemOf(response, 405, 'method-not-allowed')
      }
    }
  })

  it('lets pages of other origins ask', async () => {
    const response = await worker.fetch(address, { method: 'OPTIONS', headers: { origin: 'https://example.org', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toContain('GET')
    expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('if-none-match')
  })

  it.runIf(badValue)('points at a value that does not hold', async () => {
    const [parameter = '', value = ''] = badValue ?? []
    const { errors } = await problemOf(await worker.fetch(`${address.split('?')[0]}?${parameter}=${value}`), 400, 'invalid-query')
    expect(errors?.map(({ pointer }) => pointer)).toEqual([parameter])
  })

  it.runIf(absent)('answers 404 where no such record is public', async () => {
    await problemOf(await worker.fetch(absent ?? ''), 404, 'not-found')
    await problemOf(await worker.fetch(asking(absent ?? '', 'colour', 'red')), 400, 'unknown-parameter')
  })
})

describe.each(['organizations', 'alliances', 'exchanges', 'capabilities'])('the list of %s', (list) => {
  const address = `/api/v1/${list}`

  it.each([
    ['limit', ['0']], ['limit', ['201']], ['limit', ['abc']], ['limit', ['-1']], ['limit', ['1.5']], ['limit', ['1e2']], ['limit', ['10', '20']],
    ['q', ['a', 'b']], ['q', ['x'.repeat(201)]], ['cursor', ['x'.repeat(2001)]], ['facets', ['colour']], ['facets', ['__proto__']], ['workLine', Array.from({ length: 41 }, () => 'training')],
  ])('refuses %s=%j and points at it', async (parameter, values) => {
    const { errors = [] } = await problemOf(await worker.fetch(asking(address, parameter, ...values)), 400, 'invalid-query')
    expect(errors.map(({ pointer }) => pointer)).toContain(parameter)
  })

  it('refuses a cursor that it did not give', async () => {
    const { next }: { next: string } = await (await worker.fetch(`${address}?limit=5`)).json()
    const cursor = new URL(next, worker.origin).searchParams.get('cursor') ?? ''
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const [ordinal, sort, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const changed = ['x', `${cursor}x`, cursor.slice(1), cursor.toUpperCase(), encode([-1, sort, key]), encode([ordinal, 7, key]), encode([ordinal, sort, 'k']), encode([ordinal, sort]), encode({}), encode([1e300, sort, key]), '%00', '💛']
    for (const one of changed) {
      const response = await worker.fetch(asking(`${address}?limit=5`, 'cursor', one))
      expect([one, response.status]).toEqual([one, 400])
      const { errors } = await problemOf(response, 400, 'invalid-query')
      expect(errors?.[0]?.pointer).toBe('cursor')
    }
  })

  it('gives the next page as a Link header too, and none on the last', async () => {
    const response = await worker.fetch(`${address}?limit=5`)
    const { next, data }: { next: string; data: unknown[] } = await response.json()
    expect(data).toHaveLength(5)
    expect(response.headers.get('link')).toBe(`<${next}>; rel="next"`)
    expect((await worker.fetch(`${address}?limit=200&q=zzzzzz`)).headers.get('link')).toBeNull()
  })

  it('takes an empty value for no question', async () => {
    const { total }: { total: number } = await (await worker.fetch(`${address}?q=&limit=&cursor=&workLine=`)).json()
    expect(total).toBe((await (await worker.fetch(address)).json()).total)
  })
})

it('answers 404 as a problem where the API has no such address', async () => {
  for (const path of ['/api', '/api/', '/api/v1/', '/api/v1/people', '/api/v2/organizations', '/api/v1/organizations/', '/api/v1/organizations/per/ties']) await problemOf(await worker.fetch(path), 404, 'not-found')
})

it('changes every tag with the version of the data, but for what depends on the code alone', async () => {
  const tags = async () => Promise.all(API_ROUTES.map(async ({ address }) => {
    const response = await worker.fetch(address)
    await response.text()
    return response.headers.get('etag') ?? expect.unreachable(`${address} has no tag`)
  }))
  const before = await tags()
  await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: 'tag-changer' }) }])
  await worker.runScheduled()
  const after = await tags()
  API_ROUTES.forEach(({ path, isFixed = false }, i) => expect(before[i] === after[i], path).toBe(isFixed))
  const stale = await worker.fetch('/api/v1/organizations?limit=1', { headers: { 'if-none-match': before[API_ROUTES.findIndex(({ path }) => path === '/api/v1/organizations')] ?? '' } })
  expect(stale.status).toBe(200)
})
