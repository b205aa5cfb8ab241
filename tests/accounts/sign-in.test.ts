import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account, session, signInCode } from '#db/schema/accounts.ts'
import { act, mail } from '#db/schema/desk.ts'
import { CONTRIBUTOR_TERMS } from '#functions/accounts/contributor-terms.ts'
import { mailedCode, openFormBrowser, signInByCode } from '#tests/support/form-browser.ts'
import { person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const EMAIL = 'officer@example.org'
let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())
beforeEach(() => worker.resetDatabase())

const formToken = (html: string) => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('signing in', () => {
  it('goes from the address over the code and the terms to where one was going, and makes the account on the way', async () => {
    const browser = openFormBrowser(worker)
    const closed = await browser.get('/pt/account')
    expect(closed.headers.get('location')).toBe('/pt/sign-in?next=%2Fpt%2Faccount')
    const asked = await browser.post('/pt/sign-in', { email: ' Officer@Example.ORG ', next: '/pt/account' })
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/pt/sign-in/code'])
    expect(await (await browser.get('/pt/sign-in/code')).text()).toContain(EMAIL)
    expect(await worker.db.select().from(account)).toEqual([])

    const entered = await browser.post('/pt/sign-in/code', { code: await mailedCode(worker, EMAIL) })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/pt/account'])
    const terms = await browser.get('/pt/account')
    expect(terms.headers.get('location')).toBe('/pt/welcome?next=%2Fpt%2Faccount')
    const welcome = await (await browser.get('/pt/welcome?next=/pt/account')).text()
    expect(welcome).toContain(CONTRIBUTOR_TERMS)
    const accepted = await browser.post('/pt/welcome', { _csrf: formToken(welcome), next: '/pt/account' })
    expect(accepted.headers.get('location')).toBe('/pt/account')

    const page = await browser.get('/pt/account')
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    const html = await page.text()
    expect(html).toContain(EMAIL)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    const [made] = await worker.db.select().from(account)
    expect(made).toMatchObject({ email: EMAIL, lang: 'pt', termsVersion: CONTRIBUTOR_TERMS, closedAt: null })
    expect(made?.termsAcceptedAt?.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10))
  })

  it('keeps of the code and of the session what nobody can use', async () => {
    const browser = openFormBrowser(worker)
    await signInByCode(worker, browser, EMAIL)
    const code = (await mailedCode(worker, EMAIL)).replace(' ', '')
    const kept = JSON.stringify([await worker.db.select().from(signInCode), await worker.db.select().from(session)])
    expect(code).toMatch(/^\d{8}$/)
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(browser.cookies.get('ayni-session'))
    expect(browser.cookies.get('ayni-session')?.length).toBeGreaterThanOrEqual(22)
  })

  it('takes a code with or without its space, in the language of the page, and says when the address is none', async () => {
    const browser = openFormBrowser(worker)
    await browser.post('/fr/sign-in', { email: EMAIL })
    const entered = await browser.post('/fr/sign-in/code', { code: (await mailedCode(worker, EMAIL)).replace(' ', '') })
    expect(entered.headers.get('location')).toBe('/fr/workspace')
    const [written] = await worker.db.select({ lang: mail.lang }).from(mail)
    expect(written?.lang).toBe('fr')
    for (const email of ['', 'officer', 'officer@example', 'officer@example.org, other@example.org', 'a'.repeat(250) + '@example.org']) {
      const refused = await openFormBrowser(worker).post('/es/sign-in', { email })
      expect(refused.status, email).toBe(422)
      expect(await refused.text()).toContain('href="#f-email"')
    }
  })

  it('remembers a session for thirty days from its last use, and ends it by signing out', async () => {
    const browser = openFormBrowser(worker)
    await signInByCode(worker, browser, EMAIL)
    const [opened] = await worker.db.select().from(session)
    expect(Date.parse(opened?.expiresAt ?? '') - Date.now()).toBeGreaterThan(29.9 * 86_400_000)
    const soon = new Date(Date.now() + 86_400_000).toISOString()
    await worker.db.update(session).set({ lastSeenAt: new Date(Date.now() - 86_400_000).toISOString(), expiresAt: soon })
    const page = await (await browser.get('/es/welcome')).text()
    const [seen] = await worker.db.select().from(session)
    expect(seen?.expiresAt).not.toBe(soon)
    expect(Date.parse(seen?.expiresAt ?? '') - Date.now()).toBeGreaterThan(29.9 * 86_400_000)

    const token = browser.cookies.get('ayni-session') ?? ''
    const left = await browser.post('/es/sign-out', { _csrf: formToken(page) })
    expect([left.status, left.headers.get('location'), browser.cookies.has('ayni-session')]).toEqual([303, '/es/', false])
    browser.cookies.set('ayni-session', token)
    expect((await browser.get('/es/welcome')).headers.get('location')).toContain('/es/sign-in')
  })

  it('refuses a session that has expired', async () => {
    const officer = await person(worker)
    expect((await officer.fetch('/es/account')).status).toBe(200)
    await worker.db.update(session).set({ expiresAt: new Date(Date.now() - 1000).toISOString() })
    expect((await officer.fetch('/es/account')).status).toBe(303)
  })
})

