import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { isFocused, tabTo } from './keyboard.ts'
import { shippedSite } from './site.ts'
import { openPage, type Visit } from './visit.ts'

const site = shippedSite()
let visit: Visit
let page: Page

beforeEach(async () => {
  visit = await openPage(site.browser, site.worker.origin)
  page = visit.page
})
afterEach(() => visit.close())

const pathAndQuery = () => page.evaluate(() => location.pathname + location.search)

describe('with the keyboard alone', () => {
  it('the first stop leads past the navigation', async () => {
    await page.goto('/es/organizations')
    await page.keyboard.press('Tab')
    expect(await isFocused(page, 'a.skip')).toBe(true)
    expect(await page.locator('a.skip').boundingBox()).toMatchObject({ x: expect.any(Number) })
    expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await isFocused(page, '#main')).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('a reader searches the directory, filters it and comes to an organization', async () => {
    await page.goto('/es/organizations')
    expect(await tabTo(page, 'input#q')).toEqual([])
    await page.keyboard.type('proteccion')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/es/organizations?q=proteccion')
    expect(await tabTo(page, 'input[name=sector][value=government]')).toEqual([])
    await page.keyboard.press('Space')
    expect(await tabTo(page, '.facets > button')).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/es/organizations?*sector=government*')
    expect(await pathAndQuery()).toContain('q=proteccion')
    const unseen = await tabTo(page, 'main .rows a[href^="/es/organizations/"]')
    expect(unseen).toEqual([])
    const name = await page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.press('Enter')
    await page.waitForURL('**/es/organizations/*')
    expect((await page.locator('h1').innerText()).trim()).toContain(name)
  })

  it('takes a filter away, and goes to the next page and back to the first', async () => {
    await page.goto('/es/organizations?sector=government')
    await tabTo(page, '.pages a[rel=next], .pages a')
    await page.keyboard.press('Enter')
    await page.waitForURL('**cursor=*')
    expect(await pathAndQuery()).toContain('sector=government')
    await tabTo(page, '.pages a')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.search.includes('cursor'))
  })

  it.each(['/es/organizations?q=infancia&sector=government', '/es/alliances?kind=coalition&kind=membership', '/es/search?q=unicef', '/es/organizations/iin-oas', '/es/countries/per', '/es/about', '/es/network?sector=government'])('changing the language keeps the page and the question: %s', async (address) => {
    await page.goto(address)
    await tabTo(page, '.langs a[lang=pt]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/pt/**')
    // the network adds where its map stands
    expect((await pathAndQuery()).replace(/&view=[^&]*$/, '')).toBe(address.replace('/es/', '/pt/'))
    expect(await page.locator('html').getAttribute('lang')).toBe('pt')
  })

  it('every stop of each kind of page can be seen', async () => {
    for (const address of ['/es/', '/es/alliances', '/es/exchanges/ex-iin-chl-2012', '/es/countries', '/es/api', '/es/where-to-report']) {
      await page.goto(address)
      expect([address, await tabTo(page, '.foot a')]).toEqual([address, []])
    }
  }, 60_000)
})
