import { eq } from 'drizzle-orm'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account, passkey, session } from '#db/schema/accounts.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { formRequest, person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { barriersOf, openPage, type Visit } from './visit.ts'

let worker: TestWorker
let browser: Browser
/** a passkey belongs to a host name, which an address of numbers is not */
let origin: string

beforeAll(async () => {
  [worker, browser] = await Promise.all([startWorker('empty'), launchBrowser()])
  origin = worker.origin.replace('127.0.0.1', 'localhost')
})
afterAll(async () => {
  await browser?.close()
  await worker?.close()
})
beforeEach(() => worker.resetDatabase())

/** A device with a fingerprint reader, as Chromium plays it; its holder touches it whenever she is asked. */
async function addAuthenticator(page: Page): Promise<{ readonly cdp: CDPSession; readonly authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const
  return { cdp, ...await cdp.send('WebAuthn.addVirtualAuthenticator', { options }) }
}

async function openAs(someone: Person, path: string): Promise<Visit> {
  const visit = await openPage(browser, origin)
  await visit.context.addCookies([{ name: 'ayni-session', value: someone.token, url: origin }])
  await visit.page.goto(path)
  return visit
}

async function makePasskey({ page }: Visit, name: string): Promise<void> {
  await page.getByLabel('Name of the passkey').fill(name)
  await page.getByRole('button', { name: 'Save a passkey on this device' }).click()
  await page.getByRole('button', { name: `Remove the passkey ${name}` }).waitFor()
}

const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in with a passkey' })

describe('a passkey', () => {
  it('is made in the account, signs in by itself, is counted, and signs in no more once it is removed', async () => {
    const officer = await person(worker, { lang: 'en' })
    const visit = await openAs(officer, '/en/account')
    const { page, context, complaints } = visit
    await addAuthenticator(page)
    await makePasskey(visit, 'Office laptop')
    expect(await barriersOf(page)).toEqual([])
    const [made] = await worker.db.select().from(passkey)
    expect(made).toMatchObject({ account: officer.account, name: 'Office laptop', transports: '["internal"]', lastUsedAt: null })

    await context.clearCookies()
    await page.goto('/en/sign-in?next=/en/account')
    expect(await barriersOf(page)).toEqual([])
    await signInButton(page).click()
    await page.waitForURL(`${origin}/en/account`)
    expect(await page.getByText(officer.email).count()).toBeGreaterThan(0)
    const [used] = await worker.db.select().from(passkey)
    expect(used?.lastUsedAt).not.toBeNull()
    expect(used?.counter).toBeGreaterThan(made?.counter ?? 0)
    const sessions = await worker.db.select({ account: session.account, device: session.device }).from(session)
    expect(sessions).toHaveLength(2)
    expect(sessions[1]).toEqual({ account: officer.account, device: 'Chrome, Linux' })
    expect((await context.cookies()).map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([{ name: 'ayni-session', httpOnly: true, sameSite: 'Lax' }])

    await page.getByRole('button', { name: 'Remove the passkey Office laptop' }).click()
    await page.getByText('You have none yet').waitFor()
    expect(await worker.db.select().from(passkey)).toEqual([])
    expect(complaints).toEqual([])

    await context.clearCookies()
    await page.goto('/en/sign-in')
    await signInButton(page).click()
    await page.getByRole('alert').filter({ hasText: 'The passkey did not work' }).waitFor()
    expect(await context.cookies()).toEqual([])
    await visit.close()
  })

  it('is refused when what it signed is sent again, when its holder was not asked, when its account is closed, and where another account sends it', async () => {
    const officer = await person(worker, { lang: 'en' })
    const other = await person(worker)
    const visit = await openAs(officer, '/en/account')
    const { page, context } = visit
    const sent: { path: string; body: string }[] = []
    page.on('request', (request) => {
      const body = request.postData()
      if (request.method() === 'POST' && body?.includes('answer=')) sent.push({ path: new URL(request.url()).pathname, body })
    })
    const { cdp, authenticatorId } = await addAuthenticator(page)
    await makePasskey(visit, 'Key')
    const again = (at: number) => {
      const { path, body } = sent[at] ?? expect.unreachable('nothing was sent')
      const fields = Object.fromEntries(new URLSearchParams(body))
      return { path, fields }
    }
    const registration = again(0)
    const atOrigin = (someone: Person, { path, fields }: ReturnType<typeof again>) => fetch(origin + path, {
      ...formRequest(origin, { ...fields, _csrf: someone.csrf }), headers: { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': 'same-origin', cookie: `ayni-session=${someone.token}` },
    })
    expect((await atOrigin(officer, registration)).status).toBe(422)
    expect((await atOrigin(other, registration)).status).toBe(422)
    expect(await worker.db.select({ account: passkey.account }).from(passkey)).toEqual([{ account: officer.account }])

    await context.clearCookies()
    await page.goto('/en/sign-in?next=//evil.example/en/account')
    await signInButton(page).click()
    await page.waitForURL((url) => url.pathname !== '/en/sign-in')
    expect(new URL(page.url()).origin).toBe(origin)
    const signing = again(1)
    const replay = await fetch(origin + signing.path, formRequest(origin, signing.fields))
    expect({ status: replay.status, cookie: replay.headers.get('set-cookie'), body: await replay.json() }).toEqual({ status: 422, cookie: null, body: { location: null } })

    await context.clearCookies()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.goto('/en/sign-in')
    await signInButton(page).click()
    await page.getByRole('alert').filter({ hasText: 'did not work' }).waitFor()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })

    await worker.db.update(account).set({ email: null, closedAt: new Date().toISOString() }).where(eq(account.key, officer.account))
    await page.goto('/en/sign-in')
    await signInButton(page).click()
    await page.getByRole('alert').filter({ hasText: 'did not work' }).waitFor()
    await visit.close()
  })

  it('is not offered where the browser has no script, and signing in works without', async () => {
    const visit = await openPage(browser, origin, { withoutScript: true })
    await visit.page.goto('/en/sign-in')
    expect(await signInButton(visit.page).isVisible()).toBe(false)
    expect(await visit.page.getByRole('button', { name: 'Send me a code' }).isVisible()).toBe(true)
    await visit.close()
  })
})
