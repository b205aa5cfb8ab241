import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { PlacedHub } from '#functions/network/schema.ts'
import { isFocused } from './keyboard.ts'
import { shippedSite, watchedPages } from './site.ts'
import { openPage } from './visit.ts'

/** More than this Cytoscape never holds (issue 3, point 6). */
const MOST_ELEMENTS = 1500

const MAP = '[data-network=map]'
const PANEL = '[data-network=panel]'
const ROWS = '[data-network=organizations] tbody tr'

const site = shippedSite()
const { openEmpty, openMap } = watchedPages(site)
let hub: PlacedHub

beforeAll(async () => {
  hub = await (await site.worker.fetch('/api/v1/network?include=places')).json()
})

const chosen = async (page: Page) => (await page.locator(`${PANEL} h2 a`).count()) === 0 ? null : page.locator(`${PANEL} h2 a`).getAttribute('href')
const elements = async (page: Page) => Number(await page.locator(MAP).getAttribute('data-elements'))
const query = (page: Page) => page.evaluate(() => new URLSearchParams(location.search))
const asked = async (page: Page, name: string) => page.evaluate((parameter) => new URLSearchParams(location.search).get(parameter), name)
const zoomOf = async (page: Page) => Number((await asked(page, 'view'))?.split(',')[2])
const visibleRows = (page: Page) => page.locator(ROWS).evaluateAll((rows) => rows.filter((row) => !(row as HTMLElement).hidden).length)

/** Waits until the address says something else of the view. */
const viewAfter = async (page: Page, act: () => Promise<unknown>) => {
  const before = await asked(page, 'view')
  await act()
  await page.waitForFunction((view) => new URLSearchParams(location.search).get('view') !== view, before)
}

