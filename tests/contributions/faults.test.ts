import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { submission } from '#db/schema/contributions.ts'
import { record } from '#db/schema/records.ts'
import { listen } from '#db/local/hrana/http.ts'
import { createHranaServer } from '#db/local/hrana/server.ts'
import { databaseOf } from '#db/local/registry-file.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { begin, send, submitAlliance, to, writeAlliance } from './officer.ts'

let worker: TestWorker
let officer: Person
let colleague: Person
let stranger: Person

beforeAll(async () => { worker = await startWorker('shipped') })
beforeEach(async () => {
  await worker.resetDatabase()
  officer = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
  colleague = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
  stranger = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'weprotect' }] })
})
afterAll(() => worker.close())

const rows = () => worker.db.select().from(submission)
const alliances = () => worker.db.$count(record, eq(record.kind, 'alliance'))
const text = async (response: Promise<Response>) => (await response).text()
const idOf = (address: string) => address.split('/').at(-1) ?? ''

describe('what is sent twice', () => {
  it('is begun once, when the button is pressed twice', async () => {
    const id = crypto.randomUUID()
    const fields = { id, organization: 'iin-oas', kind: 'alliance', operation: 'create' }
    const answers = await Promise.all([officer.post('/es/contributions', fields), officer.post('/es/contributions', fields)])
    expect(answers.map(to)).toEqual([`/es/contributions/${id}/what`, `/es/contributions/${id}/what`])
    expect(await rows()).toHaveLength(1)
  })

  it('adds a party once, when the answer was lost and the form is sent again', async () => {
    const address = await begin(officer, 'iin-oas')
    const drawn = fieldsOf(await text(officer.fetch(`${address}/who`)), `${address}/who`)
    for (let i = 0; i < 3; i++) expect((await officer.post(`${address}/who`, { ...drawn, do: 'add:unicef' })).status).toBe(303)
    expect(JSON.parse((await rows())[0]?.form ?? '').who.parties).toHaveLength(2)
  })

  it('is submitted once and becomes one record, also in the same moment', async () => {
    const address = await writeAlliance(officer, 'iin-oas', ['unicef'])
    const drawn = { ...fieldsOf(await text(officer.fetch(`${address}/check`)), `${address}/check`), basis: 'statement', do: 'submit' }
    const sent = await Promise.all([officer.post(`${address}/check`, drawn), officer.post(`${address}/check`, drawn)])
    expect(sent.map(({ status }) => status).every((status) => status === 303 || status === 412)).toBe(true)
    expect(to(await officer.post(`${address}/check`, drawn))).toBe(address)
    expect((await rows()).map(({ state }) => state)).toEqual(['submitted'])
    const before = await alliances()
    const context = { db: worker.db, now: new Date() }
    const published = await Promise.all([1, 2, 3].map(() => publishSubmission(context, { submission: idOf(address), decidedBy: officer.account })))
    expect(new Set(published.map(({ id }) => id)).size).toBe(1)
    expect(published.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await alliances()).toBe(before + 1)
  })
})

