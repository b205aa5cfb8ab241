import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '#tests/support/browser.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { barriersOf, openPage, sidewaysScroll, type Reader } from './visit.ts'

let worker: TestWorker
let browser: Browser
let officer: Person

beforeAll(async () => {
  worker = await startWorker('shipped', { SECRET: 'a secret of a test that is long enough to be one' })
  browser = await launchBrowser()
  officer = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
})
afterAll(async () => {
  await browser.close()
  await worker.close()
})

async function visit(reader: Reader = {}) {
  const visited = await openPage(browser, worker.origin, reader)
  await visited.context.addCookies([{ name: 'ayni-session', value: officer.token, url: worker.origin }])
  return visited
}

describe('the workspace of an organization with many ties', () => {
  it('shows a page of quiet rows, filters and turns pages without script, on a phone', async () => {
    const { page, complaints, close } = await visit({ width: 360, height: 740, withoutScript: true })
    await page.goto('/es/workspace/iin-oas')
    expect(await page.locator('.own-ties tbody tr').count()).toBe(10)
    const first = await page.locator('.own-ties .name').first().textContent()
    await page.getByRole('link', { name: /siguientes?/ }).click()
    expect(await page.locator('.own-ties .name').first().textContent()).not.toBe(first)
    await page.getByLabel('Clase', { exact: true }).selectOption('exchange')
    await page.getByRole('button', { name: 'Filtrar' }).click()
    for (const kind of await page.locator('.own-ties .meta').allTextContents()) expect(kind).toContain('Intercambio')
    await page.locator('.rowmenu summary').first().click()
    await page.getByRole('button', { name: /^Cambiar/ }).first().click()
    await page.waitForURL('**/contributions/**')
    expect(complaints).toEqual([])
    await close()
  })

  it('has no barrier and never scrolls sideways on a wide screen, all folds open', async () => {
    const { page, complaints, close } = await visit({ width: 1440 })
    for (const address of ['workspace/iin-oas', 'workspace/iin-oas/record']) {
      await page.goto(`/en/${address}`)
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
      expect(await barriersOf(page), address).toEqual([])
      expect(await sidewaysScroll(page), address).toEqual([])
    }
    expect(complaints).toEqual([])
    await close()
  })
})

describe('changing the record of one’s organization', () => {
  it('goes from the workspace to a change in review, by the Enter key too', async () => {
    const { page, complaints, close } = await visit()
    await page.goto('/es/workspace/iin-oas')
    await page.getByRole('link', { name: 'Cambiar lo que consta de su institución' }).click()
    await page.getByRole('button', { name: 'Añadir otro nombre' }).click()
    const rows = await page.locator('.nameline').count()
    await page.getByLabel(`Nombre ${rows}`, { exact: true }).fill('Instituto (nombre de prueba)')
    await page.locator('.nameline').last().getByLabel('Clase de nombre').selectOption('short')
    await page.getByLabel('Sitio web').press('Enter')
    expect(await page.title()).toContain('Error')
    expect(await page.locator('.sum a').allTextContents()).toEqual(['Dé un enlace a una fuente pública o diga en qué se basa'])
    await page.locator('.sum a').click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('source')
    await page.keyboard.type('https://iin.oea.org/')
    await page.getByRole('button', { name: 'Enviar al registro' }).click()
    await page.waitForURL('**/proposals/**')
    expect(await page.locator('ins').first().textContent()).toContain('Instituto (nombre de prueba)')
    expect(await barriersOf(page)).toEqual([])
    await page.goto('/es/workspace/iin-oas')
    expect(await page.locator('section', { has: page.locator('#under-way') }).textContent()).toContain('Cambio de lo que consta de su institución')
    const [row] = await worker.db.all<{ state: string }>(sql`select state from submission where kind = 'organization'`)
    expect(row?.state).toBe('submitted')
    // that the form came back with faults, the browser itself says
    expect(complaints.filter((line) => !line.includes('422'))).toEqual([])
    await close()
  })
})
