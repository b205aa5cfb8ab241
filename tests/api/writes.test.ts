import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readRows } from '#db/read.ts'
import type { HistoryView } from '#functions/revisions/schema.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { apiKeyHeader } from '#tests/support/api-keys.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

interface Told { readonly type: string; readonly detail: string; readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[] }

let worker: TestWorker
let steward: { readonly authorization: string }

beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())
beforeEach(async () => {
  await worker.resetDatabase()
  steward = await apiKeyHeader(worker.db)
})

function send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  return worker.fetch(path, { method, headers: { ...steward, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) })
}

const told = async (response: Response) => await response.json() as Told
const history = async (path: string) => (await (await worker.fetch(`${path}/history?include=proof`)).json()) as HistoryView
const named = (text: string, given = {}) => {
  const { id: _, ...rest } = anOrganization({ names: [{ text, lang: 'es', kind: 'official', status: 'original' }], ...given })
  return rest
}

describe('POST', () => {
  it('creates an organization with history, text index and address, and answers its view', async () => {
    const response = await send('POST', '/api/v1/organizations', named('Fundación Renacer de Prueba', { country: 'col' }))
    expect(response.status).toBe(201)
    expect(response.headers.get('location')).toBe('/api/v1/organizations/col-fundacion-renacer-de-prueba')
    expect(response.headers.get('etag')).toBe('"1"')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const view = await response.json()
    expect(view).toEqual(await (await worker.fetch('/api/v1/organizations/col-fundacion-renacer-de-prueba')).json())
    expect(await history('/api/v1/organizations/col-fundacion-renacer-de-prueba')).toMatchObject({ chain: { holds: true }, data: [{ actor: { post: 'steward', at: 'registry' }, operation: 'create' }] })
    expect(await (await worker.fetch('/api/v1/organizations?q=renacer+prueba')).json()).toMatchObject({ total: 1 })
  })

  it('numbers an id that is taken when it was given none', async () => {
    const other = named('Red Nacional', { country: 'per' })
    await send('POST', '/api/v1/organizations?confirmed=not-duplicate', other)
    const second = await send('POST', '/api/v1/organizations?confirmed=not-duplicate', other)
    expect(second.headers.get('location')).toBe('/api/v1/organizations/per-red-nacional-2')
  })

  it('creates ties and capabilities of what is there', async () => {
    for (const id of ['a', 'b']) expect((await send('POST', '/api/v1/organizations', anOrganization({ id }))).status).toBe(201)
    expect((await send('POST', '/api/v1/alliances', anAlliance(['a', 'b'], { id: 'ab' }))).status).toBe(201)
    expect((await send('POST', '/api/v1/exchanges', anExchange('a', 'b', { id: 'ex' }))).status).toBe(201)
    const capability = { organization: 'a', direction: 'offers', workLine: 'training', mnrCapability: null, basis: 'declared', statedBy: null, statedOn: null, note: { en: { text: 'A note', status: 'original' } }, visibility: 'public', sources: [] }
    expect((await send('POST', '/api/v1/capabilities', capability)).headers.get('location')).toBe('/api/v1/capabilities/a-offers-training')
    expect(await (await worker.fetch('/api/v1/organizations/a')).json()).toMatchObject({ alliances: 1, exchanges: 1 })
    expect(await told(await send('POST', '/api/v1/alliances', anAlliance(['a', 'nobody'])))).toMatchObject({ type: '/problems/unknown-reference', errors: [{ pointer: '/parties/1/organization' }] })
  })

  it('warns of a likely duplicate, and creates it when it is confirmed to be another', async () => {
    await send('POST', '/api/v1/organizations', named('Fundación Renacer', { country: 'col' }))
    const refused = await send('POST', '/api/v1/organizations', named('FUNDACION RENASER', { country: 'col' }))
    expect(refused.status).toBe(409)
    expect(await told(refused)).toMatchObject({ type: '/problems/likely-duplicate', errors: [{ pointer: '/names', code: 'duplicate-likely', detail: expect.stringContaining('/api/v1/organizations/col-fundacion-renacer') }] })
    expect((await send('POST', '/api/v1/organizations?confirmed=not-duplicate', named('FUNDACION RENASER', { country: 'col' }))).status).toBe(201)
  })

  it.each<[string, object | string, string, string?]>([
    ['no name', { ...named('x'), names: [] }, '/names'],
    ['a blank name', named(' '), '/names/0/text'],
    ['an unknown sector', named('x', { sector: 'martian' }), '/sector'],
    ['an unknown country', named('x', { country: 'xyz' }), '/country'],
    ['a javascript: address', named('x', { website: 'javascript:alert(1)' }), '/website'],
    ['a founding year of abc', named('x', { founded: 'abc' }), '/founded'],
    ['a founding year of 99999', named('x', { founded: '99999' }), '/founded'],
    ['an unknown field', { ...named('x'), isAdmin: true }, '/isAdmin', 'unknown-field'],
    ['a state of its own choosing', { ...named('x'), state: 'published' }, '/state', 'unknown-field'],
    ['a NUL', named('x\0y'), '/names/0/text'],
    ['a control character', named('x\u0007y'), '/names/0/text'],
    ['a mark that turns the direction of writing', named('x\u202Ey'), '/names/0/text'],
    ['no object', '[]', ''],
    ['a prototype', '{"__proto__":{"isAdmin":true}}', '/__proto__', 'unknown-field'],
  ])('refuses %s and names the field', async (_, body, pointer, code) => {
    const response = await send('POST', '/api/v1/organizations', body)
    expect(response.status).toBe(422)
    const problem = await told(response)
    expect(problem.type).toBe('/problems/invalid-input')
    expect(problem.errors).toContainEqual(expect.objectContaining({ pointer, ...(code ? { code } : {}) }))
    expect(await readRows(worker.db, sql`select version, (select count(*) from record) as n from registry`)).toEqual([{ version: 0, n: 0 }])
  })

  it.each<[string, BodyInit, string, number]>([
    ['2 MB', JSON.stringify({ names: 'x'.repeat(2_000_000) }), 'application/json', 413], ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'application/json', 400],
    ['another type', 'names=x', 'application/x-www-form-urlencoded', 415], ['no JSON', '{"names":', 'application/json', 400], ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 400],
  ])('refuses a body of %s', async (_, body, type, status) => {
    expect((await worker.fetch('/api/v1/organizations', { method: 'POST', headers: { ...steward, 'content-type': type }, body })).status).toBe(status)
  })
})

