import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account, passkey, post, session, signInCode, throttle } from '#db/schema/accounts.ts'
import { mail } from '#db/schema/desk.ts'
import { mailedCode, openFormBrowser, signInByCode, type FormBrowser } from '#tests/support/form-browser.ts'
import { formRequest, person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const EMAIL = 'officer@example.org'
let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())
beforeEach(() => worker.resetDatabase())

/** What somebody sees who typed a code that was not taken. */
async function refusal(browser: FormBrowser, code: string): Promise<{ status: number; text: string; session: string | undefined }> {
  const response = await browser.post('/en/sign-in/code', { code })
  return { status: response.status, text: (await response.text()).replaceAll(/[\w.-]+@example\.org/g, 'ADDRESS'), session: browser.cookies.get('ayni-session') }
}

async function askFor(email: string): Promise<FormBrowser> {
  const browser = openFormBrowser(worker)
  await browser.post('/en/sign-in', { email })
  return browser
}

const wrongOf = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))

describe('a code', () => {
  it('is refused in the same words when it is wrong, used, expired, replaced by a newer one or of another address', async () => {
    const browser = await askFor(EMAIL)
    const code = await mailedCode(worker, EMAIL)
    const wrong = await refusal(browser, wrongOf(code))
    expect(wrong).toMatchObject({ status: 422, session: undefined })
    expect(wrong.text).toContain('This code')

    const stranger = await askFor('stranger@example.org')
    expect(await refusal(stranger, code)).toEqual(wrong)

    await worker.db.update(signInCode).set({ expiresAt: new Date(Date.now() - 1000).toISOString() }).where(eq(signInCode.email, EMAIL))
    expect(await refusal(browser, code)).toEqual(wrong)

    await browser.post('/en/sign-in', { email: EMAIL })
    const first = await mailedCode(worker, EMAIL)
    await browser.post('/en/sign-in', { email: EMAIL })
    const second = await mailedCode(worker, EMAIL)
    if (first !== second) expect(await refusal(browser, first)).toEqual(wrong)

    const thief = openFormBrowser(worker)
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value)
    expect((await browser.post('/en/sign-in/code', { code: second })).status).toBe(303)
    expect(await refusal(thief, second)).toEqual(wrong)
  })

  it('holds for five tries: the right one after them is refused like the wrong ones', async () => {
    const browser = await askFor(EMAIL)
    const code = await mailedCode(worker, EMAIL)
    const answers = []
    for (let i = 0; i < 5; i += 1) answers.push(await refusal(browser, wrongOf(code)))
    answers.push(await refusal(browser, code))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await worker.db.select().from(session)).toEqual([])
  })

  it('opens one session when it is typed in five places at once', async () => {
    const browser = await askFor(EMAIL)
    const code = await mailedCode(worker, EMAIL)
    const answers = await Promise.all(Array.from({ length: 5 }, () => {
      const copy = openFormBrowser(worker)
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
      return copy.post('/en/sign-in/code', { code })
    }))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422, 422])
    expect(await worker.db.select().from(session)).toHaveLength(1)
    expect(await worker.db.select().from(account)).toHaveLength(1)
  })

  it('is asked for in the same words, and with the same work, whether or not the address has an account', async () => {
    await person(worker, { email: 'known@example.org' })
    const seen = []
    for (const email of ['known@example.org', 'unknown@example.org']) {
      const browser = openFormBrowser(worker)
      const response = await browser.post('/en/sign-in', { email })
      const page = await (await browser.get('/en/sign-in/code')).text()
      seen.push({ status: response.status, to: response.headers.get('location'), text: await response.text(), page: page.replaceAll(email, 'ADDRESS'), cookies: [...browser.cookies.keys()] })
    }
    expect(seen[0]).toEqual(seen[1])
    expect((await worker.db.select().from(mail)).map(({ recipient, template }) => [recipient, template])).toEqual([['known@example.org', 'signInCode'], ['unknown@example.org', 'signInCode']])
    expect(await worker.db.select().from(account)).toHaveLength(1)
  })
})

