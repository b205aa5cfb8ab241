import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq, sql } from 'drizzle-orm'
import { apiKey, post } from '#db/schema/accounts.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { commit } from '#functions/revisions/commit.ts'
import { anAlliance } from '#tests/factories/facts.ts'
import { person, type Person } from '#tests/support/people.ts'
import { designate, linksOf, mailsOf, makeParties, ORIGIN, press, submitAlliance } from '#tests/support/two-sides.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
let parties: Awaited<ReturnType<typeof makeParties>>

beforeAll(async () => { worker = await startWorker('empty', { PUBLIC_ORIGIN: ORIGIN }) }, 60_000)
afterAll(() => worker.close())
beforeEach(async () => {
  await worker.resetDatabase()
  parties = await makeParties(worker)
})

const isPublic = async (id = 'a-coalition') => (await worker.fetch(`/api/v1/alliances/${id}`)).status === 200
const confirm = (by: Pick<Person, 'fetch'>, id: string) => press(by, `/en/contributions/${id}/answer`, { answer: 'confirm' }, worker)
const visitor = { fetch: (path: string, init?: RequestInit) => worker.fetch(path, init) }

/** Lets somebody invite an address for `org-d`. @returns the path of the link */
async function invite(by: Person, id: string, email: string): Promise<string> {
  await by.post(`/en/contributions/${id}/invite`, { organization: 'org-d', 'email-org-d': email })
  return linksOf((await mailsOf(worker)).filter(({ template }) => template === 'invitation').slice(-1))[0] ?? expect.unreachable()
}

async function keyOf({ account }: Person): Promise<string> {
  const [held] = await worker.db.select({ key: post.key }).from(post).where(eq(post.account, account))
  const key = `ayni_${newToken()}`
  await worker.db.insert(apiKey).values({ id: newToken(), digest: digestOf(key), account, post: held?.key ?? expect.unreachable(), scope: 'write', name: 'test', createdAt: new Date().toISOString(), expiresAt: '2099-01-01T00:00:00.000Z' })
  return key
}

describe('two parties that are one person', () => {
  it('do not make a tie public before a steward has looked at it', async () => {
    const both = await person(worker, { posts: [{ kind: 'member', organization: 'org-a' }, { kind: 'member', organization: 'org-b' }] })
    const id = await submitAlliance(worker, both, ['org-a', 'org-b', 'org-c'])
    expect((await confirm(both, id)).status).toBe(303)
    expect(await isPublic()).toBe(false)
    expect((await confirm(parties.c, id)).status).toBe(303)
    expect(await isPublic()).toBe(true)
  })

  it('neither when a colleague who acts for both answers', async () => {
    const both = await person(worker, { posts: [{ kind: 'member', organization: 'org-a' }, { kind: 'member', organization: 'org-b' }] })
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    await confirm(both, id)
    expect(await isPublic()).toBe(false)
    await press(parties.b, `/en/contributions/${id}/answer`, { answer: 'correct', correction: 'It began in 2018.' }, worker)
    expect(await isPublic()).toBe(false)
  })

  it('neither when somebody invites a mailbox on the site where her own is', async () => {
    const inviter = await person(worker, { posts: [{ kind: 'member', organization: 'org-a' }], email: 'officer@d-institute.example' })
    const id = await submitAlliance(worker, inviter, ['org-a', 'org-d'])
    await press(visitor, await invite(inviter, id, 'office@d-institute.example'), { answer: 'confirm' }, worker)
    expect(await isPublic()).toBe(false)
    expect(await worker.db.all(sql`select post.key from post join record on record.key = post.organization where record.id = 'org-d'`)).toEqual([])
    expect(await worker.db.all(sql`select answer from invitation`)).toEqual([{ answer: 'confirmed' }])
  })
})