describe('Idempotency-Key', () => {
  it('gives the same answer to the same request, and writes once', async () => {
    const headers = { 'idempotency-key': 'one' }
    const first = await send('POST', '/api/v1/organizations', named('Una institución'), headers)
    const second = await send('POST', '/api/v1/organizations', named('Una institución'), headers)
    expect(second.status).toBe(201)
    expect(second.headers.get('idempotent-replay')).toBe('true')
    expect([second.headers.get('location'), second.headers.get('etag'), await second.text()]).toEqual([first.headers.get('location'), first.headers.get('etag'), await first.text()])
    expect(await readRows(worker.db, sql`select count(*) as n from record`)).toEqual([{ n: 1 }])
  })

  it('refuses another request under the same key', async () => {
    const headers = { 'idempotency-key': 'one' }
    await send('POST', '/api/v1/organizations', named('Una institución'), headers)
    const other = await send('POST', '/api/v1/organizations', named('Otra del todo distinta'), headers)
    expect([other.status, (await told(other)).type]).toEqual([422, '/problems/key-used-otherwise'])
  })

  it('makes one record of many requests at once, all answered alike', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => send('POST', '/api/v1/organizations', named('Una institución'), { 'idempotency-key': 'one' })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201))
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(await readRows(worker.db, sql`select version, (select count(*) from record) as n from registry`)).toEqual([{ version: 1, n: 1 }])
  })

  it('is of one account: another may use the same key', async () => {
    await send('POST', '/api/v1/organizations', named('Una institución'), { 'idempotency-key': 'one' })
    const other = await apiKeyHeader(worker.db)
    expect((await send('POST', '/api/v1/organizations', named('Otra del todo distinta'), { ...other, 'idempotency-key': 'one' })).status).toBe(201)
  })

  it('answers an update and a withdrawal again, too', async () => {
    await send('POST', '/api/v1/organizations', anOrganization({ id: 'a' }))
    const put = () => send('PUT', '/api/v1/organizations/a', anOrganization({ id: 'a', website: 'https://a.example.org' }), { 'if-match': '"1"', 'idempotency-key': 'put' })
    expect([(await put()).status, (await put()).status]).toEqual([200, 200])
    const drop = () => send('DELETE', '/api/v1/organizations/a', undefined, { 'if-match': '"2"', 'idempotency-key': 'drop' })
    expect([(await drop()).status, (await drop()).status]).toEqual([204, 204])
    expect((await history('/api/v1/organizations/a')).revision).toBe(3)
  })
})

