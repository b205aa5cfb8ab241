import fc from 'fast-check'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRows } from '#db/read.ts'
import { account, post, postOffer } from '#db/schema/accounts.ts'
import { mail } from '#db/schema/desk.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty', { DEV_MAILBOX: '1', SECRET: 'a secret of a test that is long enough to be one' })
  const ids = ['casa-uno', 'casa-dos', 'casa-tres', 'casa-cuatro', 'casa-cinco', 'casa-seis']
  await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), ids.map((id) => ({ operation: 'create', kind: 'organization', fact: anOrganization({ id }) })))
})
afterAll(() => worker.close())

const people = (organization: string) => `/es/workspace/${organization}/people`
const administratorAt = (organization: string) => person(worker, { posts: [{ kind: 'organization-administrator', organization }] })
const openPostsAt = (organization: string) => readRows<{ id: string; kind: string; account: number; email: string; ground: string }>(worker.db, sql`select post.id, post.kind, post.account, account.email, post.ground
  from post join account on account.key = post.account join record on record.key = post.organization where record.id = ${organization} and post.ended_at is null order by post.key`)
const postOf = async (who: Person, organization: string) => (await openPostsAt(organization)).find((one) => one.account === who.account)?.id ?? ''

async function html(response: Response | Promise<Response>, status = 200): Promise<string> {
  const answer = await response
  const text = await answer.text()
  expect([answer.status, answer.status === status ? '' : text.slice(0, 400)]).toEqual([status, ''])
  return text
}

describe('giving a post', () => {
  it('says the same whether the address has an account or not, and makes the post wait where she signs in', async () => {
    const administrator = await administratorAt('casa-uno')
    const known = await person(worker, { lang: 'fr' })
    const said = async (email: string) => (await html(administrator.post(people('casa-uno'), { email, kind: 'member' }))).replaceAll(email, 'X').match(/role="status">[^<]+/)?.[0]
    const forNew = await said('new-officer@example.org')
    expect(forNew).toContain('Hemos escrito a X')
    expect(await said(known.email)).toBe(forNew)
    expect(await said(known.email)).toBe(forNew)
    expect((await openPostsAt('casa-uno')).map(({ email, kind, ground }) => [email, kind, ground])).toEqual(expect.arrayContaining([['new-officer@example.org', 'member', 'colleague'], [known.email, 'member', 'colleague']]))
    const [told] = await worker.db.select().from(mail).where(eq(mail.recipient, known.email))
    expect(told?.lang).toBe('fr')
    expect((await known.fetch(people('casa-uno'))).status).toBe(200)
  })

  it('is for administrators of that organization and stewards, not for members or others', async () => {
    const [member, stranger, steward] = [await person(worker, { posts: [{ kind: 'member', organization: 'casa-uno' }] }), await administratorAt('casa-dos'), await person(worker, { posts: [{ kind: 'steward' }] })]
    for (const who of [member, stranger]) expect((await who.post(people('casa-uno'), { email: 'x@example.org', kind: 'member' })).status).toBe(403)
    expect((await steward.post(people('casa-uno'), { email: 'x@example.org', kind: 'member' })).status).toBe(200)
    expect((await steward.post('/es/stewardship/people', { email: 'x@example.org', kind: 'steward' })).status).toBe(403)
  })

  it('never gives a post of the registry under an organization, or the other way round', async () => {
    const administrator = await administratorAt('casa-uno')
    for (const kind of ['steward', 'administrator', 'owner', '']) await html(administrator.post(people('casa-uno'), { email: 'y@example.org', kind }), 422)
    const registry = await person(worker, { posts: [{ kind: 'administrator' }] })
    await html(registry.post('/es/stewardship/people', { email: 'y@example.org', kind: 'member' }), 422)
    expect(await worker.db.$count(account, eq(account.email, 'y@example.org'))).toBe(0)
  })

  it('keeps what was typed and says what is wrong with it', async () => {
    const administrator = await administratorAt('casa-uno')
    for (const email of ['nobody', 'a@b', 'a@example.org\r\nBcc: b@example.org', '"><script>alert(1)</script>@example.org', 'two@example.org, three@example.org']) {
      const page = await html(administrator.post(people('casa-uno'), { email, kind: 'member' }), 422)
      expect(page).toContain('Escriba una dirección de correo')
      expect(page).not.toContain('<script>alert')
    }
    expect(await html(administrator.post(people('casa-uno'), { email: administrator.email, kind: 'member' }), 422)).toContain('su propia dirección')
  })
})

