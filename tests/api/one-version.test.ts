import { afterAll, beforeAll, expect, it } from 'vitest'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

/** How often each reader reads, at least, while commits go on; each commit adds two organizations and the alliance of both. */
const READINGS = 12

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())

const versionOf = (response: Response) => Number(/^W\/"(\d+)\./.exec(response.headers.get('etag') ?? '')?.[1])

it('answers of one version only while others write: rows, total, facets and tag agree', async () => {
  let toRead = 2
  const keepReading = async (address: string, check: (response: Response) => Promise<void>): Promise<void> => {
    for (let n = 0; n < READINGS; n++) await check(await worker.fetch(address))
    toRead--
  }
  const writing = (async () => {
    for (let n = 1; toRead > 0 && n <= 60; n++) {
      const [a, b] = [`v${n}-a`, `v${n}-b`]
      await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [
        ...[a, b].map((id) => ({ operation: 'create' as const, kind: 'organization' as const, fact: anOrganization({ id }) })),
        { operation: 'create', kind: 'alliance', fact: anAlliance([a, b], { id: `v${n}` }) },
      ])
      await (await worker.fetch('/api/v1/version')).text()
    }
  })()
  const seen = new Set<number>()
  const api = keepReading('/api/v1/organizations?limit=200&facets=sector', async (response) => {
    const { data, total, facets }: { data: { alliances: number }[]; total: number; facets: { sector: Record<string, number> } } = await response.json()
    const expected = 2 * versionOf(response)
    seen.add(expected)
    expect([data.length, total, facets.sector['civil-society'] ?? 0, data.filter(({ alliances }) => alliances === 1).length]).toEqual([expected, expected, expected, expected])
  })
  const network = keepReading('/api/v1/network', async (response) => {
    if (response.status === 503) return // three commits passed while it was read: it says so rather than mix them
    const { version, nodes, ties }: { version: number; nodes: { id: string[] }; ties: { id: string[] } } = await response.json()
    expect([nodes.id.length, ties.id.length]).toEqual([2 * version, version])
  })
  await Promise.all([writing, api, network])
  expect(seen.size).toBeGreaterThan(2)
}, 60_000)