describe('trying too often', () => {
  const from = (n: number) => ({ 'x-real-ip': `192.0.2.${n}` })
  const ask = (email: string, headers: Record<string, string>) => openFormBrowser(worker).post('/es/sign-in', { email }, headers)
  const statusesOf = async (times: number, one: (i: number) => Promise<Response>) => {
    const statuses = []
    for (let i = 0; i < times; i += 1) statuses.push((await one(i)).status)
    return statuses
  }

  it('ends for one client at an address, and says when to try again; from elsewhere its owner still gets her code', async () => {
    expect(await statusesOf(6, () => ask(EMAIL, from(1)))).toEqual(Array(6).fill(303))
    const refused = await ask(EMAIL, from(1))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    expect(await refused.text()).toContain('<h1>')
    expect((await ask('other@example.org', from(1))).status).toBe(303)
    const officer = openFormBrowser(worker)
    await officer.post('/es/sign-in', { email: EMAIL }, from(2))
    expect((await officer.post('/es/sign-in/code', { code: await mailedCode(worker, EMAIL) }, from(2))).status).toBe(303)
  })

  it('makes an address that many clients ask codes for wait a little, then longer, never longer than half an hour', async () => {
    expect(await statusesOf(20, (i) => ask(EMAIL, from(i)))).toEqual(Array(20).fill(303))
    const refused = await ask(EMAIL, from(99))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    const text = await refused.text()
    expect(text).toContain('href="#f-email"')
    expect(text).toContain('dentro de un minuto')
    expect(text).toContain(`value="${EMAIL}"`)
    const back = (minutes: number) => worker.db.update(signInCode).set({ createdAt: new Date(Date.now() - minutes * 60_000).toISOString() })
    await back(2)
    expect((await ask(EMAIL, from(99))).status).toBe(303)
    await worker.db.insert(signInCode).values(Array.from({ length: 60 }, () => ({ email: EMAIL, codeDigest: '', createdAt: new Date().toISOString(), expiresAt: new Date().toISOString() })))
    expect((await ask(EMAIL, from(98))).headers.get('retry-after')).toBe('1800')
    await back(31)
    expect((await ask(EMAIL, from(98))).status).toBe(303)
  })

  it('of somebody else’s address leaves her code as it is: her browser alone tries it, and newer ones do not replace it', async () => {
    const officer = await askFor(EMAIL)
    const code = await mailedCode(worker, EMAIL)
    const stranger = await askFor(EMAIL)
    expect(await statusesOf(12, () => stranger.post('/en/sign-in/code', { code: wrongOf(code) }))).toEqual(Array(12).fill(422))
    expect((await stranger.post('/en/sign-in/code', { code })).status).toBe(422)
    expect((await officer.post('/en/sign-in/code', { code })).status).toBe(303)
  })

  it('ends for a client, whatever the address', async () => {
    expect(await statusesOf(40, (i) => ask(`officer-${i}@example.org`, from(7)))).toEqual(Array(40).fill(303))
    expect((await ask('officer-40@example.org', from(7))).status).toBe(429)
    expect((await ask(EMAIL, from(8))).status).toBe(303)
    expect(JSON.stringify(await worker.db.all('select name from throttle'))).not.toMatch(/192\.0\.2|example\.org/)
  })

  it('ends for the codes that a client types too', async () => {
    const browser = await askFor(EMAIL)
    expect(await statusesOf(100, () => browser.post('/es/sign-in/code', { code: '00000000' }, from(9)))).toEqual(Array(100).fill(422))
    expect((await browser.post('/es/sign-in/code', { code: '00000000' }, from(9))).status).toBe(429)
  })

  it('is counted by the header that the settings name and by no other; where they name none, for all clients together', async () => {
    const header = (i: number) => ({ 'cf-connecting-ip': `198.51.100.${i}`, 'x-forwarded-for': `198.51.100.${i}`, ...from(7) })
    expect(await statusesOf(41, (i) => ask(`officer-${i}@example.org`, header(i)))).toEqual([...Array(40).fill(303), 429])
    const bare = await startWorker('empty', { CLIENT_ADDRESS_HEADER: '' })
    const askBare = (i: number) => openFormBrowser(bare).post('/es/sign-in', { email: `officer-${i}@example.org` }, { 'cf-connecting-ip': `198.51.100.${i}`, ...from(i) })
    await askBare(0)
    await bare.db.update(throttle).set({ count: 399 })
    expect([(await askBare(1)).status, (await askBare(2)).status]).toEqual([303, 429])
    await bare.close()
  })
})

