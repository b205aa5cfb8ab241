import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { submission } from '#db/schema/contributions.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
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
  colleague = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'iin-oas' }], lang: 'pt' })
  stranger = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'weprotect' }] })
})
afterAll(() => worker.close())

const rows = () => worker.db.select().from(submission)
const text = async (response: Promise<Response>) => (await response).text()

describe('an alliance', () => {
  it('goes from the workspace to the queue in four steps, and stands as the fact that it says', async () => {
    const home = await officer.fetch('/es/workspace')
    expect(to(home)).toBe('/es/workspace/iin-oas')
    expect(await text(officer.fetch('/es/workspace/iin-oas'))).toContain('Registrar una alianza')
    const address = await submitAlliance(officer, 'iin-oas', ['unicef', 'weprotect'])
    const [row] = await rows()
    expect(row).toMatchObject({ state: 'submitted', kind: 'alliance', operation: 'create', notices: '[]' })
    expect(JSON.parse(row?.fact ?? '')).toMatchObject({
      id: 'acuerdo-marco-de-prueba', kind: 'framework-agreement', title: { es: { text: 'Acuerdo marco de prueba', status: 'original' } }, start: '2024-03', end: null, term: 'open', workLines: ['training', 'communication'],
      parties: [{ organization: 'iin-oas', role: 'lead' }, { organization: 'unicef', role: 'party' }, { organization: 'weprotect', role: 'party' }], sources: [],
    })
    const page = await text(officer.fetch(address))
    expect(page).toContain('Es lo único que espera en la cola.')
    expect(page).toContain('Todavía no se ha resuelto ningún envío')
    expect(await text(officer.fetch('/es/workspace/iin-oas'))).toContain('En revisión')
  })

  it('is a draft from the first step on, that a colleague goes on with in her language', async () => {
    const address = await begin(officer, 'iin-oas')
    expect(to(await send(officer, `${address}/what`, { 'title-es': 'A medias' }, 'leave'))).toBe('/es/workspace/iin-oas')
    expect(await text(officer.fetch('/es/workspace/iin-oas'))).toContain('A medias')
    const there = await text(colleague.fetch(`${address.replace('/es/', '/pt/')}/what`))
    expect(there).toContain('value="A medias"')
    expect(there).toContain('Nome em espanhol')
  })

  it('keeps all that was typed when something does not hold, and says so beside the field and on top', async () => {
    const address = await begin(officer, 'iin-oas')
    const answer = await send(officer, `${address}/what`, { 'title-es': 'x'.repeat(301), 'summary-es': 'Un resumen', workLines: 'training' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('<title>Error: ')
    for (const part of ['El nombre tiene más de 300 signos', 'href="#f-title-es"', 'Elija qué clase de alianza es', 'Un resumen', 'x'.repeat(301)]) expect(page).toContain(part)
    expect(fieldsOf(page, `${address}/what`)).toMatchObject({ workLines: 'training' })
    expect(JSON.parse((await rows())[0]?.form ?? '')).toMatchObject({ what: { summaries: { es: 'Un resumen' } } })
  })

  it('finds parties without script: a search brings a list with a button each, and what is typed stays', async () => {
    const address = await begin(officer, 'iin-oas')
    const searched = await send(officer, `${address}/who`, { 'party-0-role': 'secretariat', q: 'unicef' }, 'search')
    expect(to(searched)).toBe(`${address}/who?q=unicef`)
    const page = await text(officer.fetch(to(searched)))
    expect(page).toContain('value="add:unicef"')
    expect(fieldsOf(page, `${address}/who`)).toMatchObject({ 'party-0-role': 'secretariat', q: 'unicef' })
    expect((await send(officer, to(searched), {}, 'add:unicef')).headers.get('location')).toBe(`${address}/who#f-party-1-role`)
    const removed = await send(officer, `${address}/who`, {}, 'remove:1')
    expect(removed.status).toBe(303)
    expect(fieldsOf(await text(officer.fetch(`${address}/who`)), `${address}/who`)).not.toHaveProperty('party-1')
  })

  it('searches when Enter is pressed in the search, and goes on when nothing is in it', async () => {
    const address = await begin(officer, 'iin-oas')
    expect(to(await send(officer, `${address}/who`, { q: 'unicef' }))).toBe(`${address}/who?q=unicef`)
    expect((await send(officer, `${address}/who`, { q: '' })).status).toBe(422)
  })

  it('shows the ties on record between the same parties, so that none is recorded twice', async () => {
    const address = await writeAlliance(officer, 'iin-oas', ['ecpat-international', 'mex-sectur'])
    const page = await text(officer.fetch(`${address}/check`))
    expect(page).toContain('¿No será una de estas alianzas?')
    expect(page).toContain('href="/es/alliances/gara-alliance"')
  })

  it('is not submitted before the words pointed out are confirmed, and a steward reads what was confirmed', async () => {
    const address = await writeAlliance(officer, 'iin-oas', ['unicef'], 'Acuerdo con la Sra. Pérez, tel. 102')
    const refused = await send(officer, `${address}/check`, { basis: 'statement' }, 'submit')
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('«Sra. Pérez» parece el nombre de una persona')
    expect(page).toContain('«tel. 102» parece un número de teléfono')
    const sent = await send(officer, `${address}/check`, { basis: 'statement', confirmed: ['title-es|person|Sra. Pérez', 'title-es|phone|tel. 102'] }, 'submit')
    expect(to(sent)).toBe(address)
    expect(JSON.parse((await rows())[0]?.notices ?? '')).toEqual([
      { step: 'what', field: 'title-es', kind: 'person', found: 'Sra. Pérez', isConfirmed: true }, { step: 'what', field: 'title-es', kind: 'phone', found: 'tel. 102', isConfirmed: true },
    ])
  })

  it('says what its source is called and when it is from: on the review page, in the queue, and changed after it was submitted', async () => {
    const steward = await person(worker, { posts: [{ kind: 'steward' }] })
    const address = await writeAlliance(officer, 'iin-oas', ['unicef'])
    const given = { basis: 'source', source: 'https://gazette.example.org/12', sourceTitle: 'Decreto <b>12</b>', 'sourceDate-year': '2024', 'sourceDate-month': '3' }
    expect(to(await send(officer, `${address}/check`, given, 'submit'))).toBe(address)
    const sources = async () => JSON.parse((await rows())[0]?.fact ?? '').sources
    expect(await sources()).toMatchObject([{ url: 'https://gazette.example.org/12', title: 'Decreto <b>12</b>', date: '2024-03' }])
    for (const page of [await text(officer.fetch(address)), await text(steward.fetch(`/es/stewardship/submissions/${address.split('/').at(-1)}`))]) {
      expect(page).toContain('Decreto &lt;b&gt;12&lt;/b&gt;')
      expect(page).toContain('marzo de 2024')
    }
    await officer.post(`${address}/reopen`)
    await send(officer, `${address}/check`, { sourceTitle: 'Decreto 13', 'sourceDate-year': '', 'sourceDate-month': '' }, 'submit')
    expect(await sources()).toMatchObject([{ url: 'https://gazette.example.org/12', title: 'Decreto 13', date: null }])
  })

  it('is taken back to be changed, keeps its place in the queue, and is discarded for good', async () => {
    const address = await submitAlliance(officer, 'iin-oas', ['unicef'])
    const [before] = await rows()
    expect(to(await officer.fetch(`${address}/what`))).toBe(address)
    expect(to(await officer.post(`${address}/reopen`))).toBe(`${address}/check`)
    expect((await rows())[0]?.state).toBe('draft')
    await send(officer, `${address}/what`, { 'title-es': 'Otro nombre' })
    expect(to(await send(officer, `${address}/check`, {}, 'submit'))).toBe(address)
    expect((await rows())[0]).toMatchObject({ state: 'submitted', submittedAt: before?.submittedAt })
    expect(await text(officer.fetch(`${address}/discard`))).toContain('¿Descartar esto?')
    expect(to(await officer.post(`${address}/discard`))).toBe('/es/workspace/iin-oas')
    expect((await officer.post(`${address}/discard`)).status).toBe(303)
    expect((await rows())[0]?.state).toBe('discarded')
  })

  it('is shown to a partner under a private address, which is told once and can be taken back', async () => {
    const address = await submitAlliance(officer, 'iin-oas', ['unicef'])
    const made = await officer.post(`${address}/share`)
    const shown = await text(officer.fetch(to(made)))
    const shared = /value="[^"]*(\/es\/contributions\/shared\/[^"]+)"/.exec(shown)?.[1] ?? ''
    expect(shared).not.toBe('')
    expect(await text(officer.fetch(address))).not.toContain('/contributions/shared/')
    const visited = await worker.fetch(shared)
    expect(visited.headers.get('cache-control')).toBe('private, no-store')
    const page = await visited.text()
    expect(page).toContain('Acuerdo marco de prueba')
    expect(page).toContain('content="noindex"')
    expect(page).not.toContain('<form action="/es/contributions')
    expect((await worker.fetch(`${shared.slice(0, -1)}_`)).status).toBe(404)
    expect((await stranger.fetch(`${address}?address=${shared.split('/').at(-1)}`)).status).toBe(404)
    await officer.post(`${address}/unshare`)
    expect((await worker.fetch(shared)).status).toBe(404)
  })
})

describe('an exchange', () => {
  it('is recorded with what only an exchange has', async () => {
    const address = await begin(officer, 'iin-oas', 'exchange')
    await send(officer, `${address}/what`, { 'title-es': 'Visita de estudio', nature: 'study-visit', capabilities: ['leadership', 'legislation'] })
    await send(officer, `${address}/who`, {}, 'add:unicef')
    expect(to(await send(officer, `${address}/who`, { 'party-0-role': 'offering', 'party-1-role': 'receiving' }))).toBe(`${address}/when`)
    const wrong = await send(officer, `${address}/when`, { 'start-year': '2025', 'end-year': '2024', durationDays: 'tres' })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    for (const part of ['Elija en qué está el intercambio', 'Escriba la duración en días, en cifras']) expect(page).toContain(part)
    await send(officer, `${address}/when`, { 'start-year': '2025', 'end-year': '2025', status: 'completed', mode: 'virtual', durationDays: '3', paidBy: 'Pasajes: quien recibe', 'preconditions-es': 'Personal' })
    await send(officer, `${address}/check`, { basis: 'source', source: 'https://www.iinoea.org/visita' }, 'submit')
    const [row] = await worker.db.select().from(submission).where(eq(submission.kind, 'exchange'))
    expect(JSON.parse(row?.fact ?? '')).toMatchObject({
      modality: 'study-visit', status: 'completed', virtual: true, durationDays: 3, paidBy: 'Pasajes: quien recibe', preconditions: { es: { text: 'Personal' } }, capabilities: ['leadership', 'legislation'],
      participants: [{ organization: 'iin-oas', role: 'offering' }, { organization: 'unicef', role: 'receiving' }], sources: [{ url: 'https://www.iinoea.org/visita', kind: 'party' }],
    })
  })
})
