import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHIPPED_DATA } from '#functions/core/context.ts'
import { commit } from '#functions/revisions/commit.ts'
import { verifyHistory } from '#functions/revisions/verify-history.ts'
import { aContext, NOW } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { apiKeyHeader } from '#tests/support/api-keys.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const PRIVATE = 'Zyxqwort'
let worker: TestWorker
let first: Person
let second: Person

beforeAll(async () => {
  worker = await startWorker('empty')
  const fact = anAlliance(['one', 'two'], { id: 'tie', start: '2019', summary: { es: { text: `Coordinada por ${PRIVATE}`, status: 'original' } } })
  const names = [{ text: 'Instituto Uno', lang: 'es', kind: 'official' as const, status: 'original' as const }, { text: 'Institute One', lang: 'en', kind: 'official' as const, status: 'official' as const }]
  await commit(aContext(worker.db, SHIPPED_DATA), [...[anOrganization({ id: 'one', names }), anOrganization({ id: 'two' })].map((one) => ({ operation: 'create' as const, kind: 'organization' as const, fact: one })), { operation: 'create', kind: 'alliance', fact }])
  const changed = { ...fact, start: '2020', workLines: ['legislation' as const] }
  await commit({ db: worker.db, now: new Date(NOW.getTime() + 60_000), actor: { post: 'member', at: 'one' } }, [{ operation: 'update', kind: 'alliance', id: 'tie', revision: 1, fact: changed }])
  await commit({ db: worker.db, now: new Date(NOW.getTime() + 120_000), actor: { post: 'steward', at: 'registry' } }, [{ operation: 'update', kind: 'alliance', id: 'tie', revision: 2, fact: { ...changed, workLines: ['training' as const] } }])
  first = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
  second = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
})
afterAll(() => worker.close())

const page = async (path: string) => (await worker.fetch(path)).text()

/** The text of a part of a page, without its tags. */
function textOf(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`)
  return html.slice(from, html.indexOf('</section>', from)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('the page of a history', () => {
  it('names the post and its organization in the reader’s language', async () => {
    expect(await page('/es/alliances/tie/history')).toContain('Miembro de la institución (Instituto Uno)')
    expect(await page('/en/alliances/tie/history')).toContain('(Institute One)')
    expect(await page('/es/alliances/tie/history')).not.toContain('(registry)')
  })

  it('compares any two revisions, whichever is named first', async () => {
    const compared = textOf(await page('/en/alliances/tie/history?from=3&to=1'), 'compared')
    expect(compared).toContain('2019')
    expect(compared).toContain('2020')
    expect(compared).not.toContain('legislation')
    expect(textOf(await page('/en/alliances/tie/history?from=2&to=3'), 'compared')).not.toContain('2019')
    expect(textOf(await page('/en/alliances/tie/history?from=1&to=9'), 'compared')).toContain('does not exist')
    expect((await worker.fetch('/en/alliances/tie/history?from=x&to=1')).status).toBe(400)
  })
})

describe('blotting over HTTP', () => {
  it('takes two stewards, leaves a public line in each language and the value nowhere in public', async () => {
    const choices = await (await first.fetch('/en/stewardship/blots/new?address=/en/alliances/tie')).text()
    const field = /value="(\d+:\d+:\/summary\/es)"/.exec(choices)?.[1] ?? ''
    const fields = { address: '/en/alliances/tie', field, reason: 'It named a private person.' }
    expect((await first.post('/en/stewardship/blots/new', { ...fields, reason: '' })).status).toBe(422)
    expect((await first.post('/en/stewardship/blots/new', { ...fields, field: '1:1:/id' })).status).toBe(422)
    expect((await first.post('/en/stewardship/blots/new', { ...fields, reason: 'It named Dr. Ana Gómez.', confirmed: 'yes' })).status).toBe(422)
    expect((await first.post('/en/stewardship/blots/new', fields)).status).toBe(303)
    const id = /stewardship\/blots\/([0-9a-f-]{36})/.exec(await (await second.fetch('/en/stewardship/blots')).text())?.[1] ?? ''
    expect(await (await second.fetch(`/en/stewardship/blots/${id}`)).text()).toContain(PRIVATE)
    expect((await first.post(`/en/stewardship/blots/${id}`, { do: 'blot' })).status).toBe(403)
    expect((await second.post(`/en/stewardship/blots/${id}`, { do: 'blot' })).headers.get('location')).toContain('done=done')
    for (const path of ['/es/alliances/tie', '/es/alliances/tie/history', '/api/v1/alliances/tie', '/api/v1/alliances/tie/history?include=proof', `/api/v1/search?q=${PRIVATE}`, `/en/stewardship/blots/${id}`]) {
      expect((await (await second.fetch(path)).text()).replaceAll(`q=${PRIVATE}`, ''), path).not.toContain(PRIVATE)
    }
    expect(textOf(await page('/es/alliances/tie/history'), 'chain')).toContain('Resumen, en español: borrado el')
    expect(textOf(await page('/en/alliances/tie/history'), 'chain')).toContain('It named a private person.')
    expect(await verifyHistory(worker.db)).toMatchObject({ faults: [] })
  })

  it('is seen by stewards alone', async () => {
    const member = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'one' }] })
    expect((await member.fetch('/es/stewardship/blots')).status).toBe(403)
    expect((await member.post('/es/stewardship/blots/new', { address: '/es/alliances/tie', field: 'x', reason: 'a reason that is long enough' })).status).toBe(403)
  })
})

describe('a reason, which is under the hash of its revision and can never be blotted out', () => {
  const PERSONAL = 'As Dr. Ana Gómez asked, officer@example.org.'

  it('is refused where a steward types it, confirmed or not, and by the API', async () => {
    const fields = { revision: '3', do: 'withdraw', reason: PERSONAL, confirmed: 'yes' }
    const refused = await first.post('/en/stewardship/records/alliance/tie', fields)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('can never be taken out of the history')
    expect(html).not.toContain('name="confirmed"')
    const steward = await apiKeyHeader(worker.db)
    const removed = await worker.fetch(`/api/v1/alliances/tie?reason=${encodeURIComponent(PERSONAL)}`, { method: 'DELETE', headers: { ...steward, 'if-match': '"3"' } })
    expect(removed.status).toBe(400)
  })

  it('is left out of the history where it was written before anybody looked', async () => {
    await commit({ db: worker.db, now: new Date(), actor: { post: 'member', at: 'one' } }, [{ operation: 'update', kind: 'organization', id: 'two', revision: 1, fact: anOrganization({ id: 'two', founded: '1999' }) }], PERSONAL)
    const told = await (await worker.fetch('/api/v1/organizations/two/history?include=proof')).text()
    expect(told).not.toMatch(/Gómez|officer@/)
    expect(JSON.parse(told)).toMatchObject({ chain: { holds: true }, data: [{ reason: null }, {}] })
  })
})