describe('the map, with the keyboard', () => {
  it('goes from one organization to the next by arrows, opens the panel by Enter and lets go by Escape', async () => {
    const page = await openMap()
    await page.locator(MAP).focus()
    await page.keyboard.press('ArrowRight')
    const first = await chosen(page)
    expect(first).toMatch(/^\/es\/organizations\//)
    await page.keyboard.press('ArrowLeft')
    const second = await chosen(page)
    expect(second).not.toBe(first)
    expect(await asked(page, 'focus')).toBe(second?.split('/').at(-1))
    await page.keyboard.press('Enter')
    expect(await isFocused(page, `${PANEL} h2 a`)).toBe(true)
    await page.locator(MAP).focus()
    await page.keyboard.press('Escape')
    expect(await chosen(page)).toBeNull()
    expect(await asked(page, 'focus')).toBeNull()
  })

  it('comes nearer by +, farther by - and shows everything by 0', async () => {
    const page = await openMap()
    await page.locator(MAP).focus()
    await viewAfter(page, () => page.keyboard.press('+'))
    const near = await zoomOf(page)
    await viewAfter(page, () => page.keyboard.press('-'))
    expect(await zoomOf(page)).toBeLessThan(near)
    for (let i = 0; i < 3; i++) await viewAfter(page, () => page.keyboard.press('+'))
    await viewAfter(page, () => page.keyboard.press('0'))
    expect(await zoomOf(page)).toBeLessThan(near)
  }, 60_000)

  it('leads from the panel to the page of what is chosen', async () => {
    const page = await openMap('/es/network?focus=iin-oas')
    await page.locator(MAP).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/es/organizations/iin-oas')
  })
})

describe('search and filters', () => {
  it('find an organization by its acronym, bring it to the middle and show it in the panel', async () => {
    const page = await openMap()
    await page.locator('#n-search').fill('unicef')
    await page.keyboard.press('Enter')
    await page.locator(`${PANEL} h2 a`).waitFor()
    expect(await chosen(page)).toContain('unicef')
    await page.locator('#n-search').fill('qqqqqq')
    await page.keyboard.press('Enter')
    expect(await page.locator('[data-network=not-found]').isVisible()).toBe(true)
  })

  it('show in the tables just what the map shows, and keep it in the address', async () => {
    const page = await openMap()
    expect(await visibleRows(page)).toBe(hub.nodes.id.length)
    await page.locator('input[name=sector][value=private-sector]').check()
    const privates = hub.nodes.sector.filter((sector) => hub.legend.sectors[sector] === 'private-sector').length
    await expect.poll(() => visibleRows(page)).toBe(privates)
    expect(await asked(page, 'sector')).toBe('private-sector')
    await page.locator('#n-country').selectOption('bra')
    await expect.poll(() => visibleRows(page)).toBeLessThan(privates)
    await page.locator('input[name=sector][value=private-sector]').uncheck()
    await page.locator('#n-year').fill('1950')
    await expect.poll(() => asked(page, 'year')).toBe('1950')
  })

  it('answer the same without a script, by the form and its button', async () => {
    const page = await openEmpty({ withoutScript: true })
    await page.goto('/es/network')
    expect(await page.locator('[data-network=picture] > svg').isVisible()).toBe(true)
    expect(await page.locator(MAP).isVisible()).toBe(false)
    await page.locator('input[name=sector][value=private-sector]').check()
    await page.locator('[data-network=controls] button:not([type=button])').click()
    await page.waitForURL('**sector=private-sector*')
    const privates = hub.nodes.sector.filter((sector) => hub.legend.sectors[sector] === 'private-sector').length
    expect(await page.locator(ROWS).filter({ visible: true }).count()).toBe(privates)
    expect(await page.locator('h1').isVisible()).toBe(true)
  })
})

describe('the address', () => {
  it('restores what is filtered, chosen, sorted and where the map stands', async () => {
    const page = await openMap('/es/network?sector=international&focus=iin-oas')
    await page.locator(MAP).focus()
    for (let i = 0; i < 2; i++) await viewAfter(page, () => page.keyboard.press('+'))
    await page.locator('a[data-sort=ties]').click()
    await expect.poll(() => asked(page, 'sort')).toBe('ties')
    const address = await page.evaluate(() => location.pathname + location.search)
    expect(await page.locator('[data-take=link]').getAttribute('href')).toBe(address)
    expect(await page.locator('.langs a[lang=fr]').getAttribute('href')).toContain(address.replace('/es/', '/fr/'))
    const again = await openMap(address)
    expect(await again.evaluate(() => location.pathname + location.search)).toBe(address)
    expect(await chosen(again)).toBe('/es/organizations/iin-oas')
    expect(await again.locator('input[name=sector][value=international]').isChecked()).toBe(true)
    expect(await again.locator('th[aria-sort]').innerText()).toContain('Vínculos')
    expect(await visibleRows(again)).toBe(await visibleRows(page))
  })

  it('that holds nonsense asks nothing', async () => {
    const page = await openMap('/es/network?focus=nobody&view=a,b,c')
    expect(await chosen(page)).toBeNull()
    expect((await query(page)).toString()).not.toContain('NaN')
  })
})

describe('the picture', () => {
  it('is the same each time, to the pixel', async () => {
    const [one, two] = [await openMap('/es/network?view=0,0,0.5'), await openMap('/es/network?view=0,0,0.5')]
    const shots = []
    for (const page of [one, two]) {
      await page.waitForTimeout(600) // until what is in sight has settled
      shots.push(await page.locator(MAP).screenshot())
    }
    expect(shots[0]?.equals(shots[1] ?? Buffer.alloc(0))).toBe(true)
    const places: PlacedHub = await (await site.worker.fetch('/api/v1/network?include=places')).json()
    expect([places.nodes.x, places.nodes.y, places.ties.x]).toEqual([hub.nodes.x, hub.nodes.y, hub.ties.x])
  })

  it('marks when it is drawn and when it has settled, once each', async () => {
    const page = await openMap()
    const moments = () => page.evaluate(() => ['ayni:network-drawn', 'ayni:network-settled'].map((name) => performance.getEntriesByName(name, 'mark').length))
    await page.waitForFunction(() => performance.getEntriesByName('ayni:network-settled').length > 0 && performance.getEntriesByName('ayni:network-drawn').length > 0)
    await page.locator('[data-zoom=in]').click()
    expect(await moments()).toEqual([1, 1])
  })

  it(`never gives Cytoscape more than ${MOST_ELEMENTS} elements, however near or far, and with the largest tie chosen`, async () => {
    const sizes = hub.ends.first.slice(1).map((end, tie) => end - (hub.ends.first[tie] ?? 0))
    const largest = hub.ties.id[sizes.indexOf(Math.max(...sizes))] ?? ''
    const page = await openMap(`/es/network?focus=tie/${largest}`)
    expect(await chosen(page)).toContain(largest)
    await page.locator(MAP).focus()
    for (const key of ['0', '+', '+', '+', '+', '+', '+', '+', '-', '-', '0', 'Escape']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(250) // the map settles a moment after it has moved
      expect(await elements(page), key).toBeLessThanOrEqual(MOST_ELEMENTS)
    }
  }, 60_000)

  it('is drawn where WebGL is missing', async () => {
    const page = await openMap('/es/network', { withoutWebgl: true })
    const colours = await page.locator(`${MAP} canvas.under`).evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      return new Set(Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 4).join())).size
    })
    expect(colours).toBeGreaterThan(10)
  })

  it('can be taken as PNG and as an SVG that needs nothing else', async () => {
    const page = await openMap('/es/network?sector=government')
    const take = async (form: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take=${form}]`).click()])
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    }
    const png = await take('png')
    expect([png.name, png.bytes.subarray(1, 4).toString(), png.bytes.length > 50_000]).toEqual(['ayni.png', 'PNG', true])
    const svg = await take('svg')
    const text = svg.bytes.toString()
    expect(svg.name).toBe('ayni.svg')
    expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(text.match(/<(circle|path|rect|polygon)/g)?.length).toBeGreaterThan(3)
    expect(text).not.toMatch(/<script|var\(|href="http|undefined|NaN/)
  })
})

describe('the table', () => {
  it('sorts by each column, and says so', async () => {
    const page = await openMap()
    for (const column of ['ties', 'name', 'alliances']) {
      await page.locator(`a[data-sort=${column}]`).click()
      expect(await page.locator('th[aria-sort]').count()).toBe(1)
      expect(await page.locator(`th[aria-sort] a[data-sort=${column}]`).count()).toBe(1)
    }
    const numbers = await page.locator(ROWS).evaluateAll((rows) => rows.map((row) => Number([...(row as HTMLTableRowElement).cells].at(-3)?.textContent?.replaceAll(/\D/g, ''))))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })
})

it('says so when the data does not come, and leaves the drawing and the tables', async () => {
  const { page, close } = await openPage(site.browser, site.worker.origin)
  await page.route('**/api/v1/network*', (route) => route.fulfill({ status: 503, body: '{}' }))
  await page.goto('/es/network')
  await page.getByText('No se pudo cargar el mapa interactivo').waitFor()
  expect(await page.locator('[data-network=picture] > svg').isVisible()).toBe(true)
  expect(await visibleRows(page)).toBe(hub.nodes.id.length)
  await close()
})
