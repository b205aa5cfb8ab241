import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { session } from '#db/schema/accounts.ts'
import { act, mail } from '#db/schema/desk.ts'
import { sweep } from '#functions/accounts/sweep.ts'
import type { OutgoingMail } from '#functions/mail/schema.ts'
import { sendWaiting } from '#functions/mail/send-waiting.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { commit } from '#functions/revisions/commit.ts'
import { anAlliance } from '#tests/factories/facts.ts'
import { apiKeyHeader } from '#tests/support/api-keys.ts'
import { makeParties } from '#tests/support/two-sides.ts'
import { openFormBrowser, signInByCode } from '#tests/support/form-browser.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const TO = 'officer@example.org'
const START = new Date('2026-11-24T10:00:00.000Z')
const minutesLater = (minutes: number) => new Date(START.getTime() + minutes * 60_000)
let worker: TestWorker

beforeAll(async () => {
  // a way out that the settings name and the platform does not give: nothing leaves
  worker = await startWorker('empty', { MAIL_TRANSPORT: 'cloudflare' })
})
afterAll(() => worker.close())
beforeEach(() => worker.resetDatabase())

/** A way out that takes mails, or fails, and remembers what it was given. */
function wayOut(take: (mail: OutgoingMail) => Promise<void> = () => Promise.resolve()) {
  const given: OutgoingMail[] = []
  return { given, settings: { MAIL_TRANSPORT: 'cloudflare', MAIL_FROM: 'ayni@example.org', SEND_EMAIL: { send: async (one: OutgoingMail) => { given.push(one); await take(one) } } } }
}

const write = (once?: string) => writeMail(worker.db, { now: START, to: TO, lang: 'en', template: 'signInCode', data: { code: '1234 5678', minutes: 10 }, ...(once === undefined ? {} : { once }) })
const rows = () => worker.db.select().from(mail)

describe('the outbox', () => {
  it('hands over what waits, once, in plain text and the reader’s language', async () => {
    await write()
    const { given, settings } = wayOut()
    await sendWaiting(worker.db, settings, START)
    await sendWaiting(worker.db, settings, minutesLater(60))
    expect(given).toEqual([{ from: 'ayni@example.org', to: TO, subject: expect.stringContaining('1234 5678'), text: expect.stringContaining('1234 5678') }])
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1, sentAt: START.toISOString(), lastError: null }])
  })

  it('tries again after a minute, five, thirty, two hours and twelve, then gives up and says so', async () => {
    await write()
    const { given, settings } = wayOut(() => Promise.reject(new Error('the mail server is down')))
    let at = 0
    for (const wait of [0, 1, 5, 30, 120, 720]) {
      if (wait > 0) {
        await sendWaiting(worker.db, settings, minutesLater(at + wait - 0.5))
        at += wait
      }
      const before = given.length
      await sendWaiting(worker.db, settings, minutesLater(at))
      expect(given.length, `after ${wait} minutes`).toBe(before + 1)
    }
    expect(await rows()).toMatchObject([{ state: 'given-up', attempts: 6, lastError: 'the mail server is down' }])
    await sendWaiting(worker.db, settings, minutesLater(100_000))
    expect(given).toHaveLength(6)
    expect(await worker.db.select({ kind: act.kind, by: act.actorPost, at: act.actorAt, account: act.account }).from(act)).toEqual([{ kind: 'mail-given-up', by: 'system', at: 'outbox', account: null }])
    expect(JSON.stringify(await worker.db.select().from(act))).not.toContain(TO)
  })

  it('sends no mail twice when several senders are at work at once', async () => {
    for (let i = 0; i < 30; i += 1) await write()
    const { given, settings } = wayOut(() => new Promise((resolve) => setImmediate(resolve)))
    await Promise.all(Array.from({ length: 4 }, () => sendWaiting(worker.db, settings, START)))
    await sendWaiting(worker.db, settings, START)
    expect(given).toHaveLength(30)
    expect((await rows()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true)
  })

  it('takes up what a sender left behind that died', async () => {
    await write()
    await worker.db.update(mail).set({ attempts: 1, nextAttemptAt: minutesLater(5).toISOString() })
    const { given, settings } = wayOut()
    await sendWaiting(worker.db, settings, minutesLater(4))
    expect(given).toHaveLength(0)
    await sendWaiting(worker.db, settings, minutesLater(5))
    expect(given).toHaveLength(1)
  })

  it('writes what is to be told once only once', async () => {
    await write('reminder:1')
    await write('reminder:1')
    expect(await rows()).toHaveLength(1)
    await sweep(worker.db, minutesLater(60 * 24 * 365))
    expect(await rows()).toHaveLength(1) // it waits still
    await sendWaiting(worker.db, wayOut().settings, START)
    await sweep(worker.db, minutesLater(60 * 24 * 365))
    await write('reminder:1')
    expect(await rows()).toMatchObject([{ once: 'reminder:1', recipient: '', subject: '', body: '' }])
  })

  it('lets what it told stand when mail cannot go out', async () => {
    const browser = openFormBrowser(worker)
    expect((await signInByCode(worker, browser, TO)).status).toBe(303)
    expect(await worker.db.select().from(session)).toHaveLength(1)
    await worker.runScheduled()
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 0 }])
  })

  it('puts no line of a subject into the header, whatever a name holds', async () => {
    await worker.db.insert(mail).values({ recipient: TO, lang: 'en', template: 'x', subject: 'x', body: 'y', state: 'waiting', createdAt: START.toISOString(), nextAttemptAt: START.toISOString() })
    await writeMail(worker.db, { now: START, to: TO, lang: 'en', template: 'signInCode', data: { code: '1\r\nbcc: other@example.org', minutes: 10 } })
    const [, written] = await rows()
    expect(written?.subject).toContain('bcc: other@example.org')
    expect(written?.subject).not.toMatch(/[\r\n]/)
    await expect(writeMail(worker.db, { now: START, to: `${TO}\r\nbcc: other@example.org`, lang: 'en', template: 'signInCode', data: { code: '1', minutes: 10 } })).rejects.toMatchObject({ type: 'invalid-input' })
  })
})

