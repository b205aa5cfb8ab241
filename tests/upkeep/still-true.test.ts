import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { act, mail, notice } from '#db/schema/desk.ts'
import { commit } from '#functions/revisions/commit.ts'
import { remindOfUpkeep } from '#functions/upkeep/remind-of-upkeep.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
let officer: Person

const DAY_MS = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)
const dayFromNow = (days: number) => daysFromNow(days).toISOString().slice(0, 10)
const today = () => dayFromNow(0)
const change = (changes: readonly Change[], now = new Date()) => commit({ db: worker.db, now, actor: { post: 'steward', at: 'registry' } }, changes)
const create = (kind: Change['kind'], fact: unknown): Change => ({ operation: 'create', kind, fact })
const pageOf = async (who: Person, address: string) => {
  const response = await who.fetch(address)
  expect([address, response.status]).toEqual([address, 200])
  return response.text()
}
const viewOf = async (address: string): Promise<Record<string, unknown>> => (await worker.fetch(address)).json()

beforeAll(async () => {
  worker = await startWorker('empty', { PUBLIC_ORIGIN: 'https://ayni.example' })
  const old = daysFromNow(-800)
  await change([
    ...['u-a', 'u-b', 'u-c'].map((id) => create('organization', anOrganization({ id }))),
    create('alliance', anAlliance(['u-a', 'u-b'], { id: 'u-old' })),
    create('alliance', anAlliance(['u-a', 'u-b'], { id: 'u-ends', start: '2020-01-01', end: dayFromNow(20), term: 'fixed' })),
    create('alliance', anAlliance(['u-b', 'u-c'], { id: 'u-other' })),
    create('exchange', anExchange('u-a', 'u-b', { id: 'u-quiet', status: 'under-way' })),
    create('attestation', { id: 'alliance:u-ends:u-a', tieKind: 'alliance', tie: 'u-ends', organization: 'u-a', state: 'claimed', askedOn: null, saidOn: dayFromNow(-800), note: null }),
  ], old)
  officer = await person(worker, { posts: [{ kind: 'member', organization: 'u-a' }], lang: 'en' })
}, 60_000)
afterAll(() => worker.close())

describe('a record that nobody has checked for two years', () => {
  it('says so on its page and in lists, in four languages', async () => {
    for (const lang of ['es', 'en', 'pt', 'fr'] as const) {
      const t = messagesFor(lang).upkeep.age
      expect(await (await worker.fetch(`/${lang}/alliances/u-old`)).text()).toContain(t.dormantSentence)
      for (const list of ['alliances', 'exchanges', 'organizations', 'organizations/u-a']) expect(await (await worker.fetch(`/${lang}/${list}`)).text(), list).toContain(t.dormant)
    }
    expect(await viewOf('/api/v1/alliances/u-old')).toMatchObject({ agesFrom: dayFromNow(-800), checkedOn: null })
  })
})

describe('reminders', () => {
  const remind = () => remindOfUpkeep({ db: worker.db, now: new Date(), origin: 'https://ayni.example' })

  it('tell each matter once, in one letter a day, though two run at once', async () => {
    await Promise.all([remind(), remind()])
    await worker.runScheduled()
    const letters = await worker.db.select().from(mail).where(sql`${mail.template} = 'upkeepDue'`)
    expect(letters.map(({ recipient, lang }) => `${recipient} ${lang}`)).toEqual([`${officer.email} en`])
    const [{ body } = { body: '' }] = letters
    expect(body.match(/^- /gm)).toHaveLength(3)
    expect(body).toContain('https://ayni.example/en/workspace/u-a/upkeep')
    const kinds = (await worker.db.select({ kind: notice.kind }).from(notice)).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['allianceEnds', 'exchangeQuiet', 'organizationUnchecked'])
  })

  it('make up for the days on which nothing ran', async () => {
    await remindOfUpkeep({ db: worker.db, now: daysFromNow(1), origin: 'https://ayni.example' })
    expect(await worker.db.select().from(mail).where(sql`${mail.template} = 'upkeepDue'`), 'nothing new is due tomorrow').toHaveLength(1)
    const late = await person(worker, { posts: [{ kind: 'member', organization: 'u-c' }], lang: 'fr' })
    await remindOfUpkeep({ db: worker.db, now: daysFromNow(2), origin: 'https://ayni.example' })
    const letters = await worker.db.select().from(mail).where(sql`${mail.recipient} = ${late.email}`)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toContain('À vérifier')
  })
})