describe('two windows', () => {
  it('see each other’s versions when they save the same step, and neither is lost', async () => {
    const address = await begin(officer, 'iin-oas')
    const here = fieldsOf(await text(officer.fetch(`${address}/what`)), `${address}/what`)
    await send(colleague, `${address}/what`, { 'title-es': 'Lo de mi colega' }, 'leave')
    const clash = await officer.post(`${address}/what`, { ...here, 'title-es': 'Lo mío', do: 'leave' })
    expect(clash.status).toBe(409)
    const page = await clash.text()
    expect(page).toContain('Lo de mi colega')
    expect(page).toContain('Lo mío')
    expect(JSON.parse((await rows())[0]?.form ?? '').what.titles.es).toBe('Lo de mi colega')
    expect(to(await officer.post(`${address}/what`, { ...fieldsOf(page, `${address}/what`), do: 'keep' }))).toBe(`${address}/what`)
    expect(JSON.parse((await rows())[0]?.form ?? '').what.titles.es).toBe('Lo mío')
  })

  it('do not stand in each other’s way in different steps', async () => {
    const address = await begin(officer, 'iin-oas')
    const here = fieldsOf(await text(officer.fetch(`${address}/what`)), `${address}/what`)
    await send(colleague, `${address}/when`, { 'start-year': '2020', ending: 'unknown' }, 'leave')
    expect((await officer.post(`${address}/what`, { ...here, 'title-es': 'Título', do: 'leave' })).status).toBe(303)
    expect(JSON.parse((await rows())[0]?.form ?? '')).toMatchObject({ what: { titles: { es: 'Título' } }, when: { start: { year: '2020' } } })
  })

  it('keep what was typed when the other has submitted meanwhile', async () => {
    const address = await writeAlliance(officer, 'iin-oas', ['unicef'])
    const here = fieldsOf(await text(officer.fetch(`${address}/what`)), `${address}/what`)
    await send(colleague, `${address}/check`, { basis: 'statement' }, 'submit')
    const late = await officer.post(`${address}/what`, { ...here, 'title-es': 'Un título que llega tarde', do: 'continue' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Un título que llega tarde')
    expect(JSON.parse((await rows())[0]?.fact ?? '').title.es.text).toBe('Acuerdo marco de prueba')
  })
})

describe('what is not hers', () => {
  it('does not exist for another organization, whatever she asks of it', async () => {
    const address = await submitAlliance(officer, 'iin-oas', ['weprotect'])
    for (const path of ['', '/what', '/who', '/when', '/check', '/discard']) expect((await stranger.fetch(address + path)).status, path).toBe(404)
    for (const path of ['/what', '/who', '/when', '/check', '/discard', '/reopen', '/share', '/unshare']) {
      const answer = await stranger.post(address + path, { revision: '1', do: 'submit' })
      expect(answer.status, path).toBe(404)
      expect(await answer.text()).not.toContain('Acuerdo marco')
    }
    expect((await rows())[0]).toMatchObject({ state: 'submitted', shareDigest: null })
    expect((await stranger.fetch('/es/workspace/iin-oas')).status).toBe(404)
  })

  it('is not begun in the name of another organization, nor on a tie to which hers is no party', async () => {
    const start = (fields: Record<string, string>) => stranger.post('/es/contributions', { id: crypto.randomUUID(), organization: 'weprotect', kind: 'alliance', operation: 'create', ...fields })
    for (const fields of [{ organization: 'iin-oas' }, { operation: 'update', record: 'gara-alliance' }, { operation: 'withdraw', record: 'gara-alliance' }, { operation: 'update', record: 'nothing' }, { operation: 'merge' }, { kind: 'organization' }]) {
      expect((await start(fields)).status, JSON.stringify(fields)).toBe(404)
    }
    expect(await rows()).toEqual([])
  })

  it('cannot be taken over by the id of another’s', async () => {
    const address = await begin(officer, 'iin-oas')
    expect((await stranger.post('/es/contributions', { id: idOf(address), organization: 'weprotect', kind: 'alliance', operation: 'create' })).status).toBe(404)
    expect((await rows())[0]?.account).toBe(officer.account)
  })

  it('is asked of nobody who is not signed in, and of no other site', async () => {
    const address = await begin(officer, 'iin-oas')
    expect(to(await worker.fetch(`${address}/what`))).toBe(`/es/sign-in?next=${encodeURIComponent(`${address}/what`)}`)
    expect((await worker.fetch(`${address}/what`, { method: 'POST', body: new URLSearchParams({ do: 'leave' }), headers: { origin: worker.origin } })).status).toBe(401)
    expect((await officer.fetch(`${address}/what`, { method: 'POST', body: new URLSearchParams({ do: 'leave', _csrf: officer.csrf }), headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect((await officer.fetch(`${address}/what`, { method: 'POST', body: new URLSearchParams({ do: 'leave', _csrf: 'x' }), headers: { origin: worker.origin } })).status).toBe(403)
  })
})

describe('fields that the form does not have', () => {
  it.each([['state', 'published'], ['organization', 'weprotect'], ['account', '1'], ['fact', '{}'], ['saved', '9'], ['start-year', '1999'], ['__proto__', 'x'], ['constructor', 'x']])('are refused: %s', async (name, value) => {
    const address = await begin(officer, 'iin-oas')
    const [before] = await rows()
    expect((await send(officer, `${address}/what`, { 'title-es': 'Título', [name]: value })).status).toBe(422)
    expect((await rows())[0]).toEqual(before)
  })
})

describe('too much', () => {
  it('is told beside its field and kept, and a form beyond all measure is refused', async () => {
    const address = await begin(officer, 'iin-oas')
    const long = await send(officer, `${address}/what`, { 'title-es': 'a'.repeat(50_000), 'summary-es': 'b'.repeat(100_000), nature: 'x'.repeat(5000), workLines: Array.from({ length: 500 }, () => 'training') })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('a'.repeat(50_000))
    expect((await officer.fetch(`${address}/what`)).status).toBe(200)
    expect((await send(officer, `${address}/what`, { 'title-es': 'a'.repeat(300_000) })).status).toBe(413)
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`party-${i}`, 'unicef']))
    expect((await officer.post(`${address}/who`, { ...many, revision: '9', do: 'leave' })).status).toBe(303)
    expect((await officer.fetch(`${address}/who`)).status).toBe(200)
  })
})

describe('scripts in every text', () => {
  const script = (n: number) => `"><script>x${n}</script><img src=x onerror=x${n}>`
  const isTame = (page: string) => !page.includes('<script>x') && !page.includes('<img src=x')

  it('stay text on every page that shows them, in every language', async () => {
    const address = await begin(officer, 'iin-oas', 'exchange')
    const langs = ['es', 'en', 'pt', 'fr']
    await send(officer, `${address}/what`, { ...Object.fromEntries(langs.flatMap((lang, i) => [[`title-${lang}`, script(i)], [`summary-${lang}`, script(i + 4)]])), nature: script(8), workLines: script(9), capabilities: script(10) })
    await send(officer, `${address}/who`, { 'party-0-role': script(11), 'party-0': script(12), q: script(13) }, 'leave')
    await send(officer, `${address}/when`, { 'start-year': script(14), status: script(15), mode: script(16), durationDays: script(17), paidBy: script(18), ...Object.fromEntries(langs.map((lang) => [`preconditions-${lang}`, script(19)])) })
    await send(officer, `${address}/check`, { basis: 'source', source: `javascript:alert(1)//${script(20)}`, reason: script(21), confirmed: script(22) }, 'leave')
    const shared = to(await officer.post(`${address}/share`))
    const token = new URLSearchParams(shared.split('?')[1]).get('address')
    const stale = fieldsOf(await text(officer.fetch(`${address}/what`)), `${address}/what`)
    const pages = [await text(officer.post(`${address}/what`, { ...stale, revision: '0', 'title-es': script(23), do: 'leave' })), await text(officer.post(`${address}/check`, { do: 'submit', revision: '99', reason: script(24) }))]
    for (const lang of langs) {
      const here = address.replace('/es/', `/${lang}/`)
      for (const path of [`${here}/what`, `${here}/who?q=${encodeURIComponent(script(25))}`, `${here}/when`, `${here}/check`, here, `${here}/discard`, `/${lang}/workspace/iin-oas`]) pages.push(await text(officer.fetch(path)))
      pages.push(await text(worker.fetch(`/${lang}/contributions/shared/${token}`)))
    }
    expect(pages.filter((page) => page.includes('&lt;script&gt;x')).length).toBeGreaterThan(30)
    expect(pages.filter((page) => !isTame(page))).toEqual([])
    expect(pages.join('')).not.toMatch(/href="javascript:/)
  })
})

describe('the database out of reach in the middle', () => {
  it.each([['at once', 0], ['once it is known who asks', 1], ['between reading and writing', 3]])('gives back what was typed with a button that sends it again, and nothing is half-written: %s', async (_, answered) => {
    const file = join(temporaryFolder(), 'registry.db')
    copyFileSync(join(inject('templates'), 'shipped.db'), file)
    const server = createHranaServer({ file, synchronous: 'NORMAL' })
    let left = Infinity
    const port = await listen(async (...request) => (left-- > 0 ? server.answer(...request) : { status: 502, body: '' }), 0)
    const apart = await startWorker('empty', { LIBSQL_URL: port.url })
    const db = databaseOf(() => server)
    const writer = await person({ ...apart, db }, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
    const address = await writeAlliance(writer, 'iin-oas', ['unicef'])
    const stored = async () => (await db.select().from(submission).where(eq(submission.id, idOf(address))))[0]
    const drawn = fieldsOf(await text(writer.fetch(`${address}/check`)), `${address}/check`)
    const before = await stored()
    left = answered
    const failed = await writer.post(`${address}/check`, { ...drawn, basis: 'source', source: 'https://example.org/a', do: 'submit' })
    const page = await failed.text()
    left = Infinity
    expect(failed.status).toBe(503)
    expect(page).toContain('No se pudo guardar')
    expect((await stored())?.state).toBe('draft')
    expect((await stored())?.fact).toBe(before?.fact)
    const again = fieldsOf(page, `${address}/check`)
    expect(again).toMatchObject({ source: 'https://example.org/a', basis: 'source', do: 'submit' })
    expect(to(await writer.post(`${address}/check`, again))).toBe(address)
    expect((await stored())?.state).toBe('submitted')
    await apart.close()
    await port.close()
    await server.close()
  })
})
