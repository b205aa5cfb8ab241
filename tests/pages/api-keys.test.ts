import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

const KEY = /ayni_[\w-]{32}/

describe('the page of the API keys', () => {
  it('makes a key, shows it once, and the key reads and writes until it is ended', async () => {
    const officer = await person(worker, { posts: [{ kind: 'member', organization: 'cri-paniamor' }] })
    const page = await (await officer.fetch('/en/account/keys')).text()
    const post = /name="post"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? ''
    const made = await officer.post('/en/account/keys', { name: 'Our partnership list', post, scope: 'write', days: '90' })
    const key = KEY.exec(await made.text())?.[0]
    expect([made.status, made.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const list = await (await officer.fetch('/en/account/keys')).text()
    expect(list).toContain('Our partnership list')
    expect(list).not.toMatch(KEY)

    const ask = () => worker.fetch('/api/v1/organizations/cri-paniamor', { method: 'DELETE', headers: { authorization: `Bearer ${key}`, 'if-match': '"1"' } })
    expect((await ask()).status).toBe(202)
    const id = /name="key" value="([^"]+)"/.exec(list)?.[1] ?? ''
    const ended = await officer.post('/en/account/keys/end', { key: id })
    expect(ended.status).toBe(303)
    expect((await ask()).status).toBe(401)
  })

  it('keeps what was typed, says what is missing, and makes none for a post of somebody else', async () => {
    const officer = await person(worker, { posts: [{ kind: 'member', organization: 'cri-paniamor' }] })
    const refused = await officer.post('/es/account/keys', { name: '', post: 'of-another', scope: 'write', days: '90' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Diga en una línea para qué es la clave')
    const foreign = await officer.post('/es/account/keys', { name: 'Lista', post: 'of-another', scope: 'write', days: '90' })
    expect(await foreign.text()).toContain('Elija uno de sus cargos')
  })

  it('ends no key of another account', async () => {
    const [one, other] = await Promise.all([person(worker, { posts: [{ kind: 'steward' }] }), person(worker, { posts: [{ kind: 'steward' }] })])
    const post = /name="post"[^>]*value="([^"]+)"/.exec(await (await one.fetch('/en/account/keys')).text())?.[1] ?? ''
    await one.post('/en/account/keys', { name: 'Mine', post, scope: 'read', days: '30' })
    const id = /name="key" value="([^"]+)"/.exec(await (await one.fetch('/en/account/keys')).text())?.[1] ?? ''
    expect((await other.post('/en/account/keys/end', { key: id })).status).toBe(404)
    expect(await (await one.fetch('/en/account/keys')).text()).toContain('Mine')
  })
})
