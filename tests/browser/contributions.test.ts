import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { submission } from '#db/schema/contributions.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { isFocused, tabTo } from './keyboard.ts'
import { barriersOf, openPage, sidewaysScroll, type Reader } from './visit.ts'

let worker: TestWorker
let browser: Browser
let officer: Person

beforeAll(async () => {
  worker = await startWorker('shipped')
  browser = await launchBrowser()
})
beforeEach(async () => {
  await worker.resetDatabase()
  officer = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
})
afterAll(async () => {
  await browser.close()
  await worker.close()
})

async function visit(reader: Reader = {}) {
  const opened = await openPage(browser, worker.origin, reader)
  await opened.context.addCookies([{ name: 'ayni-session', value: officer.token, url: worker.origin }])
  return opened
}

/** What stands in the way of a reader here: barriers, and a page wider than a narrow phone. */
async function faultsHere(page: Page, withAxe = true): Promise<string[]> {
  const barriers = withAxe ? await barriersOf(page) : []
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 320, height: 740 })
  const wide = await sidewaysScroll(page)
  await page.setViewportSize({ width, height })
  return [...barriers, ...wide]
}

const facts = async () => (await worker.db.select().from(submission)).map(({ state, fact }) => ({ state, fact: JSON.parse(fact ?? 'null') }))

/** Goes to a control by Tab and types or presses there. */
async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  expect(await tabTo(page, selector)).toEqual([])
  await page.keyboard.type(text)
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  expect(await tabTo(page, selector)).toEqual([])
  await page.keyboard.press(key)
}

