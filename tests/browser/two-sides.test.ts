import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { sql } from 'drizzle-orm'
import { LANGUAGES } from '#db/reference/languages.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import type { Person } from '#tests/support/people.ts'
import { linksOf, mailsOf, makeParties, ORIGIN, submitAlliance } from '#tests/support/two-sides.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { barriersOf, openPage, sidewaysScroll, type Visit } from './visit.ts'

let worker: TestWorker
let browser: Browser
let parties: Awaited<ReturnType<typeof makeParties>>
let contribution = ''
let invitation = ''
let question = ''

beforeAll(async () => {
  worker = await startWorker('empty', { PUBLIC_ORIGIN: ORIGIN })
  browser = await launchBrowser()
  parties = await makeParties(worker)
  contribution = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c', 'org-d', 'per'])
  await parties.a.post(`/en/contributions/${contribution}/invite`, { organization: 'org-d', 'email-org-d': 'office@elsewhere.example' })
  invitation = linksOf((await mailsOf(worker)).filter(({ template }) => template === 'invitation'))[0] ?? ''
  question = (await worker.db.all<{ id: string }>(sql`select id from confirmation_request where channel = 'desk'`))[0]?.id ?? ''
}, 90_000)
afterAll(async () => {
  await browser.close()
  await worker.close()
})

async function as(who: Person | null, width: number): Promise<Visit> {
  const visit = await openPage(browser, worker.origin, { width, withoutScript: false })
  if (who) await visit.context.addCookies([{ name: 'ayni-session', value: who.token, url: worker.origin }])
  return visit
}

describe('the pages of the two sides', () => {
  const pages = () => [
    [parties.b, `contributions/${contribution}/answer`], [parties.b, 'workspace/inbox'], [parties.b, 'workspace/org-b'], [parties.a, `contributions/${contribution}`],
    [null, invitation.slice(4)], [null, 'invitations/no-such-link'], [parties.steward, 'stewardship/desk'], [parties.steward, `stewardship/desk/${question}`],
  ] as const

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('have no barriers, need no script and fit 320 pixels (%i)', async (i) => {
    const [who, path] = pages()[i] ?? expect.unreachable()
    const lang = LANGUAGES[i % LANGUAGES.length] ?? 'es'
    for (const width of [320, 1280]) {
      const visit = await as(who, width)
      await visit.page.goto(`/${lang}/${path}`, { waitUntil: 'load' })
      await visit.page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
      expect(await barriersOf(visit.page), `${path} at ${width}`).toEqual([])
      expect(await sidewaysScroll(visit.page), `${path} at ${width}`).toEqual([])
      expect(visit.complaints.filter((line) => !line.includes('404'))).toEqual([])
      await visit.close()
    }
  })

  it('let a partner confirm with one press after opening the mailed link', async () => {
    const visit = await as(parties.b, 360)
    await visit.page.goto(`/en/contributions/${contribution}/answer`)
    await visit.page.getByRole('button', { name: 'Yes, we confirm it' }).click()
    await visit.page.getByText('Thank you: your answer is on record.').waitFor()
    await visit.close()
  })
})