describe('PUT and DELETE', () => {
  const fact = anOrganization({ id: 'a' })
  beforeEach(async () => {
    await send('POST', '/api/v1/organizations', fact)
  })

  it('asks which revision was read', async () => {
    expect((await send('PUT', '/api/v1/organizations/a', fact)).status).toBe(428)
    expect((await send('DELETE', '/api/v1/organizations/a')).status).toBe(428)
  })

  it('takes the revision or the tag of a GET, and answers the view of the next', async () => {
    const { headers } = await worker.fetch('/api/v1/organizations/a')
    const first = await send('PUT', '/api/v1/organizations/a', { ...fact, website: 'https://one.example.org' }, { 'if-match': headers.get('etag') ?? '' })
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"'])
    expect(await first.json()).toMatchObject({ revision: 2, website: 'https://one.example.org' })
    expect((await send('PUT', '/api/v1/organizations/a', { ...fact, website: 'https://two.example.org' }, { 'if-match': headers.get('etag') ?? '' })).status).toBe(412)
    expect((await send('PUT', '/api/v1/organizations/a', { ...fact, website: 'https://two.example.org' }, { 'if-match': '"2"' })).status).toBe(200)
  })

  it('lets one of two at once win, and tells the other where both versions are', async () => {
    const answers = await Promise.all(['one', 'two'].map((name) => send('PUT', '/api/v1/organizations/a', { ...fact, website: `https://${name}.example.org` }, { 'if-match': '"1"' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const lost = answers.find(({ status }) => status === 412)
    expect(lost && await told(lost)).toMatchObject({ type: '/problems/stale-revision', errors: [{ pointer: 'If-Match', detail: expect.stringMatching(/"2".*\/api\/v1\/organizations\/a.*revision 1.*\/history/) }] })
    expect(await history('/api/v1/organizations/a')).toMatchObject({ revision: 2, chain: { holds: true } })
  })

  it('withdraws with a reason, after which nothing is there', async () => {
    expect((await send('DELETE', '/api/v1/organizations/a?reason=It+was+never+there', undefined, { 'if-match': '"1"' })).status).toBe(204)
    expect((await worker.fetch('/api/v1/organizations/a')).status).toBe(404)
    expect((await history('/api/v1/organizations/a')).data[0]).toMatchObject({ operation: 'withdraw', reason: 'It was never there' })
    expect((await send('PUT', '/api/v1/organizations/a', fact, { 'if-match': '"2"' })).status).toBe(404)
  })

  it('answers 404 for an id that is not there, and refuses another id in the body', async () => {
    expect((await send('PUT', '/api/v1/organizations/nobody', { ...fact, id: 'nobody' }, { 'if-match': '"1"' })).status).toBe(404)
    expect((await send('DELETE', '/api/v1/organizations/nobody', undefined, { 'if-match': '"1"' })).status).toBe(404)
    expect(await told(await send('PUT', '/api/v1/organizations/a', { ...fact, id: 'b' }, { 'if-match': '"1"' }))).toMatchObject({ errors: [{ pointer: '/id', code: 'immutable' }] })
  })
})

describe('who may write', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await send('POST', '/api/v1/organizations', anOrganization({ id }))
  })

  it('refuses a request without a key, with one that expired, that is none, or that only reads, whatever the body', async () => {
    const expired = await apiKeyHeader(worker.db, { expiresAt: '2026-02-01T00:00:00.000Z' })
    const reads = await apiKeyHeader(worker.db, { scope: 'read' })
    for (const body of [anOrganization({ id: 'x' }), {}]) {
      for (const headers of [{ authorization: '' }, { authorization: 'Bearer ayni_0123456789' }, { authorization: 'Bearer other' }, expired]) expect((await send('POST', '/api/v1/organizations', body, headers)).status).toBe(401)
      expect((await send('POST', '/api/v1/organizations', body, reads)).status).toBe(403)
    }
    expect((await worker.fetch('/api/v1/organizations', { method: 'POST', headers: { 'content-type': 'application/json', cookie: `session=${steward.authorization}` }, body: '{}' })).status).toBe(401)
  })

  it('takes what a member sends for its own organization as a submission that waits', async () => {
    const member = await apiKeyHeader(worker.db, { post: 'member', organization: 'a' })
    const sent = await send('POST', '/api/v1/alliances', anAlliance(['a', 'b'], { id: 'ab' }), { ...member, 'idempotency-key': 'tie' })
    expect(sent.status).toBe(202)
    const again = await send('POST', '/api/v1/alliances', anAlliance(['a', 'b'], { id: 'ab' }), { ...member, 'idempotency-key': 'tie' })
    const body = await again.text()
    expect(body).toBe(await sent.text())
    const { href } = JSON.parse(body)
    expect(await (await worker.fetch(href, { headers: member })).json()).toMatchObject({ state: 'submitted', kind: 'alliance', operation: 'create', record: null })
    expect((await worker.fetch('/api/v1/alliances/ab')).status).toBe(404)
    const stranger = await apiKeyHeader(worker.db, { post: 'member', organization: 'c' })
    expect((await worker.fetch(href, { headers: stranger })).status).toBe(404)
    expect((await worker.fetch(href)).status).toBe(401)
    expect(await readRows(worker.db, sql`select count(*) as n from submission`)).toEqual([{ n: 1 }])
  })

  it('refuses a member what is of other organizations: 403 where it is public, 404 where there is nothing', async () => {
    const member = await apiKeyHeader(worker.db, { post: 'organization-administrator', organization: 'c' })
    await send('POST', '/api/v1/alliances', anAlliance(['a', 'b'], { id: 'ab' }))
    expect((await send('POST', '/api/v1/alliances', anAlliance(['a', 'b'], { id: 'new' }), member)).status).toBe(403)
    expect((await send('PUT', '/api/v1/organizations/a', anOrganization({ id: 'a' }), { ...member, 'if-match': '"1"' })).status).toBe(403)
    expect((await send('DELETE', '/api/v1/alliances/ab', undefined, { ...member, 'if-match': '"1"' })).status).toBe(403)
    expect((await send('DELETE', '/api/v1/alliances/nothing', undefined, { ...member, 'if-match': '"1"' })).status).toBe(404)
    expect((await send('PUT', '/api/v1/organizations/c', anOrganization({ id: 'c' }), { ...member, 'if-match': '"1"' })).status).toBe(202)
  })
})

describe('attestations', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await send('POST', '/api/v1/organizations', anOrganization({ id }))
    await send('POST', '/api/v1/alliances', anAlliance(['a', 'b'], { id: 'ab' }))
  })
  const attest = (body: object, headers: Readonly<Record<string, string>>) => send('POST', '/api/v1/alliances/ab/attestations', body, headers)

  it('says what a party says, in its post, once', async () => {
    const member = await apiKeyHeader(worker.db, { post: 'member', organization: 'a' })
    const first = await attest({ organization: 'a', state: 'confirmed' }, { ...member, 'idempotency-key': 'word' })
    const again = await attest({ organization: 'a', state: 'confirmed' }, { ...member, 'idempotency-key': 'word' })
    expect([first.status, again.status]).toEqual([200, 200])
    expect(await again.text()).toBe(await first.text())
    expect(await (await worker.fetch('/api/v1/alliances/ab')).json()).toMatchObject({ evidence: 'claimed', spoken: 1 })
    expect(await readRows(worker.db, sql`select actor_post as post, actor_at as at from revision join record on record.key = revision.record where record.kind = 'attestation'`)).toEqual([{ post: 'member', at: 'a' }])
  })

  it('disputes with a reason and not without, and takes it back', async () => {
    const member = await apiKeyHeader(worker.db, { post: 'member', organization: 'b' })
    expect(await told(await attest({ organization: 'b', state: 'disputed' }, member))).toMatchObject({ type: '/problems/invalid-input', errors: [{ pointer: '/note' }] })
    expect((await attest({ organization: 'b', state: 'disputed', note: { es: { text: 'No la firmamos', status: 'original' } } }, member)).status).toBe(200)
    expect(await (await worker.fetch('/api/v1/alliances/ab')).json()).toMatchObject({ evidence: 'disputed' })
    expect((await attest({ organization: 'b', state: 'retracted' }, member)).status).toBe(200)
  })

  it('speaks for nobody else', async () => {
    const stranger = await apiKeyHeader(worker.db, { post: 'member', organization: 'c' })
    expect((await attest({ organization: 'a', state: 'confirmed' }, stranger)).status).toBe(403)
    expect((await attest({ organization: 'c', state: 'confirmed' }, stranger)).status).toBe(404)
    expect((await attest({ organization: 'a', state: 'confirmed' }, {})).status).toBe(403)
    expect((await send('POST', '/api/v1/exchanges/ab/attestations', { organization: 'a', state: 'confirmed' }, stranger)).status).toBe(404)
  })
})
