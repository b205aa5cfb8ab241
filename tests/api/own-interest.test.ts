import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { apiKey, post } from '#db/schema/accounts.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { commit } from '#functions/revisions/commit.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
beforeAll(async () => { worker = await startWorker('empty') }, 60_000)
afterAll(() => worker.close())

describe('the key of a steward', () => {
  it('writes nothing at once about an organization at which she holds a post', async () => {
    const facts = ['org-a', 'org-b', 'org-c'].map((id) => anOrganization({ id }))
    await commit({ db: worker.db, now: new Date(), actor: { post: 'system', at: 'shipped data' } }, facts.map((fact) => ({ operation: 'create', kind: 'organization', fact })))
    const steward = await person(worker, { posts: [{ kind: 'steward' }, { kind: 'member', organization: 'org-a' }] })
    const [held] = await worker.db.select({ key: post.key }).from(post).where(and(eq(post.account, steward.account), eq(post.kind, 'steward')))
    const key = `ayni_${newToken()}`
    await worker.db.insert(apiKey).values({ id: newToken(), digest: digestOf(key), account: steward.account, post: held?.key ?? expect.unreachable(), scope: 'write', name: 'test', createdAt: new Date().toISOString(), expiresAt: '2099-01-01T00:00:00.000Z' })
    const send = async (method: string, path: string, body?: unknown, ifMatch?: string) =>
      (await worker.fetch(`/api/v1${path}`, { method, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })).status
    expect(await send('POST', '/alliances', anAlliance(['org-a', 'org-b'], { id: 'own' }))).toBe(403)
    expect(await send('PUT', '/organizations/org-a', { ...facts[0], website: 'https://a.example' }, '"1"')).toBe(403)
    expect(await send('DELETE', '/organizations/org-a', undefined, '"1"')).toBe(403)
    expect(await send('POST', '/alliances', anAlliance(['org-b', 'org-c'], { id: 'others' }))).toBe(201)
    expect(await send('PUT', '/alliances/others', anAlliance(['org-a', 'org-b'], { id: 'others' }), '"1"')).toBe(403)
    expect(await send('DELETE', '/alliances/others', undefined, '"1"')).toBe(204)
  })
})