describe('addresses', () => {
  it('are seen in full by the organization’s administrators only', async () => {
    const [administrator, member, steward] = [await administratorAt('casa-dos'), await person(worker, { email: 'colleague@example.org', posts: [{ kind: 'member', organization: 'casa-dos' }] }), await person(worker, { posts: [{ kind: 'steward' }] })]
    expect(await html(administrator.fetch(people('casa-dos')))).toContain('colleague@example.org')
    const asSteward = await html(steward.fetch(people('casa-dos')))
    expect(asSteward).not.toContain('colleague@example.org')
    expect(asSteward).toContain('c…@example.org')
    const asMember = await html(member.fetch(people('casa-dos')))
    expect(asMember).toContain('colleague@example.org')
    expect(asMember).not.toContain(administrator.email)
  })
})

describe('ending and changing a post', () => {
  it('leaves an organization its last administrator, unless a steward takes it away', async () => {
    const administrator = await administratorAt('casa-tres')
    const id = await postOf(administrator, 'casa-tres')
    expect(await html(administrator.post(`${people('casa-tres')}/${id}`, { do: 'end' }), 422)).toContain('única administración')
    expect(await html(administrator.post(`${people('casa-tres')}/${id}`, { do: 'change', kind: 'member' }), 422)).toContain('única administración')
    await html(administrator.post(people('casa-tres'), { email: 'second@example.org', kind: 'organization-administrator' }))
    expect((await administrator.post(`${people('casa-tres')}/${id}`, { do: 'change', kind: 'member' })).status).toBe(303)
    expect((await administrator.post(people('casa-tres'), { email: 'third@example.org', kind: 'member' })).status).toBe(403)
    const steward = await person(worker, { posts: [{ kind: 'steward' }] })
    const last = (await openPostsAt('casa-tres')).find(({ kind }) => kind === 'organization-administrator')?.id
    expect((await steward.post(`${people('casa-tres')}/${last}`, { do: 'end' })).status).toBe(303)
    expect((await openPostsAt('casa-tres')).map(({ kind }) => kind)).toEqual(['member'])
  })

  it('lets whoever holds it leave it, asks once more before, and works from the next request on', async () => {
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'casa-dos' }] })
    const id = await postOf(member, 'casa-dos')
    expect(await html(member.fetch(`${people('casa-dos')}/${id}?do=end`))).toContain('Sí, terminarlo')
    expect((await member.post(`${people('casa-dos')}/${id}`, { do: 'end' })).status).toBe(303)
    expect((await member.fetch(people('casa-dos'))).status).toBe(403)
  })

  it('answers 404 for a post of another organization, and to a member for a colleague’s', async () => {
    const [one, other] = [await administratorAt('casa-uno'), await administratorAt('casa-dos')]
    const foreign = await postOf(other, 'casa-dos')
    for (const fields of [{ do: 'end' }, { do: 'change', kind: 'member' }, { do: 'hand-over', email: 'z@example.org' }, { do: 'take-back' }]) expect((await one.post(`${people('casa-uno')}/${foreign}`, fields)).status).toBe(404)
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'casa-dos' }] })
    expect((await member.fetch(`${people('casa-dos')}/${foreign}?do=end`)).status).toBe(404)
    for (const fields of [{ do: 'end' }, { do: 'change', kind: 'member' }]) expect([403, 404]).toContain((await member.post(`${people('casa-dos')}/${foreign}`, fields)).status)
    expect((await member.post(`${people('casa-dos')}/${foreign}`, { do: 'hand-over', email: 'z@example.org' })).status).toBe(404)
    expect((await openPostsAt('casa-dos')).some(({ id }) => id === foreign)).toBe(true)
  })

  it('keeps an administrator of the registry', async () => {
    const registry = await person(worker, { posts: [{ kind: 'administrator' }] })
    const others = await readRows<{ id: string }>(worker.db, sql`select id from post where kind = 'administrator' and ended_at is null and account <> ${registry.account}`)
    for (const { id } of others) expect((await registry.post(`/es/stewardship/people/${id}`, { do: 'end' })).status).toBe(303)
    const own = (await worker.db.select().from(post).where(eq(post.account, registry.account)))[0]?.id
    expect(await html(registry.post(`/es/stewardship/people/${own}`, { do: 'end' }), 422)).toContain('única administración del registro')
    await html(registry.post('/es/stewardship/people', { email: 'steward@example.org', kind: 'steward' }))
    expect(await html(registry.fetch('/es/stewardship/people'))).toContain('steward@example.org')
  })
})