describe('a session', () => {
  it('gets a token of its own at each sign-in, whatever the browser brought', async () => {
    const planted = 'planted-by-somebody-else-0123456789'
    const browser = openFormBrowser(worker)
    browser.cookies.set('ayni-session', planted)
    expect((await signInByCode(worker, browser, EMAIL)).status).toBe(303)
    const token = browser.cookies.get('ayni-session')
    expect(token).not.toBe(planted)
    const attacker = openFormBrowser(worker)
    attacker.cookies.set('ayni-session', planted)
    expect((await attacker.get('/es/welcome')).headers.get('location')).toContain('/es/sign-in')
    const again = openFormBrowser(worker)
    await signInByCode(worker, again, EMAIL)
    expect(again.cookies.get('ayni-session')).not.toBe(token)
  })

  it('is opened only after the code, and its cookie is out of reach of scripts', async () => {
    const browser = openFormBrowser(worker)
    const asked = await browser.post('/es/sign-in', { email: EMAIL })
    expect(browser.cookies.has('ayni-session')).toBe(false)
    const entered = await browser.post('/es/sign-in/code', { code: await mailedCode(worker, EMAIL) })
    for (const line of [...asked.headers.getSetCookie(), ...entered.headers.getSetCookie()]) expect(line).toMatch(/; Path=\/.*HttpOnly.*SameSite=Lax/)
  })

  it('leads to no other site', async () => {
    for (const next of ['https://evil.example/', '//evil.example/es/', '/\\evil.example', '/es/..//evil.example', '/es/%2f%2fevil.example', 'javascript:alert(1)', '/\t/evil.example', '\n//evil.example', '/es/\r\nset-cookie: a=b']) {
      const browser = openFormBrowser(worker)
      const email = `officer-${crypto.randomUUID().slice(0, 8)}@example.org`
      const page = await (await browser.get(`/es/sign-in?next=${encodeURIComponent(next)}`)).text()
      expect(page, next).not.toContain('href="//evil')
      const entered = await signInByCode(worker, browser, email, next)
      const to = new URL(entered.headers.get('location') ?? '', worker.origin)
      expect([to.origin, to.pathname.startsWith('/es/')], next).toEqual([worker.origin, true])
    }
  })
})

