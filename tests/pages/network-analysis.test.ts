import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { TOPICS } from '#functions/network/analysis/topics.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { readHtml } from './read-html.ts'

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

/** The first table of a page after a heading, by its id. */
function tableOf(html: string, id: string): string {
  return /<table.*?<\/table>/s.exec(html.slice(html.indexOf(`id="${id}"`)))?.[0] ?? ''
}
const rowsOf = (table: string) => [...table.matchAll(/<tr>/g)].length - 1

describe('the analysis of the network', () => {
  it.each(LANGUAGES)('has a finding of each measure, each with the way to its values, and ships no script (%s)', async (lang) => {
    const html = await page(`/${lang}/network/analysis`)
    expect([...html.matchAll(/<p class="finding">[^<]{20,}<\/p>/g)]).toHaveLength(TOPICS.length)
    for (const topic of TOPICS) expect(html).toContain(`/${lang}/network/analysis?measure=${topic}"`)
    expect(html).not.toContain('<script type="module"')
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })

  it.each(TOPICS)('has a page of %s with its values, its formula and the publications it is taken from', async (topic) => {
    for (const query of [`measure=${topic}`, `measure=${topic}&form=pairs&asOne=1`]) {
      const html = await page(`/en/network/analysis?${query}`)
      expect(html).toContain('<p class="formula">')
      expect(html).toContain('https://doi.org/')
      expect(html).not.toMatch(/NaN|undefined|Infinity/)
      expect(html).toContain('noindex')
    }
  })

  it('lists twenty-five, and all when they are asked for; States by name, never with a place', async () => {
    const html = await page('/es/network/analysis?measure=degree')
    expect(rowsOf(tableOf(html, 'values'))).toBe(25)
    expect(tableOf(html, 'values')).not.toContain('/es/organizations/per"')
    const names = [...tableOf(html, 'states').matchAll(/<th scope="row"><a[^>]*>([^<]+)</g)].map((match) => match[1] ?? '')
    expect(names).toContain('Perú')
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'es')))
    expect(rowsOf(tableOf(await page('/es/network/analysis?measure=degree&rows=all'), 'values'))).toBeGreaterThan(100)
  })

  it('says how the first places change without each of five sources', async () => {
    const { text } = readHtml(await page('/en/network/analysis?measure=betweenness'))
    expect(text.match(/Without [a-z0-9.-]+\.[a-z]+ \(/g)).toHaveLength(5)
    expect(text).toMatch(/(falls|rises) from \d+(st|nd|rd|th) to \d+(st|nd|rd|th)/)
  })

  it('answers who connects the Caribbean to the rest, and through which ties', async () => {
    const html = await page('/en/network/analysis?between=caribbean')
    expect(readHtml(html).text).toMatch(/The organizations that connect most on both sides are .+, .+ and .+\./)
    expect(rowsOf(tableOf(html, 'values'))).toBeGreaterThan(5)
    expect(tableOf(html, 'ties')).toMatch(/href="\/en\/(alliances|exchanges)\//)
  })

  it('measures exactly what is shown, and keeps what is asked in its links', async () => {
    const { text, links } = readHtml(await page('/en/network/analysis?sector=government&workLine=legislation'))
    expect(text).toContain('Sector: Government')
    expect(links).toContain('/en/network/analysis?sector=government&workLine=legislation&measure=degree')
    const nothing = readHtml(await page('/en/network/analysis?evidence=disputed')).text
    expect(nothing).toContain('There is nothing to measure in what is shown.')
  })

  it('refuses a measure that it does not know', async () => {
    await page('/en/network/analysis?measure=importance', 400)
  })
})
