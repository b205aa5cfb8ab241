import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#functions/app.ts'
import { permissionOf } from '#functions/permissions/table.ts'
import { PATHS } from '#web/paths.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { PAGE_KINDS } from './kinds.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped', { OPERATOR_NAME: 'Registro de prueba', OPERATOR_URL: 'https://operator.example/' })
})
afterAll(() => worker.close())

it('knows every kind of page', () => {
  const routes = createApp().routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/:lang/') && !/\.[a-z]+$/.test(path) && path !== PATHS.networkFile && permissionOf(method, path)?.who === 'anyone').map(({ path }) => path)
  expect([...new Set(routes)].toSorted()).toEqual(PAGE_KINDS.map(({ path }) => path).toSorted())
})

describe('security headers', () => {
  const ANSWERS: [kind: string, address: string, init?: RequestInit][] = [
    ['a page', '/es/organizations'], ['a record', '/en/alliances/iin-programme-2007'], ['the network', '/es/network'], ['a page that is not there', '/es/organizations/nobody'], ['no address', '/nothing/at/all'],
    ['a refused question', '/es/organizations?sector=martian'], ['a redirect', '/'], ['a moved address', '/es'], ['the API', '/api/v1/organizations'], ['a problem', '/api/v1/organizations?colour=red'],
    ['an API address that is not there', '/api/v1/nothing'], ['a preflight', '/api/v1/organizations', { method: 'OPTIONS' }], ['a write', '/api/v1/organizations', { method: 'POST' }], ['HEAD', '/es/organizations', { method: 'HEAD' }],
    ['robots.txt', '/robots.txt'], ['a sitemap', '/es/sitemap.xml'], ['the meaning of a problem', '/problems/not-found'], ['the network as data', '/api/v1/network'],
    ['304', '/es/about', { headers: { 'if-none-match': '*' } }],
  ]

  it.each(ANSWERS)('stand on %s', async (_, address, init) => {
    const { headers } = await worker.fetch(address, init)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('strict-transport-security'), 'over plain http').toBeNull()
  })

  it('leave hashed files to be kept for good, and pages to be asked for again', async () => {
    const page = await worker.fetch('/es/')
    const sheet = /\/assets\/main\.[^"]+\.css/.exec(await page.text())?.[0] ?? ''
    const { headers } = await worker.fetch(sheet)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })
})

describe('a page', () => {
  it('passes over words that mail and social media add to its address', async () => {
    for (const { addresses: [address = ''] } of PAGE_KINDS) {
      const asked = `${address.replace(':lang', 'es')}?utm_source=mail&fbclid=1`
      expect([asked, (await worker.fetch(asked)).status]).toEqual([asked, 200])
    }
  })

  it('answers 304 to whoever has it in that language', async () => {
    for (const { addresses: [address = ''] } of PAGE_KINDS) {
      const tag = (await worker.fetch(address.replace(':lang', 'es'))).headers.get('etag') ?? ''
      const again = await worker.fetch(address.replace(':lang', 'es'), { headers: { 'if-none-match': tag } })
      expect([address, again.status, await again.text()]).toEqual([address, 304, ''])
      expect((await worker.fetch(address.replace(':lang', 'pt'), { headers: { 'if-none-match': tag } })).status, address).toBe(200)
    }
  })

  it('names the body that operates the instance, where the settings name one', async () => {
    expect(await (await worker.fetch('/es/')).text()).toContain('Registro de prueba')
  })
})

describe('a method', () => {
  const allowed = async (method: string, address: string) => {
    const { status, headers } = await worker.fetch(address, { method })
    return [status, headers.get('allow')]
  }

  it('is taken as the address says: OPTIONS tells which, others are refused with them (RFC 9110 §9.3.7, §15.5.6)', async () => {
    expect(await allowed('OPTIONS', '/es/organizations')).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(await allowed('OPTIONS', '/pt/sign-in')).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
    expect(await allowed('OPTIONS', '/pt/sign-out')).toEqual([204, 'OPTIONS, POST'])
    expect(await allowed('OPTIONS', '/es/workspace/api-keys')).toEqual([204, expect.stringContaining('GET')])
    expect(await allowed('OPTIONS', '/')).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(await allowed('OPTIONS', '/api/v1/alliances/x')).toEqual([204, 'GET, HEAD, OPTIONS, PUT, DELETE'])
    for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'POST']) expect(await allowed(method, '/es/organizations'), method).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(await allowed('PATCH', '/api/v1/alliances/x')).toEqual([405, 'GET, HEAD, OPTIONS, PUT, DELETE'])
  })

  it('is asked of no address that is not there, in a language or in none', async () => {
    for (const method of ['OPTIONS', 'POST', 'PATCH', 'DELETE']) {
      for (const address of ['/es/nothing/at/all', '/xx/organizations', '/nothing']) expect(await allowed(method, address), `${method} ${address}`).toEqual([404, null])
    }
  })
})
