import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import type { HubNetwork, PairNetwork } from './schema.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

async function network<N extends HubNetwork | PairNetwork = HubNetwork>(query: string): Promise<N> {
  const response = await worker.fetch(`/api/v1/network${query}`)
  expect(response.status, query).toBe(200)
  return response.json() as Promise<N> // the form that the query asks for
}

const PAIRS = '?form=pairs'

it('has places only for those who ask for them, in every form and on every day', async () => {
  for (const query of ['', '?include=names', '?activeOn=2015-06-30', '?activeOn=2015-06-30&include=names']) {
    const { nodes, ties } = await network(query)
    expect([nodes.x, nodes.y, ties.x, ties.y], query).toEqual([undefined, undefined, undefined, undefined])
  }
  for (const query of ['?include=places', '?include=names,places', '?activeOn=2015-06-30&include=places']) {
    const { nodes, ties } = await network(query)
    expect([nodes.x, nodes.y, ties.x, ties.y].map((column) => column?.length), query).toEqual([nodes.id.length, nodes.id.length, ties.id.length, ties.id.length])
  }
  expect((await network<PairNetwork>(PAIRS)).nodes.x).toBeUndefined()
  const { nodes } = await network<PairNetwork>(`${PAIRS}&include=ties,places`)
  expect(nodes.x).toHaveLength(nodes.id.length)
})

it('has names only for those who ask for them, the same with places and without', async () => {
  const [plain, placed, named, whole] = [await network(''), await network('?include=places'), await network('?include=names'), await network('?include=names,places')]
  expect([plain.names, placed.names]).toEqual([undefined, undefined])
  expect(Object.keys(named.names?.ties ?? {})).toContain('es')
  expect(named).toEqual({ ...plain, names: whole.names })
  expect(whole).toEqual({ ...placed, names: named.names })
})

it('answers the same network before it is laid out and stored as after', async () => {
  await worker.resetDatabase()
  const before = await network('?include=names')
  await worker.runScheduled()
  expect(await network('?include=names')).toEqual(before)
})
