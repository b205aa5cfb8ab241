import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { shippedSite } from './site.ts'

/** The Directing Council is given no more (issue: "at most four printed pages"). */
const MOST_PAGES = 4

const site = shippedSite()

describe('the brief for the Directing Council', () => {
  it.each(LANGUAGES)('is at most four printed pages in %s, whatever is shown', async (lang) => {
    const page = await site.browser.newPage()
    for (const query of ['', '?country=per', '?kind=exchange&from=2020-01-01', '?country=per&sector=international']) {
      await page.goto(`${site.worker.origin}/${lang}/network/brief${query}`)
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
        const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
        expect(pages, `${query} on ${format}`).toBeGreaterThan(0)
        expect(pages, `${query} on ${format}`).toBeLessThanOrEqual(MOST_PAGES)
      }
    }
    await page.close()
  })

  it('says what it is of: the version, the day, the address of the view and the licence', async () => {
    const html = await (await site.worker.fetch('/en/network/brief?country=per')).text()
    for (const text of ['Source: Ayni, data version', 'Country: Peru', '/en/network?country=per', 'CC BY 4.0', '@misc{ayni-', 'In alphabetical order']) expect(html).toContain(text)
  })
})
