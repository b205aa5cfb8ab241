import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

async function page(path: string, status = 200): Promise<string> {
  const response = await worker.fetch(path)
  expect(response.status, path).toBe(status)
  return response.text()
}

async function gzipped(html: string): Promise<number> {
  return (await new Response(new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength
}

describe('the home page', () => {
  it('shows one figure for organizations, the one that the API gives', async () => {
    const { total } = await (await worker.fetch('/api/v1/organizations?limit=1')).json() as { total: number }
    const html = await page('/es/')
    expect(html).toMatch(new RegExp(`<dd class="big">${total}</dd>`))
    expect(html).toContain('<details class="twin">')
  })

  it('weighs less than 18 kB in every language and carries no script', async () => {
    for (const lang of LANGUAGES) {
      const html = await page(`/${lang}/`)
      expect(await gzipped(html), lang).toBeLessThan(18_000)
      expect(html).not.toContain('<script type="module"')
    }
  })
})

describe('the page of a country', () => {
  it('says what is not on record in words, and never that a treaty does not bind', async () => {
    const html = await page('/es/countries/ven')
    expect(html).toContain('Ninguna de sus instituciones ha dicho todavía qué busca aprender.')
    expect(html).toContain('no quiere decir que no obligue')
    expect(html).toContain('Sobre su situación en la OEA')
  })

  it('says "no ratification found" only with the day that the source describes', async () => {
    expect(await page('/en/countries/usa')).toContain('No ratification found as of 25 August 2022')
  })

  it('calls a territory a territory', async () => {
    const html = await page('/es/countries/aia')
    expect(html).toContain('<span>Territorio</span>')
    expect(html).not.toContain('<span>Estado</span>')
  })

  it('weighs less than 18 kB for the countries with most on record', async () => {
    for (const path of ['/es/countries/bra', '/fr/countries/usa', '/pt/countries/arg', '/en/countries/mex']) expect(await gzipped(await page(path)), path).toBeLessThan(18_000)
  })

  it('is 404 in the reader’s language for a code that no country has', async () => {
    expect(await page('/pt/countries/xxx', 404)).toContain('<html lang="pt">')
  })
})

describe('the search page', () => {
  it('finds across kinds and marks what was found', async () => {
    const html = await page('/es/search?q=peru')
    expect(html).toContain('<mark>Perú</mark>')
    for (const id of ['countries', 'organizations', 'alliances', 'exchanges']) expect(html).toContain(`<h2 id="${id}">`)
  })

  it('offers a way on where nothing is found', async () => {
    expect(await page('/fr/search?q=zzzz')).toContain('parcourir le répertoire')
  })

  it('writes what was asked as text, never as HTML', async () => {
    expect(await page(`/en/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)).not.toContain('<img src=x')
  })
})

describe('the page of the work lines', () => {
  it('links each line to its organizations, alliances and exchanges', async () => {
    const html = await page('/es/work-lines')
    for (const line of ['legislation', 'training', 'observatory', 'evaluation']) for (const list of ['organizations', 'alliances', 'exchanges']) expect(html).toContain(`/es/${list}?workLine=${line}`)
  })
})

describe('the page on where to report', () => {
  it('names both directories and says why there are no numbers, in four languages', async () => {
    for (const lang of LANGUAGES) {
      const html = await page(`/${lang}/where-to-report`)
      expect(html).toContain('https://inhope.org')
      expect(html).toContain('https://childhelplineinternational.org')
      expect(html).not.toMatch(/href="tel:/)
    }
  })
})
