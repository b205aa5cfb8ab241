import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mail, objection } from '#db/schema/desk.ts'
import { SHIPPED_DATA } from '#functions/core/context.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { sweepObjections } from '#functions/objections/sweep-objections.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { formRequest, person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(1)>'
const REPLY = `We left this alliance in 2024. ${ATTACK}`
let worker: TestWorker
let steward: Person
let second: Person

beforeAll(async () => { worker = await startWorker('empty') })
afterAll(() => worker.close())
beforeEach(async () => {
  await worker.resetDatabase()
  const facts = [anOrganization({ id: 'one', website: 'https://www.one.example.org/' }), anOrganization({ id: 'two', website: null })]
  await commit(aContext(worker.db, SHIPPED_DATA), [...facts.map((fact) => ({ operation: 'create' as const, kind: 'organization' as const, fact })), { operation: 'create', kind: 'alliance', fact: anAlliance(['one', 'two'], { id: 'tie' }) }])
  steward = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
  second = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
})

const typed = { record: 'alliance/tie', organization: 'one', wish: 'correct', statement: `The end of this alliance is wrong. ${ATTACK}`, reply: REPLY, email: 'office@one.example.org' }

async function send(fields: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const request = formRequest(worker.origin, { ...typed, ...fields })
  return worker.fetch('/en/objections/new', { ...request, headers: { ...Object.fromEntries(new Headers(request.headers)), ...headers } })
}

/** The link of the newest mail of a template. */
async function linkIn(template: string): Promise<string> {
  const mails = await worker.db.select().from(mail).where(eq(mail.template, template)).orderBy(sql`key desc`)
  return /https?:\/\/[^/\s]+(\/\S+)/.exec(mails[0]?.body ?? '')?.[1] ?? ''
}

const press = (path: string, fields: Readonly<Record<string, string>>) => worker.fetch(path, formRequest(worker.origin, fields))
const alliance = async () => (await worker.fetch('/api/v1/alliances/tie')).json()
const rows = () => worker.db.select().from(objection)
const only = async () => {
  const [row] = await rows()
  if (!row) throw new Error('there is an objection')
  return row
}

