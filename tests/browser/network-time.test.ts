import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { shippedSite, watchedPages } from './site.ts'

const SLIDER = '#n-time'
const PLAY = '[data-network=time] button'

/** A busy machine draws late; how late is no matter here. */
const PATIENT = { timeout: 20_000 }

const { openMap } = watchedPages(shippedSite())

const asked = (page: Page, name: string) => page.evaluate((parameter) => new URLSearchParams(location.search).get(parameter), name)
const ties = (page: Page) => page.locator('[data-network=ties] tbody tr').evaluateAll((rows) => rows.filter((row) => !(row as HTMLElement).hidden).length)

describe('the slider of the years', () => {
  it('goes from all years to one by the keyboard, narrows map and tables, and is in the address', async () => {
    const page = await openMap('/es/network')
    const before = await ties(page)
    await page.locator(SLIDER).focus()
    await page.keyboard.press('Home')
    const first = await page.locator(SLIDER).getAttribute('min')
    await expect.poll(() => asked(page, 'year'), PATIENT).toBe(first)
    expect(await page.locator(SLIDER).getAttribute('aria-valuetext')).toBe(first)
    await expect.poll(() => ties(page), PATIENT).toBeLessThan(before)
    await page.keyboard.press('End')
    await expect.poll(() => asked(page, 'year'), PATIENT).toBeNull()
    await expect.poll(() => ties(page), PATIENT).toBe(before)
  })

  it('stands where the address says, and follows the field', async () => {
    const page = await openMap('/en/network?year=2014&from=2010-01-01')
    expect(await page.locator(SLIDER).inputValue()).toBe('2014')
    expect(await page.locator('#n-from').inputValue()).toBe('2010-01-01')
    await page.locator('#n-year').fill('2016')
    await expect.poll(() => asked(page, 'year'), PATIENT).toBe('2016')
    expect(await page.locator(SLIDER).inputValue()).toBe('2016')
    expect(await asked(page, 'from')).toBe('2010-01-01')
  })

  it('plays the years one after the other until it is stopped', async () => {
    const page = await openMap('/en/network?year=2012')
    await page.locator(PLAY).click()
    await expect.poll(async () => Number(await asked(page, 'year')), PATIENT).toBeGreaterThan(2013)
    await page.locator(PLAY).click()
    const year = await asked(page, 'year')
    expect(await page.locator(SLIDER).inputValue()).toBe(year)
  })
})
