import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFolder } from '#db/load.ts'
import { generate } from '#db/sample/generate.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { messagesFor } from '#web/locales/messages.ts'

const SIZE = { organizations: 2_200, ties: 1_100, seed: 1 }
const MOST_BYTES = 400_000

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty')
  const folder = temporaryFolder()
  generate(folder, SIZE)
  await loadFolder(worker.db, { folder }) // not drawn: the page sets everything near what it is tied to
}, 120_000)
afterAll(() => worker.close())

const page = async (query: string): Promise<string> => (await worker.fetch(`/en/network${query}`)).text()
const rowsIn = (html: string, column: 'n' | 't'): number[] => [...html.matchAll(new RegExp(`<tr data-${column}="(\\d+)"`, 'g'))].map(([, index]) => Number(index))
const next = (html: string, anchor: string) => new RegExp(`href="([^"#]*)#${anchor}" rel="next"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null

describe('the page of a large network', () => {
  it('stays small, and says how much there is', async () => {
    const html = await page('')
    expect(new TextEncoder().encode(html).length).toBeLessThan(MOST_BYTES)
    expect(rowsIn(html, 'n')).toHaveLength(200)
    expect(rowsIn(html, 't')).toHaveLength(200)
    expect(html).toContain('200 to a page')
    expect(html).toContain(messagesFor('en').network.map.tooMany(Number(/1–200 of ([\d,]+)/.exec(html)?.[1]?.replace(',', ''))))
  })

  it.each([['table', 'n', 'sort=ties'], ['ties-table', 't', 'sector=government']] as const)('leads through all rows by links of %s, each once', async (anchor, column, query) => {
    const seen: number[] = []
    let address: string | null = `/en/network?${query}`
    while (address !== null) {
      const html = await (await worker.fetch(address)).text()
      seen.push(...rowsIn(html, column))
      address = next(html, anchor)
      expect(address ?? query).toContain(query)
    }
    expect(seen.length).toBeGreaterThan(200)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('draws what a filter leaves', async () => {
    const html = await page('?country=per')
    expect(html).not.toContain('data-network="unpictured"')
    expect(html).toContain('Map of ')
  })

  it('gives its last part where more is asked for, and refuses what is no number', async () => {
    expect(rowsIn(await page('?rows=999'), 'n').length).toBeGreaterThan(0)
    expect((await worker.fetch('/en/network?rows=x')).status).toBe(400)
  })
})