describe('an account', () => {
  it('lists its sessions and ends one or all others, and never those of somebody else', async () => {
    const [officer, other] = [await person(worker), await person(worker)]
    const at = new Date().toISOString()
    await worker.db.insert(session).values(['one', 'two'].map((id) => ({ id, tokenDigest: id, account: officer.account, device: `Firefox, ${id}`, createdAt: at, lastSeenAt: at, expiresAt: '2099-01-01T00:00:00.000Z' })))
    const [foreign] = await worker.db.select().from(session).where(eq(session.account, other.account))
    const html = await (await officer.fetch('/es/account')).text()
    expect(html).toContain('Firefox, one')
    expect(html).not.toContain(foreign?.id)
    await officer.post('/es/account/sessions', { end: foreign?.id ?? '' })
    expect((await other.fetch('/es/account')).status).toBe(200)
    await officer.post('/es/account/sessions', { end: 'one' })
    const ended = async () => (await worker.db.select().from(session)).filter(({ endedAt }) => endedAt !== null).map(({ id }) => id)
    expect(await ended()).toEqual(['one'])
    await officer.post('/es/account/sessions', { end: 'others' })
    expect(await ended()).toEqual(['one', 'two'])
    expect((await officer.fetch('/es/account')).status).toBe(200)
    expect((await other.fetch('/es/account')).status).toBe(200)
  })

  it('is written to in the language that it chooses, which is one of the four', async () => {
    const officer = await person(worker)
    expect((await officer.post('/es/account/language', { language: 'fr' })).headers.get('location')).toBe('/fr/account')
    const refused = await officer.post('/es/account/language', { language: 'de' })
    expect([refused.status, (await refused.text()).includes('href="#f-language"')]).toEqual([422, true])
    const [kept] = await worker.db.select({ lang: account.lang }).from(account)
    expect(kept?.lang).toBe('fr')
  })

  it('closes only when that is confirmed; then its address is gone, it is signed out everywhere, and the address can begin anew', async () => {
    await signInByCode(worker, openFormBrowser(worker), 'officer-2@example.org')
    const officer = await person(worker, { email: EMAIL, posts: [{ kind: 'steward' }] })
    await openFormBrowser(worker).post('/es/sign-in', { email: EMAIL })
    const asked = await officer.post('/es/account/close')
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('href="#f-sure"')
    expect((await officer.post('/es/account/close', { sure: 'yes' })).headers.get('location')).toBe('/es/')
    const [closed] = await worker.db.select().from(account).where(eq(account.key, officer.account))
    expect(closed?.email).toBeNull()
    const left = JSON.stringify([await worker.db.select().from(mail), await worker.db.select().from(signInCode), await worker.db.select().from(account), await worker.db.select().from(act)])
    expect(left).not.toContain(EMAIL)
    expect(left).toContain('officer-2@example.org')
    expect((await officer.fetch('/es/account')).status).toBe(303)
    const browser = openFormBrowser(worker)
    await signInByCode(worker, browser, EMAIL)
    const accounts = await worker.db.select().from(account)
    expect(accounts).toHaveLength(3)
    expect((await browser.get('/es/stewardship')).headers.get('location')).toContain('/es/welcome')
  })

  it('of the only administrator of the registry stays open until somebody else holds the post', async () => {
    const only = await person(worker, { posts: [{ kind: 'administrator' }] })
    const refused = await only.post('/en/account/close', { sure: 'yes' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('You are the only administrator')
    await person(worker, { posts: [{ kind: 'administrator' }] })
    expect((await only.post('/en/account/close', { sure: 'yes' })).status).toBe(303)
  })
})
