import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { commit } from '#functions/revisions/commit.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
beforeAll(async () => { worker = await startWorker('empty') }, 60_000)
afterAll(() => worker.close())

it('a post is offered a few times an hour, not to the whole world', async () => {
  await commit({ db: worker.db, now: new Date(), actor: { post: 'system', at: 'shipped data' } }, [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: 'org-a' }) }])
  const holder = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'org-a' }] })
  const [own] = await worker.db.all<{ id: string }>(sql`select id from post`)
  const offer = (email: string) => holder.post(`/es/workspace/org-a/people/${own?.id}`, { do: 'hand-over', email })
  for (let i = 0; i < 10; i++) expect((await offer(`successor-${i}@example.org`)).status).toBe(200)
  expect((await offer('one-more@example.org')).status).toBe(429)
  expect(await worker.db.all(sql`select count(*) as n from mail`)).toEqual([{ n: 10 }])
})