describe('still true', () => {
  const ADDRESS = '/en/workspace/u-a/upkeep'
  const values = (html: string) => [...html.matchAll(/form="still-true" name="record" value="([^"]+)"/g)].map(([, value = '']) => value)

  it('lists all that an organization can check, nothing ticked, the oldest first', async () => {
    const html = await pageOf(officer, ADDRESS)
    expect(values(html)).toEqual(['organization:u-a:1', 'alliance:u-old:1', 'alliance:u-ends:1', 'exchange:u-quiet:1'])
    expect(html).not.toMatch(/type="checkbox"[^>]* checked/)
    expect((await officer.fetch('/en/workspace/u-b/upkeep')).status).toBe(403)
  })

  it('takes one click for a tie of which the organization has spoken: it counts as checked today, and who said so is kept', async () => {
    const response = await officer.post(ADDRESS, { one: 'alliance:u-ends:1' })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${ADDRESS}?checked=1`])
    expect(await viewOf('/api/v1/alliances/u-ends')).toMatchObject({ checkedOn: today(), revision: 1, agesFrom: today() })
    const acts = await worker.db.select().from(act).where(sql`${act.kind} = 'still-true'`)
    expect(acts.map(({ actorPost, actorAt, account }) => [actorPost, actorAt, account])).toEqual([['member', 'u-a', officer.account]])
  })

  it('confirms as a party what the organization had not spoken of, and takes many at once', async () => {
    const response = await officer.post(ADDRESS, { record: ['organization:u-a:1', 'alliance:u-old:1', 'exchange:u-quiet:1'] })
    expect(response.headers.get('location')).toBe(`${ADDRESS}?checked=3`)
    expect(await viewOf('/api/v1/alliances/u-old')).toMatchObject({ checkedOn: today(), evidence: 'claimed', spoken: 1 })
    expect(await viewOf('/api/v1/exchanges/u-quiet')).toMatchObject({ checkedOn: today(), spoken: 1 })
    expect(await viewOf('/api/v1/organizations/u-a')).toMatchObject({ checkedOn: today() })
    expect(await pageOf(officer, `${ADDRESS}?checked=3`)).toContain('3 records count as checked today.')
  })

  it('leaves alone what changed meanwhile, what is another’s, and says when nothing is ticked', async () => {
    const stale = await officer.post(ADDRESS, { record: ['alliance:u-old:7', 'alliance:u-other:1'] })
    expect(stale.headers.get('location')).toBe(`${ADDRESS}?stale=2`)
    expect(await viewOf('/api/v1/alliances/u-other')).toMatchObject({ checkedOn: null })
    const nothing = await officer.post(ADDRESS, {})
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain(messagesFor('en').upkeep.page.nothing)
    expect((await officer.post('/en/workspace/u-b/upkeep', { record: 'alliance:u-other:1' })).status).toBe(403)
  })
})

describe('the report of ages', () => {
  it('counts by country and by organization, and says what the month will cost with its formula', async () => {
    const steward = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
    const html = await pageOf(steward, '/en/stewardship/upkeep?minutes=10')
    expect(html).toContain('3 records × 10 min = 0 h 30 min')
    expect(html).toContain('Costa Rica')
    expect(html).toContain('href="/en/workspace/u-a/people"')
    expect((await steward.fetch('/en/stewardship/upkeep?minutes=0')).status).toBe(422)
    expect((await officer.fetch('/en/stewardship/upkeep')).status).toBe(403)
  })
})