describe('handing a post over', () => {
  it('moves it when the successor accepts, and not before', async () => {
    const [holder, successor, thief] = [await administratorAt('casa-cuatro'), await person(worker, { lang: 'en' }), await person(worker)]
    const id = await postOf(holder, 'casa-cuatro')
    expect(await html(holder.post(`${people('casa-cuatro')}/${id}`, { do: 'hand-over', email: successor.email }))).toContain('sigue siendo suyo')
    const [sent] = await worker.db.select().from(mail).where(eq(mail.recipient, successor.email))
    const path = /https?:\/\/[^/]+(\/\S+)/.exec(sent?.body ?? '')?.[1] ?? ''
    expect(path).toMatch(/^\/en\/workspace\/offers\//)
    expect((await thief.fetch(path)).status).toBe(404)
    expect((await thief.post(path)).status).toBe(404)
    expect(await html(successor.fetch(path))).toContain('You are offered a post')
    expect((await openPostsAt('casa-cuatro')).map(({ email }) => email)).toEqual([holder.email])
    expect((await successor.post(path)).headers.get('location')).toBe('/en/workspace/casa-cuatro')
    expect((await openPostsAt('casa-cuatro')).map(({ email, kind, ground }) => [email, kind, ground])).toEqual([[successor.email, 'organization-administrator', 'successor']])
    expect((await holder.fetch(people('casa-cuatro'))).status).toBe(403)
    expect((await successor.post(path)).status).toBe(404)
    expect(await worker.db.$count(postOffer, sql`email is not null`)).toBe(0)
  })

  it('can be taken back, expires, and ends with the post', async () => {
    const [holder, successor] = [await administratorAt('casa-cinco'), await person(worker)]
    const id = await postOf(holder, 'casa-cinco')
    const offer = async () => {
      await html(holder.post(`${people('casa-cinco')}/${id}`, { do: 'hand-over', email: successor.email }))
      return `/es/workspace/offers/${(await worker.db.select().from(postOffer).where(eq(postOffer.state, 'open')))[0]?.id}`
    }
    const first = await offer()
    expect((await holder.post(`${people('casa-cinco')}/${id}`, { do: 'take-back' })).status).toBe(303)
    expect((await successor.post(first)).status).toBe(404)
    const second = await offer()
    await worker.db.update(postOffer).set({ expiresAt: '2020-01-01T00:00:00.000Z' }).where(eq(postOffer.state, 'open'))
    expect((await successor.post(second)).status).toBe(404)
    const third = await offer()
    const steward = await person(worker, { posts: [{ kind: 'steward' }] })
    await steward.post(`${people('casa-cinco')}/${id}`, { do: 'end' })
    expect((await successor.post(third)).status).toBe(404)
    expect(await openPostsAt('casa-cinco')).toEqual([])
  })
})

describe('whoever acts', () => {
  it('holds an open post, whatever was given, changed, ended and handed over before', async () => {
    const organization = 'casa-seis'
    const steward = await person(worker, { posts: [{ kind: 'steward' }] })
    const crew: Person[] = [await administratorAt(organization)]
    for (let n = 0; n < 3; n++) crew.push(await person(worker))
    const step = fc.record({ by: fc.nat({ max: 4 }), on: fc.nat({ max: 3 }), what: fc.constantFrom('give-member', 'give-administrator', 'end', 'make-member', 'make-administrator', 'hand-over', 'accept') })
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const { by, on, what } of steps) {
        const actor = crew[by] ?? steward
        const target = crew[on]
        if (!target) continue
        const before = await openPostsAt(organization)
        const mine = before.find((one) => one.account === actor.account)
        const mayManage = actor === steward || mine?.kind === 'organization-administrator'
        const id = before.find((one) => one.account === target.account)?.id ?? crypto.randomUUID()
        const at = `${people(organization)}/${id}`
        const offered = (await readRows<{ id: string; account: number }>(worker.db, sql`select post_offer.id, account.key as account from post_offer join account on account.email = post_offer.email where state = 'open'`)).find((one) => one.account === actor.account)
        const answer = await {
          'give-member': () => actor.post(people(organization), { email: target.email, kind: 'member' }), 'give-administrator': () => actor.post(people(organization), { email: target.email, kind: 'organization-administrator' }),
          'end': () => actor.post(at, { do: 'end' }), 'make-member': () => actor.post(at, { do: 'change', kind: 'member' }), 'make-administrator': () => actor.post(at, { do: 'change', kind: 'organization-administrator' }),
          'hand-over': () => actor.post(at, { do: 'hand-over', email: (crew[(on + 1) % crew.length] ?? target).email }), 'accept': () => actor.post(`/es/workspace/offers/${offered?.id ?? crypto.randomUUID()}`),
        }[what]()
        await answer.text()
        expect(answer.status).toBeLessThan(500)
        const after = await openPostsAt(organization)
        const hasChanged = JSON.stringify(before) !== JSON.stringify(after)
        const isOwnEnd = what === 'end' && target === actor && mine !== undefined
        if (hasChanged && what !== 'accept') expect(mayManage || isOwnEnd).toBe(true)
        if (hasChanged && what === 'accept') expect(offered).toBeDefined()
        expect(new Set(after.map((one) => one.account)).size).toBe(after.length)
        if (before.some(({ kind }) => kind === 'organization-administrator') && actor !== steward) expect(after.some(({ kind }) => kind === 'organization-administrator')).toBe(true)
        for (const who of crew) expect([200, 403].indexOf((await who.fetch(people(organization))).status)).toBe(after.some((one) => one.account === who.account) ? 0 : 1)
      }
    }), { numRuns: 12 })
  })
})
