import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get } from 'node:http'
import { LANGUAGES } from '#db/reference/languages.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { decodeDrawing } from '#functions/network/wire/decode-drawing.ts'
import type { GroupSummary } from '#functions/network/wire/group-summary.ts'
import { withLabels, type DrawingLabels } from '#functions/network/wire/labels.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

const bytesOf = async (path: string) => new Uint8Array(await (await worker.fetch(path)).arrayBuffer())
const network = async (): Promise<DetailedHub> => (await worker.fetch('/api/v1/network?include=names,places,details')).json()

describe('the files that feed the map', () => {
  it.each(LANGUAGES)('draw the network that the API answers, with its names in %s', async (lang) => {
    const hub = await network()
    const labels: DrawingLabels = await (await worker.fetch(`/${lang}/network/labels.json`)).json()
    const drawn = withLabels(decodeDrawing(await bytesOf(`/${lang}/network/drawing.bin`)), labels)
    const placeOf = new Map(hub.nodes.id.map((id, n) => [id, [hub.nodes.x[n], hub.nodes.y[n], hub.names?.nodes[lang]?.[String(n)] ?? hub.nodes.name[n]]]))
    expect(new Map(drawn.nodes.id.map((id, n) => [id, [drawn.nodes.x[n], drawn.nodes.y[n], drawn.nodes.name[n]]]))).toEqual(placeOf)
    expect([...drawn.ties.id].toSorted()).toEqual([...hub.ties.id].toSorted())
  })

  it('open on groups in which each organization is once', async () => {
    const { groups, ties }: GroupSummary = await (await worker.fetch('/es/network/groups.json')).json()
    expect(groups.organizations.reduce((a, b) => a + b, 0)).toBe((await network()).nodes.id.length)
    for (const at of [...ties.a, ...ties.b]) expect(groups.key[at]).toBeTypeOf('string')
  })

  it('tell the measures of the present version, kept once they are stored', async () => {
    const before = await worker.fetch('/es/network/measures.json')
    expect(before.headers.get('cache-control')).toBe('no-store')
    await worker.runScheduled()
    const after = await worker.fetch('/es/network/measures.json')
    expect(after.headers.get('etag')).toBeTruthy()
    expect(await after.json()).toEqual(await before.json())
  })

  it.each(['groups.json', 'drawing.bin', 'labels.json'])('are kept by browsers and asked for again with a tag: %s', async (file) => {
    const response = await worker.fetch(`/fr/network/${file}`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(response.headers.get('content-type')).toBe(file.endsWith('json') ? 'application/json; charset=utf-8' : 'application/octet-stream')
    const known = await worker.fetch(`/fr/network/${file}`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })
    expect(known.status).toBe(304)
    expect((await worker.fetch(`/fr/network/${file}?depth=2`)).status).toBe(400)
  })

  it('come as they are to whoever takes no gzip', async () => {
    const plain = await new Promise<Buffer>((resolve, reject) => {
      get(`${worker.origin}/es/network/drawing.bin`, (response) => {
        expect(response.headers['content-encoding']).toBeUndefined()
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
      }).on('error', reject)
    })
    expect(new Uint8Array(plain)).toEqual(await bytesOf('/es/network/drawing.bin'))
  })

  it('have what is new beside its kin at once, and are kept by nobody until it has its place', async () => {
    await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: 'cri-newcomer' }) }])
    const response = await worker.fetch('/en/network/labels.json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect((await response.json() as DrawingLabels).nodes.id).toContain('cri-newcomer')
    await worker.runScheduled()
    expect((await worker.fetch('/en/network/labels.json')).headers.get('etag')).toBeTruthy()
    await worker.resetDatabase()
  })
})
