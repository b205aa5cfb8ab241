import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '#functions/revisions/commit.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
beforeAll(async () => { worker = await startWorker('empty') }, 60_000)
afterAll(() => worker.close())

describe('an address that two routes match', () => {
  it('is for whom the route that answers is for', async () => {
    await commit({ db: worker.db, now: new Date(), actor: { post: 'system', at: 'shipped data' } }, [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: 'offers' }) }])
    const stranger = await person(worker)
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'offers' }] })
    for (const path of ['/es/workspace/offers/people', '/es/workspace/offers/upkeep']) {
      expect((await stranger.fetch(path)).status, path).toBe(403)
      expect((await member.fetch(path)).status, path).toBe(200)
    }
  })

  it('is no page where a language should stand', async () => {
    for (const path of ['/badges/sign-in', '/badges/workspace', '/badges/account', '/calendars/organizations/people']) {
      const response = await worker.fetch(path)
      expect([response.status, response.headers.get('location')], path).toEqual([404, null])
    }
  })
})
