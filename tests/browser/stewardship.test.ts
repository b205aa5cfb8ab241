import { eq } from 'drizzle-orm'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submission } from '#db/schema/contributions.ts'
import { begin, send, submitAlliance, to } from '#tests/contributions/officer.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { barriersOf, openPage, sidewaysScroll, type Visit } from './visit.ts'

let worker: TestWorker
let browser: Browser
let steward: Person
let change = ''
let tie = ''

/** A published alliance, and a change of it with notices that waits: the fullest page that a steward decides by. */
beforeAll(async () => {
  worker = await startWorker('shipped')
  browser = await launchBrowser()
  const officer = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
  steward = await person(worker, { posts: [{ kind: 'steward' }, { kind: 'administrator' }] })
  const first = (await submitAlliance(officer, 'iin-oas', ['unicef', 'weprotect'], 'Acuerdo marco para la formación de fiscalías especializadas')).split('/').at(-1) ?? ''
  const [row] = await worker.db.select().from(submission).where(eq(submission.id, first))
  await steward.post(`/es/stewardship/submissions/${first}`, { revision: String(row?.revision), do: 'publish' })
  tie = JSON.parse(row?.fact ?? '{}').id
  const address = to(await officer.post('/es/contributions', { id: crypto.randomUUID(), organization: 'iin-oas', kind: 'alliance', operation: 'update', record: tie })).replace(/\/(what|check)$/, '')
  await send(officer, `${address}/what`, { 'title-es': 'Acuerdo marco para la formación de fiscalías y defensorías', 'summary-es': 'Se escribe a enlace@example.org', workLines: ['training', 'legislation'] })
  const drawn = await (await officer.fetch(`${address}/check`)).text()
  await send(officer, `${address}/check`, { reason: 'La adenda cambia el título.', confirmed: [...drawn.matchAll(/name="confirmed" value="([^"]+)"/g)].map(([, value = '']) => value) }, 'submit')
  change = address.split('/').at(-1) ?? ''
  await begin(officer, 'iin-oas', 'exchange')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await worker.close()
})

async function visit(path: string, width: number, isDark: boolean): Promise<Visit> {
  const opened = await openPage(browser, worker.origin, { width, isDark })
  await opened.context.addCookies([{ name: 'ayni-session', value: steward.token, url: worker.origin }])
  expect((await opened.page.goto(path))?.status()).toBe(200)
  return opened
}

const PAGES = () => ['', '/submissions', `/submissions/${change}`, '/not-reviewed', '/merge', '/merge?merged=cri-paniamor&into=unicef', '/merge?merged=cri-paniamor&into=per', `/records/alliance/${tie}`]

describe.each([['es', 320, false], ['fr', 1440, true]] as const)('the desk in %s at %i px', (lang, width, isDark) => {
  it('has no barrier, no sideways scroll and nothing that the policy stops, on any page', async () => {
    for (const path of PAGES()) {
      const { page, complaints, close } = await visit(`/${lang}/stewardship${path}`, width, isDark)
      expect([path, await barriersOf(page), await sidewaysScroll(page), complaints]).toEqual([path, [], [], []])
      await close()
    }
  })
})

describe('a submission', () => {
  it('shows both sides beside each other on a wide screen and one over the other on a narrow one, each said by name', async () => {
    for (const [width, isBeside] of [[1440, true], [360, false]] as const) {
      const { page, close } = await visit(`/es/stewardship/submissions/${change}`, width, false)
      const cells = page.locator('.compared tbody tr').first().locator('td')
      const [published, proposed] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
      expect([(published?.y ?? 0) === (proposed?.y ?? 1), await page.locator('.compared .happens').first().innerText()]).toEqual([isBeside, '≠ cambia'])
      await close()
    }
  })

  it('says what is missing on top and beside the field, and leads there', async () => {
    const { page, close } = await visit(`/es/stewardship/submissions/${change}`, 1440, false)
    await page.getByRole('button', { name: 'Devolver para corregir' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Escriba el motivo' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-reason')
    expect(await barriersOf(page)).toEqual([])
    await close()
  })
})
