import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { LANGUAGES } from '#db/reference/languages.ts'
import { PAGE_KINDS } from '#tests/pages/kinds.ts'
import { shippedSite } from './site.ts'
import { barriersOf, openPage, sidewaysScroll } from './visit.ts'

/** Widths of the narrowest phones. */
const NARROW = [360, 320]

/** Pages of errors, which are pages too. */
const ERRORS = ['/:lang/organizations/nobody', '/:lang/organizations?sector=martian', '/:lang/nothing/here']

/** The network is looked at once: its filters change what is hidden, not what is there. */
const ADDRESSES = [...PAGE_KINDS.flatMap(({ addresses }) => addresses), ...ERRORS, '/problems/not-found'].filter((address) => !address.includes('/network?'))

const site = shippedSite()

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  if (address.endsWith('/network')) await page.locator('[data-network=map][data-elements]').waitFor()
}

const isError = (address: string) => ERRORS.includes(address)

/** Without the line by which the browser itself says that the page came with the status of an error. */
const real = (complaints: readonly string[], address: string) => complaints.filter((line) => !(isError(address) && line.includes('Failed to load resource')))

describe.each(ADDRESSES.map((address, i) => [address, LANGUAGES[i % LANGUAGES.length] ?? 'es'] as const))('%s', (address, other) => {
  it('has no barrier in daylight, and asks nobody else for anything', async () => {
    const { page, complaints, close } = await openPage(site.browser, site.worker.origin)
    await open(page, address.replace(':lang', 'es'))
    expect(await barriersOf(page)).toEqual([])
    expect(real(complaints, address)).toEqual([])
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    expect(await page.locator('header nav, .skip, .langs').filter({ visible: true }).count(), 'in print').toBe(0)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await close()
  }, 60_000)

  it(`has no barrier in the dark on a phone, and never scrolls sideways (${other})`, async () => {
    const { page, complaints, close } = await openPage(site.browser, site.worker.origin, { width: 360, height: 740, isDark: true })
    await open(page, address.replace(':lang', other))
    expect(await barriersOf(page)).toEqual([])
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 740 })
      expect(await sidewaysScroll(page), `${width} px`).toEqual([])
    }
    expect(real(complaints, address)).toEqual([])
    await close()
  }, 60_000)
})