describe('a form', () => {
  it('of another site is refused, and so is one without the proof of the session', async () => {
    const officer = await person(worker)
    const other = await person(worker)
    const send = (headers: Record<string, string>, fields: Record<string, string> = { sure: 'yes', _csrf: officer.csrf }) => worker.fetch('/es/account/close', {
      method: 'POST', body: new URLSearchParams(fields), headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `ayni-session=${officer.token}`, ...headers },
    })
    const own = { origin: worker.origin, 'sec-fetch-site': 'same-origin' }
    expect((await send({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send({ origin: 'null' })).status).toBe(403)
    expect((await send({ ...own, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await send({})).status).toBe(403)
    expect((await send(own, { sure: 'yes' })).status).toBe(403)
    expect((await send(own, { sure: 'yes', _csrf: other.csrf })).status).toBe(403)
    const [kept] = await worker.db.select().from(account).where(eq(account.key, officer.account))
    expect(kept?.closedAt).toBeNull()
    expect((await worker.fetch('/es/sign-in', { ...formRequest(worker.origin, { email: EMAIL }), headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' } })).status).toBe(403)
  })

  it('that is too long, or of another type, is not read', async () => {
    const send = (body: BodyInit, headers: Record<string, string> = {}) => worker.fetch('/es/sign-in', { ...formRequest(worker.origin, {}), body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: worker.origin, ...headers } })
    const long = `email=${'a'.repeat(300_000)}`
    expect((await send(long)).status).toBe(413)
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let i = 0; i < 40; i += 1) controller.enqueue(new TextEncoder().encode('a'.repeat(10_000)))
        controller.close()
      },
    })
    expect((await worker.fetch('/es/sign-in', { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: worker.origin } } as RequestInit)).status).toBe(413)
    expect((await send('{"email":"officer@example.org"}', { 'content-type': 'application/json' })).status).toBe(415)
    expect((await send('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415)
  })

  it('sets nothing but what it is for, whatever else is sent along', async () => {
    const officer = await person(worker, { hasAcceptedTerms: false })
    await officer.post('/es/welcome', { next: '', email: 'other@example.org', account: '1', termsVersion: '1900-01-01', kind: 'administrator', post: 'administrator', organization: 'iin-oas', lang: 'fr' })
    await openFormBrowser(worker).post('/es/sign-in', { email: EMAIL, code: '00000000', kind: 'steward', lang: 'fr', createdAt: '1900-01-01' })
    const [kept] = await worker.db.select().from(account).where(eq(account.key, officer.account))
    expect(kept).toMatchObject({ email: officer.email, lang: 'es' })
    expect(kept?.termsVersion).not.toBe('1900-01-01')
    expect(await worker.db.select().from(post)).toEqual([])
    const [code] = await worker.db.select().from(signInCode)
    expect(code?.createdAt.slice(0, 4)).not.toBe('1900')
  })

  it('takes away no passkey of another account', async () => {
    const [officer, other] = [await person(worker), await person(worker)]
    await worker.db.insert(passkey).values({ credentialId: 'abc', account: other.account, publicKey: 'abc', counter: 0, transports: '[]', name: 'Key', createdAt: new Date().toISOString() })
    expect((await officer.post('/es/account/passkeys', { step: 'remove', credential: 'abc' })).status).toBe(303)
    expect(await worker.db.select().from(passkey)).toHaveLength(1)
    await other.post('/es/account/passkeys', { step: 'remove', credential: 'abc' })
    expect(await worker.db.select().from(passkey)).toEqual([])
  })
})

describe('mail', () => {
  it('goes to the one address that was typed: nothing can be added to its header', async () => {
    for (const email of ['officer@example.org\r\nbcc: other@example.org', 'officer@example.org\nsubject: x', 'officer@example.org%0abcc:other@example.org', '"a\r\n"@example.org', 'officer@example.org\u0000', 'officer@example.org;other@example.org', '<officer@example.org>']) {
      const response = await openFormBrowser(worker).post('/es/sign-in', { email })
      const written = await worker.db.select({ to: mail.recipient }).from(mail)
      // a character that no text of this registry holds is left out before the address is read
      if (response.status === 303) expect(written.map(({ to }) => to)).toEqual([EMAIL])
      else expect([response.status, written], email).toEqual([422, []])
      await worker.resetDatabase()
    }
  })

  it('is shown under /dev/mail only where the embedded server says so', async () => {
    await openFormBrowser(worker).post('/es/sign-in', { email: EMAIL })
    expect(await (await worker.fetch('/dev/mail.json')).json()).toMatchObject([{ recipient: EMAIL, template: 'signInCode' }])
    const page = await worker.fetch('/dev/mail')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(EMAIL)
    const production = await startWorker('empty', { DEV_MAILBOX: '' })
    expect((await production.fetch('/dev/mail')).status).toBe(404)
    expect((await production.fetch('/dev/mail.json')).status).toBe(404)
    await production.close()
  })
})
