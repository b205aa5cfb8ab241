import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { API_ROUTES } from '#tests/api/routes.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { PAGE_KINDS } from './kinds.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())

describe('a registry without a record', () => {
  it('answers every list and question of the API with nothing found', async () => {
    for (const { address, absent } of API_ROUTES) {
      const response = await worker.fetch(address)
      const body: { data?: unknown; total?: number } = await response.json()
      expect([address, response.status]).toEqual([address, absent && !/vocabularies|countries/.test(address) ? 404 : 200])
      if (/\/(organizations|alliances|exchanges|capabilities)\?/.test(address)) expect(body).toMatchObject({ data: [], total: 0, next: null })
    }
    expect((await worker.fetch('/api/v1/network?form=pairs')).status).toBe(200)
    expect((await worker.fetch('/api/v1/countries?all=true')).status).toBe(200)
  })

  it('shows every page, in each language', async () => {
    for (const { whenEmpty } of PAGE_KINDS) {
      for (const lang of whenEmpty === null ? [] : LANGUAGES) {
        const address = whenEmpty?.replace(':lang', lang) ?? ''
        const response = await worker.fetch(address)
        const html = await response.text()
        expect([address, response.status]).toEqual([address, 200])
        expect(html.replaceAll(/<script[^>]*>.*?<\/script>/gs, ''), address).not.toMatch(/\bundefined\b|\bNaN\b|Infinity|\[object/)
      }
    }
  })

  it('still tells crawlers and browsers what they ask', async () => {
    for (const address of ['/robots.txt', '/sitemap.xml', '/es/sitemap.xml']) expect([address, (await worker.fetch(address)).status]).toEqual([address, 200])
  })

  it('runs its schedule', async () => {
    await worker.runScheduled()
    expect((await worker.fetch('/es/network')).status).toBe(200)
  })
})
