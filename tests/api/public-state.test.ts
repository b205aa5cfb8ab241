import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '#functions/revisions/commit.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())

const change = (changes: readonly Change[]) => commit(aContext(worker.db, { post: 'steward', at: 'registry' }), changes)
const create = (kind: 'organization' | 'alliance' | 'exchange', fact: unknown): Change => ({ operation: 'create', kind, fact })
const statusOf = async (address: string) => (await worker.fetch(address)).status
const jsonOf = async (address: string) => (await worker.fetch(address)).json()

describe('a withdrawn record', () => {
  it('is gone from every door, as if it had never been', async () => {
    await change([
      ...['w-a', 'w-b'].map((id) => create('organization', anOrganization({ id, names: [{ text: `Quetzalteca ${id}`, lang: 'es', kind: 'official', status: 'original' }] }))),
      create('alliance', anAlliance(['w-a', 'w-b'], { id: 'w-alliance' })), create('exchange', anExchange('w-a', 'w-b', { id: 'w-exchange' })),
    ])
    const records = [['alliance', 'w-alliance'], ['exchange', 'w-exchange'], ['organization', 'w-b']] as const
    for (const [kind, id] of records) expect(await statusOf(`/api/v1/${kind}s/${id}`)).toBe(200)
    await change(records.map(([kind, id]): Change => ({ operation: 'withdraw', kind, id, revision: 1 })))
    await worker.runScheduled()
    for (const [kind, id] of records) {
      for (const address of [`/api/v1/${kind}s/${id}`, `/es/${kind}s/${id}`, `/fr/${kind}s/${id}`]) expect([address, await statusOf(address)]).toEqual([address, 404])
    }
    const everywhere = ['/api/v1/organizations?limit=200', '/api/v1/alliances?limit=200', '/api/v1/exchanges?limit=200', '/api/v1/search?q=quetzalteca', '/api/v1/network?include=names', '/api/v1/network?form=pairs&include=ties', '/api/v1/organizations/w-a?include=ties,partners', '/es/organizations', '/es/organizations/w-a', '/es/search?q=quetzalteca', '/es/network', '/es/sitemap.xml', '/es/', '/es/countries/cri']
    for (const address of everywhere) {
      const response = await worker.fetch(address)
      expect([address, response.status]).toEqual([address, 200])
      const text = await response.text()
      for (const [, id] of records) expect(text, address).not.toContain(id)
    }
    expect(await jsonOf('/api/v1/organizations?q=quetzalteca&facets=country')).toMatchObject({ total: 1, facets: { country: { cri: 1 } } })
  })
})

describe('a merged organization', () => {
  it('leaves a redirect to the other, which has its ties', async () => {
    await change([...['m-a', 'm-b', 'm-c'].map((id) => create('organization', anOrganization({ id }))), create('alliance', anAlliance(['m-a', 'm-b'], { id: 'm-alliance' }))])
    await change([{ operation: 'merge', kind: 'organization', id: 'm-a', revision: 1, into: 'm-c' }])
    for (const [from, to] of [['/api/v1/organizations/m-a', '/api/v1/organizations/m-c'], ['/api/v1/organizations/m-a?include=ties', '/api/v1/organizations/m-c?include=ties'], ['/es/organizations/m-a', '/es/organizations/m-c'], ['/pt/organizations/m-a', '/pt/organizations/m-c']] as const) {
      const response = await worker.fetch(from)
      expect([from, response.status, response.headers.get('location')]).toEqual([from, 308, to])
      expect(response.headers.get('content-security-policy')).toBeTruthy()
    }
    expect(await jsonOf('/api/v1/organizations/m-c?include=ties')).toMatchObject({ id: 'm-c', alliances: 1, ties: { alliances: [{ alliance: { id: 'm-alliance' } }] } })
    const { data }: { data: { id: string }[] } = await jsonOf('/api/v1/organizations?limit=200')
    expect(data.map(({ id }) => id)).not.toContain('m-a')
  })
})
