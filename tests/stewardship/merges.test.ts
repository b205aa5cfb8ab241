import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { post } from '#db/schema/accounts.ts'
import { mail, mergeNote } from '#db/schema/desk.ts'
import { record } from '#db/schema/records.ts'
import { commit } from '#functions/revisions/commit.ts'
import { to } from '#tests/contributions/officer.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const REASON = 'Las dos fichas son de la misma fundación.'
let worker: TestWorker
let steward: Person
let officer: Person

beforeAll(async () => { worker = await startWorker('empty') })
beforeEach(async () => {
  await worker.resetDatabase()
  const named = (id: string, text: string) => anOrganization({ id, names: [{ text, lang: 'es', kind: 'official', status: 'original' }] })
  await commit({ db: worker.db, now: new Date(), actor: { post: 'steward', at: 'registry' } }, [
    { operation: 'create', kind: 'organization', fact: named('cri-fundacion', 'Fundación Horizonte') },
    { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'cri-fundacion-2', names: [...named('', 'Fundación Horizonte Abierto').names, { text: 'Fundación Horizonte', lang: 'es', kind: 'short', status: 'original' }] }) },
    { operation: 'create', kind: 'organization', fact: named('cri-red', 'Red de Escuelas') },
    { operation: 'create', kind: 'alliance', fact: anAlliance(['cri-fundacion-2', 'cri-red'], { id: 'pacto' }) },
  ])
  steward = await person(worker, { posts: [{ kind: 'steward' }] })
  officer = await person(worker, { posts: [{ kind: 'member', organization: 'cri-fundacion-2' }], email: 'moved@example.org' })
})
afterAll(() => worker.close())

const text = async (response: Promise<Response>) => (await response).text()
const revisionOf = async (id: string) => String((await worker.db.select().from(record).where(and(eq(record.kind, 'organization'), eq(record.id, id))))[0]?.revision)
const merge = async (who: Person, fields: Readonly<Record<string, string>> = {}) =>
  who.post('/es/stewardship/merge', { merged: 'cri-fundacion-2', into: 'cri-fundacion', mergedRevision: await revisionOf('cri-fundacion-2'), intoRevision: await revisionOf('cri-fundacion'), reason: REASON, ...fields })
const heldAt = async () => (await worker.db.select({ id: record.id }).from(post).innerJoin(record, eq(record.key, post.organization)).where(and(eq(post.account, officer.account), isNull(post.endedAt)))).map(({ id }) => id)

