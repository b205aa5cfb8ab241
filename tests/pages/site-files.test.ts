import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { SINGLE_PAGES } from '#web/files/public-pages.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})

afterAll(() => worker.close())

/** The paths that a sitemap names. */
async function locations(path: string): Promise<string[]> {
  const response = await worker.fetch(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
  return [...(await response.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname)
}

describe('the sitemap', () => {
  it('is named by robots.txt and has one file for each language', async () => {
    expect(await (await worker.fetch('/robots.txt')).text()).toContain(`Sitemap: ${worker.origin}/sitemap.xml`)
    expect(await locations('/sitemap.xml')).toEqual(['es', 'en', 'pt', 'fr'].map((lang) => `/${lang}/sitemap.xml`))
  })

  it('names every public record once, under its own language', async () => {
    const paths = await locations('/pt/sitemap.xml')
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.every((path) => path.startsWith('/pt/'))).toBe(true)
    for (const kind of ['organizations', 'alliances', 'exchanges']) {
      const { total } = await (await worker.fetch(`/api/v1/${kind}?limit=1`)).json() as { total: number }
      expect(paths.filter((path) => path.startsWith(`/pt/${kind}/`)), kind).toHaveLength(total)
    }
    expect(paths).toContain('/pt/countries/per')
  })

  it.each(SINGLE_PAGES)('names %s, which is there', async (path) => {
    expect((await worker.fetch(path.replace(':lang', 'fr'))).status).toBe(200)
  })
})

describe('/favicon.ico', () => {
  it('leads to the picture', async () => {
    const response = await worker.fetch('/favicon.ico')
    expect(response.status).toBe(302)
    const picture = await worker.fetch(response.headers.get('location') ?? '')
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  })
})