describe('two people who are near each other', () => {
  const near = async (id: string) => {
    const page = await (await parties.steward.fetch(`/en/stewardship/submissions/${id}`)).text()
    return ['Whoever answered also acts', 'One came to act for its organization through the other', 'Both write from the same site'].filter((words) => page.includes(words)).length
  }
  const at = (organization: string, email: string) => person(worker, { posts: [{ kind: 'member', organization }], email })

  it.each([['institute.example', 'institute.example'], ['institute.example', 'mail.institute.example'], ['mail.institute.example', 'institute.example']])('do not publish from mailboxes at %s and %s: a steward is told', async (one, other) => {
    const [author, partner] = [await at('org-a', `officer@${one}`), await at('org-b', `office@${other}`)]
    const id = await submitAlliance(worker, author, ['org-a', 'org-b'])
    await confirm(partner, id)
    expect([await isPublic(), await near(id)]).toEqual([false, 1])
  })

  it('publish from different sites, of which one name ends like the other', async () => {
    const [author, partner] = [await at('org-a', 'officer@institute.example'), await at('org-b', 'office@myinstitute.example')]
    const id = await submitAlliance(worker, author, ['org-a', 'org-b'])
    await confirm(partner, id)
    expect(await isPublic()).toBe(true)
  })

  it('do not publish when one was let in by the other, or by somebody whom the other let in', async () => {
    const grant = (to: Person, by: Person) => worker.db.update(post).set({ grantedBy: by.account }).where(eq(post.account, to.account))
    const second = await person(worker, { posts: [{ kind: 'member', organization: 'org-b' }] })
    await grant(parties.b, parties.a)
    await grant(second, parties.b)
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    await confirm(second, id)
    expect([await isPublic(), await near(id)]).toEqual([false, 1])
    await confirm(parties.c, id)
    expect(await isPublic()).toBe(true)
  })

  it('neither when whoever answers had let the author in; a post given by a steward who is of neither is no tie between them', async () => {
    const grant = (to: Person, by: Person) => worker.db.update(post).set({ grantedBy: by.account }).where(eq(post.account, to.account))
    await grant(parties.a, parties.b)
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    await confirm(parties.b, id)
    expect(await isPublic()).toBe(false)
    await grant(parties.a, parties.steward)
    await grant(parties.c, parties.steward)
    const other = await submitAlliance(worker, parties.a, ['org-a', 'org-c'])
    await confirm(parties.c, other)
    expect(await (await worker.fetch('/api/v1/alliances')).json()).toMatchObject({ total: 1 })
  })
})

describe('the desk', () => {
  it('is no place for a steward who acts for the organization that asks', async () => {
    const own = await person(worker, { posts: [{ kind: 'steward' }, { kind: 'member', organization: 'org-a' }] })
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    const [request] = await worker.db.all<{ id: string }>(sql`select id from confirmation_request`)
    expect((await own.post(`/en/stewardship/desk/${request?.id}/letter`, { answer: 'confirm', reference: 'Letter 7' })).status).toBe(403)
    await press(visitor, await invite(parties.a, id, 'office@elsewhere.example'), { answer: 'confirm' }, worker)
    const [waiting] = await worker.db.all<{ key: number }>(sql`select key from invitation`)
    const fields = { do: 'accept', [`note-${waiting?.key}`]: 'Called the switchboard.' }
    expect((await own.post(`/en/stewardship/desk/invited/${waiting?.key}`, fields)).status).toBe(403)
    expect(await isPublic()).toBe(false)
    expect((await parties.steward.post(`/en/stewardship/desk/invited/${waiting?.key}`, fields)).headers.get('location')).toContain('done=accepted')
  })
})

describe('a State', () => {
  it('is spoken for by nobody when the organization that it has designated is withdrawn', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'per'])
    await designate(worker, 'per', 'per-min', parties.steward)
    expect((await parties.ministry.fetch(`/en/contributions/${id}/answer`)).status).toBe(200)
    await commit({ db: worker.db, now: new Date(), actor: { post: 'steward', at: 'registry' } }, [{ operation: 'withdraw', kind: 'organization', id: 'per-min', revision: 1 }])
    expect((await parties.ministry.fetch(`/en/contributions/${id}/answer`)).status).toBe(404)
  })
})

describe('what comes by the API', () => {
  it('waits for a steward when the check finds something in any of its texts, also in one that no form shows', async () => {
    const fact = anAlliance(['org-a', 'org-b'], { sources: [{ url: 'https://a.example/news', title: 'Write to officer@example.org', date: null, kind: 'party' }] })
    const sent = await worker.fetch('/api/v1/alliances', { method: 'POST', body: JSON.stringify(fact), headers: { authorization: `Bearer ${await keyOf(parties.a)}`, 'content-type': 'application/json' } })
    expect(sent.status).toBe(202)
    const { submission } = await sent.json() as { submission: string }
    await confirm(parties.b, submission)
    expect(await isPublic(fact.id)).toBe(false)
    expect(await (await parties.steward.fetch(`/en/stewardship/submissions/${submission}`)).text()).toContain('<q>officer@example.org</q>')
  })
})