describe('merging two organizations', () => {
  it('shows the two beside each other and what moves, found by id or address, with those alike proposed', async () => {
    expect(await text(steward.fetch('/es/stewardship/merge?merged=cri-fundacion-2'))).toContain('merged=cri-fundacion-2&amp;into=cri-fundacion')
    const page = await text(steward.fetch(`/es/stewardship/merge?merged=cri-fundacion-2&into=${encodeURIComponent('/es/organizations/cri-fundacion')}`))
    for (const part of ['Fundación Horizonte Abierto', '1\u00a0vínculo', '1\u00a0persona con cargo', 'name="mergedRevision" value="1"']) expect(page).toContain(part)
    const none = await steward.fetch('/es/stewardship/merge?merged=nobody')
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('No consta ninguna institución así')
    expect((await officer.fetch('/es/stewardship/merge')).status).toBe(403)
  })

  it('moves ties, names and accounts, redirects the old address, is found by the old name, and can be undone', async () => {
    expect((await merge(officer)).status).toBe(403)
    expect(to(await merge(steward))).toBe('/es/stewardship/merge?done=merged')
    const moved = await worker.fetch('/es/organizations/cri-fundacion-2')
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/es/organizations/cri-fundacion'])
    expect(await (await worker.fetch('/api/v1/organizations/cri-fundacion')).json()).toMatchObject({ alliances: 1 })
    expect(await (await worker.fetch('/api/v1/organizations?q=horizonte+abierto')).json()).toMatchObject({ total: 1, data: [{ id: 'cri-fundacion' }] })
    expect(await heldAt()).toEqual(['cri-fundacion'])
    expect((await worker.db.select().from(mail).where(eq(mail.recipient, 'moved@example.org'))).map(({ template }) => template)).toEqual(['organizationsMerged'])
    const history = await text(worker.fetch('/es/alliances/pacto/history'))
    expect(history).toContain(REASON)
    const [note] = await worker.db.select().from(mergeNote)
    const undo = `/es/stewardship/merge/${note?.id}/undo`
    expect(await text(steward.fetch('/es/stewardship/merge'))).toContain(undo)
    expect((await steward.post(undo, { reason: '' })).status).toBe(422)
    expect((await officer.post(undo, { reason: REASON })).status).toBe(403)
    expect(to(await steward.post(undo, { reason: 'Son dos fundaciones distintas.' }))).toBe('/es/stewardship/merge?done=undone')
    expect(await (await worker.fetch('/api/v1/organizations/cri-fundacion-2')).json()).toMatchObject({ alliances: 1 })
    expect(await (await worker.fetch('/api/v1/organizations/cri-fundacion')).json()).toMatchObject({ alliances: 0, names: [{ text: 'Fundación Horizonte' }] })
    expect(await heldAt()).toEqual(['cri-fundacion-2'])
    expect((await steward.fetch(undo)).status).toBe(404)
    expect((await steward.post(undo, { reason: 'Son dos fundaciones distintas.' })).status).toBe(409)
  })

  it('is not for a steward who acts for one of the two', async () => {
    const both = await person(worker, { posts: [{ kind: 'steward' }, { kind: 'member', organization: 'cri-fundacion' }] })
    expect(await text(both.fetch('/es/stewardship/merge?merged=cri-fundacion-2&into=cri-fundacion'))).toContain('decide otra persona responsable')
    expect((await merge(both)).status).toBe(403)
    await merge(steward)
    const [note] = await worker.db.select().from(mergeNote)
    expect((await both.post(`/es/stewardship/merge/${note?.id}/undo`, { reason: 'Son dos fundaciones distintas.' })).status).toBe(403)
  })

  it('is done by one of two stewards, and shown as too late to the other', async () => {
    const other = await person(worker, { posts: [{ kind: 'steward' }] })
    const answers = await Promise.all([merge(steward), merge(other)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await worker.db.$count(mergeNote)).toBe(1)
  })
})

describe('withdrawing and restoring a record', () => {
  const page = '/es/stewardship/records/alliance/pacto'

  it('takes it out of public view with a public reason, tells its parties, and puts it back', async () => {
    expect(to(await steward.fetch(`/es/stewardship/records?address=${encodeURIComponent(`${worker.origin}/en/alliances/pacto`)}`))).toBe(page)
    expect((await steward.fetch('/es/stewardship/records?address=nada')).status).toBe(422)
    expect((await steward.post(page, { revision: '1', do: 'withdraw', reason: 'corto' })).status).toBe(422)
    expect(to(await steward.post(page, { revision: '1', do: 'withdraw', reason: 'El pacto nunca llegó a firmarse.' }))).toBe(`${page}?done=withdrawn`)
    expect((await worker.fetch('/es/alliances/pacto')).status).toBe(404)
    expect(await text(worker.fetch('/es/alliances/pacto/history'))).toContain('El pacto nunca llegó a firmarse.')
    expect((await worker.db.select().from(mail).where(eq(mail.recipient, 'moved@example.org'))).map(({ template }) => template)).toEqual(['recordWithdrawn'])
    expect((await steward.post(page, { revision: '1', do: 'withdraw', reason: 'El pacto nunca llegó a firmarse.' })).status).toBe(409)
    expect(to(await steward.post(page, { revision: '2', do: 'restore', reason: 'Sí se firmó: consta el acta.' }))).toBe(`${page}?done=restored`)
    expect(await (await worker.fetch('/api/v1/alliances/pacto')).json()).toMatchObject({ revision: 3, parties: 2 })
  })

  it('is not for a steward who holds a post at one of its parties, nor for anybody else', async () => {
    const both = await person(worker, { posts: [{ kind: 'steward' }, { kind: 'member', organization: 'cri-red' }] })
    expect(await text(both.fetch(page))).toContain('decide otra persona responsable')
    expect((await both.post(page, { revision: '1', do: 'withdraw', reason: 'El pacto nunca llegó a firmarse.' })).status).toBe(403)
    expect((await officer.fetch(page)).status).toBe(403)
    expect((await steward.fetch('/es/stewardship/records/law/x')).status).toBe(404)
    expect((await steward.fetch('/es/stewardship/records/alliance/none')).status).toBe(404)
  })
})