describe('what the API writes', () => {
  it.each(['PUT', 'POST'])('is told after the answer: %s waits for no schedule', async (method) => {
    const sending = await startWorker('empty')
    const parties = await makeParties(sending)
    const fact = anAlliance(['org-a', 'org-b'])
    await commit({ db: sending.db, now: new Date(), actor: { post: 'member', at: 'org-a' } }, [{ operation: 'create', kind: 'alliance', fact }])
    const { authorization } = await apiKeyHeader(sending.db, { post: 'member', organization: 'org-a' })
    const headers = { authorization, 'content-type': 'application/json', 'if-match': '"1"' }
    const body = JSON.stringify(method === 'PUT' ? { ...anAlliance(['org-a', 'org-b', 'org-c']), id: fact.id } : { ...anAlliance(['org-a', 'org-c']), id: undefined })
    const response = await sending.fetch(method === 'POST' ? '/api/v1/alliances' : `/api/v1/alliances/${fact.id}`, { method, headers, body })
    expect(response.status, await response.text()).toBe(202)
    await expect.poll(() => sending.db.select({ to: mail.recipient, state: mail.state }).from(mail)).toContainEqual({ to: parties.c.email, state: 'sent' })
    await sending.close()
  })
})

describe('the providers', () => {
  it.each([
    ['resend', 'https://api.resend.com/emails', 'authorization', 'Bearer key', { from: 'ayni@example.org', to: [TO], subject: 's', text: 't' }],
    ['postmark', 'https://api.postmarkapp.com/email', 'x-postmark-server-token', 'key', { From: 'ayni@example.org', To: TO, Subject: 's', TextBody: 't', MessageStream: 'outbound' }],
  ] as const)('%s gets a mail as it documents it, and its refusal is kept', async (transport, url, header, value, body) => {
    const asked: Request[] = []
    const answers = [new Response('{"message":"no"}', { status: 422 }), new Response('{}')]
    vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
      asked.push(new Request(input, init))
      return Promise.resolve(answers.shift() ?? expect.unreachable())
    })
    const settings = { MAIL_TRANSPORT: transport, MAIL_FROM: 'ayni@example.org', MAIL_KEY: 'key' }
    try {
      await worker.db.insert(mail).values({ recipient: TO, lang: 'en', template: 'x', subject: 's', body: 't', state: 'waiting', createdAt: START.toISOString(), nextAttemptAt: START.toISOString() })
      await sendWaiting(worker.db, settings, START)
      expect(await rows()).toMatchObject([{ state: 'waiting', lastError: `${new URL(url).host} answered 422: {"message":"no"}` }])
      await sendWaiting(worker.db, settings, minutesLater(1))
    } finally {
      vi.unstubAllGlobals()
    }
    expect(await rows()).toMatchObject([{ state: 'sent' }])
    for (const request of asked) expect([request.url, request.method, request.headers.get(header), await request.json()]).toEqual([url, 'POST', value, body])
    expect(asked).toHaveLength(2)
  })

  it('keep mail waiting while the settings do not name one, or not all that it needs', async () => {
    await write()
    for (const settings of [{}, { MAIL_TRANSPORT: 'resend' }, { MAIL_TRANSPORT: 'postmark', MAIL_KEY: '' }, { MAIL_TRANSPORT: 'cloudflare' }, { MAIL_TRANSPORT: 'pigeon' }]) await sendWaiting(worker.db, settings, START)
    expect(await worker.db.select({ n: sql<number>`count(*)` }).from(mail).where(eq(mail.state, 'waiting'))).toEqual([{ n: 1 }])
  })
})