describe('an objection', () => {
  it('is found from the page of the record, and made without an account', async () => {
    expect(await (await worker.fetch('/en/alliances/tie')).text()).toContain('/en/objections/new?record=alliance%2Ftie')
    expect((await worker.fetch('/en/objections/new?record=alliance/tie')).status).toBe(200)
    expect((await worker.fetch('/en/objections/new?record=alliance/none')).status).toBe(404)
    expect((await send()).headers.get('location')).toContain('/en/objections/sent')
    expect(await alliance()).toMatchObject({ contested: false, replies: [] })
  })

  it('opens when a button is pressed by whoever reads an address on the institution’s own site: contested the same day, with its reply', async () => {
    await send()
    const link = await linkIn('objectionToProve')
    for (const method of ['GET', 'HEAD', 'GET']) await worker.fetch(link, { method })
    expect(await only()).toMatchObject({ state: 'unverified', provenAt: null })
    expect((await press(link, { do: 'prove' })).status).toBe(200)
    const row = await only()
    expect(row).toMatchObject({ state: 'open', verifiedBy: null })
    expect(new Date(row.dueOn ?? '').getTime() - Date.now()).toBeGreaterThan(18 * 86_400_000)
    expect(await alliance()).toMatchObject({ contested: true, replies: [{ organization: { id: 'one' }, text: REPLY, lang: 'en' }] })
    for (const lang of LANGUAGES) {
      const page = await (await worker.fetch(`/${lang}/alliances/tie`)).text()
      expect(page).toContain('We left this alliance in 2024.')
      expect(page).not.toContain('<img src=x')
      expect(page).not.toContain('<script>alert')
    }
  })

  it('from another address waits until a steward has found whose it is', async () => {
    await send({ email: 'office@free.example.com' })
    await press(await linkIn('objectionToProve'), { do: 'prove' })
    const { id } = await only()
    expect(await alliance()).toMatchObject({ contested: false })
    const desk = await (await steward.fetch(`/en/stewardship/objections/${id}`)).text()
    expect(desk).toContain('free.example.com')
    expect(desk).not.toContain('office@free.example.com')
    expect(desk).not.toContain('<img src=x')
    expect((await steward.post(`/en/stewardship/objections/${id}`, { do: 'verify' })).headers.get('location')).toContain('done=verified')
    expect(await alliance()).toMatchObject({ contested: true })
  })

  it('of whoever acts for the institution opens at once, without a mail to be answered', async () => {
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'two' }], lang: 'en' })
    expect(await (await member.fetch('/en/objections/new?record=alliance/tie')).text()).not.toContain('name="email"')
    expect((await member.post('/en/objections/new', { ...typed, organization: 'two', email: '' })).headers.get('location')).toContain('own=1')
    expect(await alliance()).toMatchObject({ contested: true })
    expect((await member.post('/en/objections/new', { ...typed, organization: 'one', email: '' })).status).toBe(422)
  })

  it('is refused with what does not hold beside its field, and the input kept', async () => {
    const response = await send({ statement: 'wrong', email: 'nobody' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Explain it in at least 20 characters')
    expect(page).toContain('value="nobody"')
    const warned = await send({ statement: 'Write to office@private.example.org about this record.' })
    expect(warned.status).toBe(422)
    expect(await rows()).toEqual([])
  })

  it('is of this site, and of no other record than public ones', async () => {
    expect((await send({}, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send({ record: 'alliance/none' })).status).toBe(404)
    expect((await send({ organization: 'three' })).status).toBe(422)
  })

  it('is throttled by address and by client', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 7; i += 1) statuses.push((await send()).status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(5)
    expect(statuses.at(-1)).toBe(429)
  })

  it('upheld is contested no more, and its address is erased', async () => {
    await send()
    await press(await linkIn('objectionToProve'), { do: 'prove' })
    const { id } = await only()
    expect((await steward.post(`/en/stewardship/objections/${id}`, { do: 'uphold', reason: '' })).status).toBe(422)
    await steward.post(`/en/stewardship/objections/${id}`, { do: 'uphold', reason: 'The date was corrected by the source.' })
    expect(await only()).toMatchObject({ state: 'upheld', email: null, tokenDigest: null })
    expect(await alliance()).toMatchObject({ contested: false, replies: [] })
  })

  it('rejected can be appealed once by the link of the answer; another steward decides, and then it is closed', async () => {
    await send()
    const first = await linkIn('objectionToProve')
    await press(first, { do: 'prove' })
    const { id } = await only()
    await steward.post(`/en/stewardship/objections/${id}`, { do: 'reject', reason: 'The source says what the record says.' })
    expect(await alliance()).toMatchObject({ contested: false })
    expect((await worker.fetch(first)).status).toBe(404)
    const link = await linkIn('objectionRejected')
    expect((await press(link, { do: 'appeal', appeal: 'short' })).status).toBe(422)
    expect((await press(link, { do: 'appeal', appeal: 'The source was corrected last month.' })).status).toBe(200)
    expect((await press(link, { do: 'appeal', appeal: 'The source was corrected last month.' })).status).toBe(409)
    expect(await alliance()).toMatchObject({ contested: true })
    expect((await steward.post(`/en/stewardship/objections/${id}`, { do: 'reject', reason: 'The same as before, again.' })).status).toBe(403)
    await second.post(`/en/stewardship/objections/${id}`, { do: 'reject', reason: 'The correction is of another alliance.' })
    expect(await only()).toMatchObject({ state: 'closed', outcome: 'rejected', email: null })
    expect(await alliance()).toMatchObject({ contested: false })
    expect((await worker.fetch(link)).status).toBe(404)
  })

  it('that nobody proved or appealed in time is swept away', async () => {
    await send()
    await sweepObjections(worker.db, new Date(Date.now() + 20 * 86_400_000))
    expect(await rows()).toEqual([])
    await send()
    await press(await linkIn('objectionToProve'), { do: 'prove' })
    await steward.post(`/en/stewardship/objections/${(await only()).id}`, { do: 'reject', reason: 'The source says what the record says.' })
    await sweepObjections(worker.db, new Date(Date.now() + 40 * 86_400_000))
    expect(await only()).toMatchObject({ state: 'closed', email: null })
  })

  it('that a name be withheld marks nothing in public, and is done when it is granted', async () => {
    await send({ record: 'organization/one', wish: 'withhold' })
    await press(await linkIn('objectionToProve'), { do: 'prove' })
    expect(await (await worker.fetch('/api/v1/organizations/one')).json()).toMatchObject({ contested: false, replies: [] })
    const { id } = await only()
    await steward.post(`/en/stewardship/objections/${id}`, { do: 'uphold', reason: 'The risk was verified by a call.' })
    expect((await worker.fetch('/api/v1/organizations/one')).status).toBe(404)
    expect(await alliance()).toMatchObject({ parties: 1 })
    expect(await only()).toMatchObject({ state: 'upheld', email: null })
  })

  it('stands in the queue of stewards by the day on which it is due, and nobody else sees it', async () => {
    await send()
    await press(await linkIn('objectionToProve'), { do: 'prove' })
    expect(await (await steward.fetch('/en/stewardship/objections')).text()).toContain('A coalition')
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'two' }] })
    expect((await member.fetch('/es/stewardship/objections')).status).toBe(403)
    expect((await worker.fetch('/es/stewardship/objections')).status).toBe(303)
  })
})
