import fc from 'fast-check'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const LISTS = ['organizations', 'alliances', 'exchanges', 'capabilities'] as const
/** Pages that take words, each read by code of its own. */
const PAGES = ['organizations', 'alliances', 'search', 'countries'] as const

/** What full-text engines, SQL, JSON, HTML and terminals read as more than text. */
const HOSTILE = [
  '"', '""', '"a', 'a"b', '*', 'a*', '***', 'NEAR(a b)', 'NEAR(', 'name:unicef', 'col:', '{a b}:c', 'a AND b', 'OR', 'NOT', 'NOT a', 'a OR', '^a', '-a', '+a', '(', ')', '((((', "'", "''", "' OR 1=1 --",
  "'; drop table record; --", '%', '_', '\\', '\\"', '\\u0000', '\u0000', 'a\u0000b', '\u0001', '\u007f', '\uFFFD', '💛', '👩‍👩‍👧', 'مرحبا', '\u202Eabc', 'שלום', '漢字', 'ﬁ', 'İ', 'ß', 'ñ', 'n\u0303', '\u0301', '\u200B', '&amp;', '<script>alert(1)</script>',
  '"><img src=x>', '${7*7}', '{{7*7}}', '../../etc/passwd', '\r\nx-injected: 1', 'null', 'undefined', 'NaN', '[]', '{}', '0', '1e999', 'x'.repeat(200), '"'.repeat(200), 'a '.repeat(100), '١٢٣',
]

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

/** Sends a request line as it stands: `fetch` would tidy it up first. */
function raw(path: string): Promise<number> {
  const { hostname, port } = new URL(worker.origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method: 'GET' }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    }).on('error', reject).end()
  })
}

describe('q', () => {
  it.each(LISTS)('is only ever words to the list of %s', async (list) => {
    for (const q of HOSTILE) {
      const response = await worker.fetch(`/api/v1/${list}?limit=1&facets=workLine&q=${encodeURIComponent(q)}`)
      expect([q, response.status]).toEqual([q, 200])
      expect(await response.json()).toMatchObject({ total: expect.any(Number) })
    }
  })

  it('is only ever words to the search', async () => {
    for (const q of HOSTILE) {
      const response = await worker.fetch(`/api/v1/search?q=${encodeURIComponent(q)}`)
      expect([q, response.status]).toEqual([q, 200])
      await response.json()
    }
  })

  it.each(PAGES)('is only ever words to the page %s, and comes back as text', async (page) => {
    for (const q of HOSTILE) {
      const response = await worker.fetch(`/es/${page}?q=${encodeURIComponent(q)}`)
      expect([q, response.status]).toEqual([q, 200])
      const html = await response.text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('"><img')
    }
  })

  it('without a letter or digit finds the same as nothing found, or everything, but never fails', async () => {
    const { total: all }: { total: number } = await (await worker.fetch('/api/v1/organizations?limit=1')).json()
    for (const q of ['***', '""', '—', '💛']) {
      const { total }: { total: number } = await (await worker.fetch(`/api/v1/organizations?limit=1&q=${encodeURIComponent(q)}`)).json()
      expect([0, all]).toContain(total)
    }
  })
})

describe('ids', () => {
  const IDS = ["'", "per'%20or%20'1'='1", 'per--', '%00', 'per%00', '%2e%2e', '..%2f..%2fapp', '%252e', 'per%2Fhistory', '%F0%9F%92%9B', '%E2%80%AEper', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a'.repeat(3000), '%', '%zz', '%ff', '%c0%ae']

  it.each(['organizations', 'alliances', 'exchanges', 'capabilities', 'countries', 'vocabularies'])('of %s that cannot be are not found', async (kind) => {
    for (const id of IDS) expect([id, await raw(`/api/v1/${kind}/${id}`)]).toEqual([id, 404])
  })

  it.each(['organizations', 'alliances', 'exchanges', 'countries'])('of pages of %s that cannot be are not found', async (kind) => {
    for (const id of IDS) expect([id, await raw(`/es/${kind}/${id}`)]).toEqual([id, 404])
  })

  it('and addresses that cannot be are not found', async () => {
    for (const path of ['/%00', '/es/%00', '/%252Fes', '/es/..%2f..%2f', '/xx/organizations', '/api/v1/%2e%2e/%2e%2e/', '/api/organizations', '/problems/', '/problems/organizations', '/problems/nothing', '/assets/nothing.css', '/assets/..%2findex.js', '/assets/%2e%2e/worker/index.js', '/.env', '/es/organizations/iin-oas/', '//evil.example/es/', '/es//organizations']) {
      expect([path, await raw(path)]).toEqual([path, 404])
    }
  })
})

describe('any question at all', () => {
  const NAMES = ['q', 'limit', 'cursor', 'facets', 'kind', 'sector', 'country', 'subregion', 'workLine', 'mnrCapability', 'role', 'evidence', 'state', 'status', 'modality', 'scheme', 'flow', 'organization', 'activeOn', 'order', 'direction', 'basis', 'include', 'form', 'all', 'oasMember', 'year', 'view', 'focus', 'sort', 'knownOn']
  const VALUES = ['', '1', '200', 'per', 'PER', 'training', 'government', 'state', 'kind', 'kind,workLine', 'party', 'offering', 'receiving', 'documented', 'ended', 'completed', 'directed', 'recent', 'name', '2016-12-31', '2016', 'noted', 'true', 'hub', 'pairs', 'names', 'ties', 'iin-oas', 'unicef', 'coalition', 'caribbean']
  const parameter = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', maxLength: 8 })), fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALUES, ...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()) }))
  const question = fc.array(parameter, { maxLength: 5 }).map((pairs) => new URLSearchParams(pairs).toString())

  it.each([...LISTS.map((list) => `/api/v1/${list}`), '/api/v1/countries', '/api/v1/search', '/api/v1/network', '/api/v1/organizations/per', '/api/v1/alliances/iin-programme-2007/history', '/es/organizations', '/pt/alliances', '/fr/exchanges', '/en/countries', '/es/search', '/es/network', '/es/'])('to %s is answered or refused, never failed', async (address) => {
    await fc.assert(fc.asyncProperty(question, async (asked) => {
      const response = await worker.fetch(`${address}?${asked}`)
      await response.text()
      expect([200, 400]).toContain(response.status)
    }), { numRuns: 30 })
  }, 60_000)

  it('that is not even well encoded is answered or refused', async () => {
    for (const query of ['?%', '?q=%', '?q=%ff', '?q=%zz', '?&&&', '?=', '?=1', '?q', '?%00=1', '?q[]=1', '?q=1?q=2', '?__proto__=1', '?constructor=1', '?toString=1', `?q=${'%22'.repeat(190)}`]) {
      for (const address of ['/api/v1/organizations', '/api/v1/network', '/es/organizations', '/es/', '/es/search']) expect([200, 400], address + query).toContain(await raw(address + query))
    }
  })
})