describe('an alliance of three parties, by keyboard alone', () => {
  it('goes from the workspace to the queue within four screens, with no barrier on any', async () => {
    const { page, complaints, close } = await visit()
    await page.goto('/es/workspace/iin-oas')
    expect(await faultsHere(page)).toEqual([])
    await press(page, 'main form button')
    await page.waitForURL('**/what')

    expect(await faultsHere(page)).toEqual([])
    await typeInto(page, '#f-title-es', 'Acuerdo marco regional')
    await press(page, 'input[name=nature]', 'Space')
    await press(page, 'input[name=workLines][value=training]', 'Space')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/who')

    for (const [words, name] of [['unicef', 'Fondo de las Naciones Unidas para la Infancia'], ['weprotect', 'WeProtect']] as const) {
      await typeInto(page, '#f-q', words)
      await page.locator('[role=option]').first().waitFor()
      expect(await page.locator('#f-q').getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowDown')
      expect(await page.locator('[role=option][aria-selected=true]').textContent()).toContain(name)
      if (words === 'unicef') expect(await barriersOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.locator('.partylist > li').nth(words === 'unicef' ? 1 : 2).waitFor()
      expect(await isFocused(page, `#f-party-${words === 'unicef' ? 1 : 2}-role`)).toBe(true)
    }
    await page.goto(page.url().replace(/#.*/, ''))
    expect(await faultsHere(page)).toEqual([])
    for (const [row, letter] of [[0, 'L'], [1, 'P'], [2, 'M']] as const) {
      expect(await tabTo(page, `#f-party-${row}-role`)).toEqual([])
      await page.keyboard.type(letter)
    }
    await press(page, 'main .acts button')
    await page.waitForURL('**/when')

    expect(await faultsHere(page)).toEqual([])
    await typeInto(page, '[name=start-year]', '2025')
    await press(page, 'input[name=ending]', 'ArrowDown')
    await press(page, 'main .acts button')
    await page.waitForURL('**/check')

    expect(await faultsHere(page)).toEqual([])
    await press(page, 'input[name=basis]', 'ArrowDown')
    await press(page, 'main .acts button')
    await page.waitForURL(/contributions\/[0-9a-f-]+$/)
    expect(await page.locator('h1').textContent()).toBe('Enviado')
    expect(await faultsHere(page)).toEqual([])
    expect(await facts()).toMatchObject([{ state: 'submitted', fact: { title: { es: { text: 'Acuerdo marco regional' } }, start: '2025', term: 'open', parties: [{ organization: 'iin-oas', role: 'lead' }, { organization: 'unicef', role: 'party' }, { organization: 'weprotect', role: 'member' }] } }])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the same without JavaScript', () => {
  it('goes the same way, on a phone, with a list to add from', async () => {
    const { page, close } = await visit({ width: 360, height: 740, withoutScript: true })
    await page.goto('/es/workspace/iin-oas')
    await page.getByRole('button', { name: 'Registrar una alianza' }).click()
    await page.getByLabel('Nombre de la alianza').fill('Acuerdo sin guion')
    await page.getByLabel('Coalición').check()
    await page.getByRole('button', { name: 'Guardar y continuar' }).click()
    for (const [words, button] of [['unicef', /^Agregar.*Fondo de las Naciones Unidas para la Infancia/], ['weprotect', /^Agregar.*WeProtect Global Alliance/]] as const) {
      await page.getByLabel('Buscar otra institución').fill(words)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: button }).click()
    }
    await page.getByRole('button', { name: 'Guardar y continuar' }).click()
    expect(await page.title()).toContain('Error: ')
    expect(await page.locator('.sum a').count()).toBe(3)
    for (const row of [0, 1, 2]) await page.locator(`#f-party-${row}-role`).selectOption('member')
    await page.getByRole('button', { name: 'Guardar y continuar' }).click()
    await page.getByLabel('No se sabe').check()
    await page.getByRole('button', { name: 'Guardar y continuar' }).click()
    await page.goBack()
    expect(await page.getByLabel('No se sabe').isChecked()).toBe(true)
    await page.goForward()
    await page.getByLabel('En lo que declara mi institución').check()
    await page.getByRole('button', { name: 'Enviar', exact: true }).click()
    expect(await page.locator('h1').textContent()).toBe('Enviado')
    expect(await facts()).toMatchObject([{ state: 'submitted', fact: { kind: 'coalition', term: 'unknown', parties: [{ role: 'member' }, { role: 'member' }, { role: 'member' }] } }])
    await close()
  })
})

describe('an alliance of three parties, one of which is not on record', () => {
  it('is submitted within four screens, without script, by a dozen presses and a dozen fields', async () => {
    const { page, close } = await visit({ width: 360, height: 740, withoutScript: true })
    const steps = new Set<string>()
    const done = { presses: 0, fields: 0 }
    const pressed = async (name: string | RegExp) => {
      await page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click()
      done.presses++
      steps.add(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    }
    const fill = async (label: string, text: string) => { await page.getByLabel(label, { exact: true }).fill(text); done.fields++ }
    const choose = async (id: string, value: string) => { await page.locator(id).selectOption(value); done.fields++ }
    const check = async (label: string) => { await page.getByLabel(label, { exact: true }).check(); done.fields++ }
    await page.goto('/es/workspace/iin-oas')
    await pressed('Registrar una alianza')
    await fill('Nombre de la alianza', 'Acuerdo con una recién llegada')
    await check('Coalición')
    await pressed('Guardar y continuar')
    await fill('Buscar otra institución', 'unicef')
    await pressed('Buscar')
    await pressed(/^Agregar.*Fondo de las Naciones Unidas para la Infancia/)
    await fill('Buscar otra institución', 'Refugio de los Volcanes')
    await pressed('Buscar')
    expect(await page.getByLabel('Nombre oficial', { exact: true }).inputValue()).toBe('Refugio de los Volcanes')
    await choose('#f-new-country', 'bol')
    await choose('#f-new-kind', 'civil-society/national-ngo')
    expect(await faultsHere(page, false)).toEqual([])
    await pressed('Agregar esta institución')
    for (const row of [0, 1, 2]) await choose(`#f-party-${row}-role`, 'member')
    await pressed('Guardar y continuar')
    await check('No se sabe')
    await pressed('Guardar y continuar')
    await check('En lo que declara mi institución')
    await pressed('Enviar')
    expect(await page.locator('h1').textContent()).toBe('Enviado')
    steps.delete(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    expect([...steps]).toEqual(['what', 'who', 'when', 'check'])
    expect(done.presses).toBeLessThanOrEqual(12)
    expect(done.fields).toBeLessThanOrEqual(12)
    await close()
  })
})

describe('every page of a contribution, in the dark on a phone', () => {
  it.each([['en', 0], ['pt', 1], ['fr', 1]] as const)('has no barrier and never scrolls sideways, with and without faults (%s)', async (lang, kind) => {
    const { page, complaints, close } = await visit({ width: 360, height: 740, isDark: true })
    await page.goto(`/${lang}/workspace/iin-oas`)
    await page.locator('main form button').nth(kind).click()
    await page.waitForURL('**/what')
    const address = page.url().replace(/\/what$/, '')
    for (const step of ['what', 'who', 'when', 'check']) {
      await page.goto(`${address}/${step}`)
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
      expect(await faultsHere(page), step).toEqual([])
      await page.locator('main .acts button').first().click()
      await page.locator('.sum').waitFor()
      await expect.poll(() => isFocused(page, '.sum'), { message: step, timeout: 10_000 }).toBe(true)
      expect(await faultsHere(page), `${step} with faults`).toEqual([])
    }
    for (const path of ['', '/discard']) {
      await page.goto(address + path)
      expect(await faultsHere(page)).toEqual([])
    }
    expect(complaints.filter((line) => !line.includes('Failed to load resource'))).toEqual([])
    await close()
  })
})
