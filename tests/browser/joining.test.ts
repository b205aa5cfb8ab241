import { describe, expect, it } from 'vitest'
import { person } from '#tests/support/people.ts'
import { shippedSite } from './site.ts'
import { barriersOf, openPage } from './visit.ts'

const site = shippedSite()

describe('looking for one’s organization', () => {
  it('shows what matches while the name is typed, in the reader’s language, and takes it away again', async () => {
    const { page, complaints, close } = await openPage(site.browser, site.worker.origin)
    await page.goto('/en/join')
    await page.locator('#q').pressSequentially('bienestar familiar')
    const match = page.locator('#q-matches a', { hasText: 'Colombian Family Welfare Institute' })
    await match.waitFor()
    expect(await match.getAttribute('href')).toBe('/en/join/col-icbf')
    expect(await barriersOf(page)).toEqual([])
    await page.locator('#q').fill('b')
    await page.locator('#q-matches').waitFor({ state: 'hidden' })
    expect(complaints).toEqual([])
    await close()
  })

  it('puts what the registry holds on the page as text', async () => {
    const { page, close } = await openPage(site.browser, site.worker.origin)
    await page.route('**/api/v1/organizations?*', (route) => route.fulfill({ json: { data: [{ id: '"><img src=x>', country: null, names: [{ text: '<img src=x onerror=alert(1)>', lang: 'es', kind: 'official', status: 'original' }] }] } }))
    await page.goto('/es/join')
    await page.locator('#q').pressSequentially('casa')
    await page.locator('#q-matches a').waitFor()
    expect(await page.locator('#q-matches img').count()).toBe(0)
    expect(await page.locator('#q-matches a').textContent()).toBe('<img src=x onerror=alert(1)>')
    await close()
  })

  it('goes from the name to a sent request without script', async () => {
    const officer = await person(site.worker)
    const context = await site.browser.newContext({ baseURL: site.worker.origin, javaScriptEnabled: false })
    await context.addCookies([{ name: 'ayni-session', value: officer.token, url: site.worker.origin }])
    const page = await context.newPage()
    await page.goto('/es/join')
    await page.getByLabel('Nombre de su institución').fill('icbf')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await page.getByRole('link', { name: 'Es mi institución: Instituto Colombiano de Bienestar Familiar' }).click()
    await page.getByLabel('Su puesto en la institución').fill('Dirección de cooperación')
    await page.getByLabel('Una llamada del equipo del registro').check()
    await page.getByLabel('Dónde se encuentra el teléfono de la centralita').fill('https://icbf.gov.co/contacto')
    await page.getByRole('button', { name: 'Enviar la solicitud' }).click()
    expect(await page.getByText('La decide el equipo del registro').isVisible()).toBe(true)
    await context.close()
  })
})
