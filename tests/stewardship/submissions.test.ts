import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { joinRequest, submission } from '#db/schema/contributions.ts'
import { act, mail, notice } from '#db/schema/desk.ts'
import { record, revision } from '#db/schema/records.ts'
import { commit } from '#functions/revisions/commit.ts'
import { begin, send, submitAlliance, to } from '#tests/contributions/officer.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const REASON = 'Falta decir desde cuándo rige el acuerdo.'
let worker: TestWorker
let officer: Person
let steward: Person
let other: Person

beforeAll(async () => { worker = await startWorker('shipped') })
beforeEach(async () => {
  await worker.resetDatabase()
  officer = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }], email: 'sender@example.org' })
  steward = await person(worker, { posts: [{ kind: 'steward' }] })
  other = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
})
afterAll(() => worker.close())

const text = async (response: Promise<Response>) => (await response).text()
const rowOf = async (id: string) => (await worker.db.select().from(submission).where(eq(submission.id, id)))[0] ?? expect.unreachable()
const mails = () => worker.db.select({ template: mail.template, recipient: mail.recipient, body: mail.body }).from(mail).where(eq(mail.recipient, 'sender@example.org'))
const idOf = (address: string) => address.split('/').at(-1) ?? ''

/** Submits an alliance of the officer's organization. @returns the id of the submission */
async function submitted(title?: string): Promise<string> {
  return idOf(await submitAlliance(officer, 'iin-oas', ['unicef', 'weprotect'], title))
}

const pageOf = (id: string) => `/es/stewardship/submissions/${id}`
const decide = async (who: Person, id: string, fields: Readonly<Record<string, string>>) => who.post(pageOf(id), { revision: String((await rowOf(id)).revision), ...fields })

describe('the queue', () => {
  it('shows what waits, the oldest first, with who asks and what partners have answered, and filters by kind and country', async () => {
    const first = await submitted('El primero')
    const second = await submitted('El segundo')
    await worker.db.update(submission).set({ submittedAt: '2026-11-01T00:00:00.000Z' }).where(eq(submission.id, second))
    const page = await text(steward.fetch('/es/stewardship/submissions'))
    expect(page.indexOf(pageOf(second))).toBeGreaterThan(0)
    expect(page.indexOf(pageOf(second))).toBeLessThan(page.indexOf(pageOf(first)))
    expect(page).toMatch(/espera desde hace \d+\u00a0día/)
    expect(await text(steward.fetch('/es/stewardship/submissions?kind=exchange'))).toContain('Ningún envío espera con estos filtros.')
    expect(await text(steward.fetch('/es/stewardship/submissions?country=per'))).not.toContain(pageOf(first))
    expect((await text(steward.fetch('/es/stewardship'))).replaceAll(/<[^>]+>/g, ' ')).toMatch(/2 \s*· \s*Envíos/)
  })

  it('is for stewards only, and for no cache', async () => {
    const id = await submitted()
    for (const address of ['/es/stewardship', '/es/stewardship/submissions', pageOf(id)]) {
      expect((await officer.fetch(address)).status, address).toBe(403)
      expect((await worker.fetch(address)).status, address).toBe(303)
      const own = await steward.fetch(address)
      expect([own.status, own.headers.get('cache-control'), own.headers.get('etag')], address).toEqual([200, 'private, no-store', null])
    }
    expect((await decide(officer, id, { do: 'publish' })).status).toBe(403)
    expect((await steward.fetch(pageOf('nothing-here'))).status).toBe(404)
  })

  it('shows no draft', async () => {
    const draft = idOf(await begin(officer, 'iin-oas'))
    expect((await steward.fetch(pageOf(draft))).status).toBe(404)
  })
})

describe('publishing', () => {
  it('makes the fact public in the name of the organization that sent it, reviewed, and tells its sender', async () => {
    const id = await submitted()
    const answer = await decide(steward, id, { do: 'publish' })
    expect(to(answer)).toBe('/es/stewardship/submissions?done=published')
    expect(await text(steward.fetch(to(answer)))).toContain('Publicado. Ya se avisó a quien lo envió.')
    const view = await (await worker.fetch('/api/v1/alliances/acuerdo-marco-de-prueba')).json()
    expect(view).toMatchObject({ reviewed: true, evidence: 'claimed', spoken: 1, parties: 3 })
    const [made] = await worker.db.select({ post: revision.actorPost, at: revision.actorAt }).from(revision).innerJoin(record, eq(record.key, revision.record)).where(eq(record.id, 'acuerdo-marco-de-prueba'))
    expect(made).toEqual({ post: 'member', at: 'iin-oas' })
    expect(await rowOf(id)).toMatchObject({ state: 'published', decidedBy: steward.account })
    expect((await mails()).filter(({ template }) => template === 'submissionPublished').map(({ body }) => body)).toEqual([expect.stringContaining('/es/alliances/acuerdo-marco-de-prueba')])
    expect(await worker.db.$count(notice, eq(notice.kind, 'submissionPublished'))).toBe(1)
    expect(await worker.db.$count(act, eq(act.kind, 'submission-published'))).toBe(1)
  })

  it('is told clearly to the second of two stewards, and done once', async () => {
    const id = await submitted()
    const at = String((await rowOf(id)).revision)
    const answers = await Promise.all([steward, other].map((who) => who.post(pageOf(id), { revision: at, do: 'publish' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const late = answers.find(({ status }) => status === 409)
    expect(await late?.text()).toContain('No se hizo nada: mientras usted lo leía, este envío cambió o lo decidió otra persona.')
    expect(await worker.db.$count(record, eq(record.id, 'acuerdo-marco-de-prueba'))).toBe(1)
    expect((await mails()).filter(({ template }) => template === 'submissionPublished')).toHaveLength(1)
  })

  it('is not done when the submission has changed since the steward read it', async () => {
    const id = await submitted()
    expect((await steward.post(pageOf(id), { revision: '1', do: 'publish' })).status).toBe(409)
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
  })

  it('says so when it does not hold any more, and leaves it in the queue', async () => {
    const id = await submitted()
    const fact = JSON.parse((await rowOf(id)).fact ?? '{}')
    await worker.db.update(submission).set({ fact: JSON.stringify({ ...fact, parties: [...fact.parties, { ...fact.parties[0], organization: 'gone-since' }] }) }).where(eq(submission.id, id))
    const answer = await decide(steward, id, { do: 'publish' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('No se publicó: nombra una ficha que ya no consta')
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
  })

  it('never lets a steward decide about what her own organization sent', async () => {
    const id = await submitted()
    const both = await person(worker, { posts: [{ kind: 'steward' }, { kind: 'member', organization: 'iin-oas' }] })
    const page = await text(both.fetch(pageOf(id)))
    expect(page).toContain('decide otra persona responsable')
    expect(page).not.toContain('value="publish"')
    for (const action of ['publish', 'return', 'discard']) expect((await decide(both, id, { do: action, reason: REASON })).status, action).toBe(403)
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
  })

  it('shows both versions, and publishes neither, when the record has changed since its sender read it', async () => {
    await decide(steward, await submitted(), { do: 'publish' })
    const change = await officer.post('/es/contributions', { id: crypto.randomUUID(), organization: 'iin-oas', kind: 'alliance', operation: 'update', record: 'acuerdo-marco-de-prueba' })
    const address = to(change).replace(/\/(what|check)$/, '')
    await send(officer, `${address}/what`, { 'title-es': 'Acuerdo marco de cooperación' })
    await send(officer, `${address}/check`, { reason: 'Así se llama desde la adenda.' }, 'submit')
    const id = idOf(address)
    const page = await text(steward.fetch(pageOf(id)))
    expect(page).toContain('<del><span>Acuerdo marco de prueba')
    expect(page.replaceAll(/<[^>]+>/g, '')).toMatch(/≠ cambia[\s\S]*Acuerdo marco de prueba[\s\S]*Acuerdo marco de cooperación/)
    await worker.db.update(record).set({ revision: 2 }).where(eq(record.id, 'acuerdo-marco-de-prueba'))
    const late = await decide(steward, id, { do: 'publish' })
    expect(late.status).toBe(409)
    const told = await late.text()
    expect(told).toContain('La ficha cambió después de que la leyera quien envía.')
    expect(told).not.toContain('value="publish"')
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
  })
})

describe('sending back', () => {
  it('wants a reason, and keeps what was typed', async () => {
    const id = await submitted()
    for (const [reason, message] of [['', 'Escriba el motivo'], ['corto', 'Explique el motivo en al menos 10 caracteres'], ['x'.repeat(1001), 'El motivo tiene más de 1000 caracteres']] as const) {
      const answer = await decide(steward, id, { do: 'return', reason })
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain('<title>Error: ')
      expect(page).toContain(message)
      if (reason !== '') expect(page).toContain(reason)
    }
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
  })

  it('warns of what should not stand in the reason until it is confirmed', async () => {
    const id = await submitted()
    const reason = 'Escriba a officer@example.org para aclararlo.'
    const warned = await decide(steward, id, { do: 'return', reason })
    expect(warned.status).toBe(422)
    expect(await warned.text()).toContain('name="confirmed"')
    expect((await decide(steward, id, { do: 'return', reason, confirmed: 'yes' })).status).toBe(303)
  })

  it('gives it back to its sender with the reason, who corrects and sends it again', async () => {
    const id = await submitted()
    expect(to(await decide(steward, id, { do: 'return', reason: REASON }))).toBe('/es/stewardship/submissions?done=returned')
    expect(await rowOf(id)).toMatchObject({ state: 'returned', reason: REASON, decidedBy: steward.account })
    expect((await mails()).filter(({ template }) => template === 'submissionReturned').map(({ body }) => body)).toEqual([expect.stringContaining(REASON)])
    expect(await text(officer.fetch(`/es/contributions/${id}`))).toContain(REASON)
    await send(officer, `/es/contributions/${id}/check`, { basis: 'statement' }, 'submit')
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
    expect((await decide(steward, id, { do: 'publish' })).status).toBe(303)
    expect((await worker.fetch('/api/v1/alliances/acuerdo-marco-de-prueba')).status).toBe(200)
  })

  it('or discards it for good', async () => {
    const id = await submitted()
    expect((await decide(steward, id, { do: 'discard', reason: REASON })).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ state: 'discarded' })
    expect((await decide(steward, id, { do: 'publish' })).status).toBe(409)
    expect((await worker.fetch('/api/v1/alliances/acuerdo-marco-de-prueba')).status).toBe(404)
  })

  it('takes nothing but what it offers', async () => {
    const id = await submitted()
    expect((await decide(steward, id, { do: 'grant' })).status).toBe(422)
    expect((await worker.fetch(pageOf(id), { method: 'POST', body: new URLSearchParams({ do: 'publish' }) })).status).toBe(401)
  })
})

describe('the registration of an organization', () => {
  const FIELDS = { official: 'Fundación Puente Verde', officialLang: 'es', kind: 'civil-society/national-ngo', country: 'cri', source: 'https://registro.example.org/puente-verde', office: 'Dirección de programas', reachedBy: 'Centralita de la fundación', statement: 'Nos constituimos el año pasado.' }

  async function registered(): Promise<{ id: string; newcomer: Person }> {
    const newcomer = await person(worker, { email: 'newcomer@example.org' })
    const drawn = fieldsOf(await text(newcomer.fetch('/es/join/new')), '/es/join/new')
    const sent = await newcomer.post('/es/join/new', { ...drawn, ...FIELDS })
    expect(sent.status).toBe(303)
    const [row] = await worker.db.select().from(submission).where(eq(submission.kind, 'organization'))
    return { id: row?.id ?? expect.unreachable(), newcomer }
  }

  it('is published with the request to act for it, in one press', async () => {
    const { id, newcomer } = await registered()
    const page = await text(steward.fetch(pageOf(id)))
    for (const part of ['Fundación Puente Verde', 'Nos constituimos el año pasado.', 'Ver la solicitud', 'No consta nada parecido.']) expect(page).toContain(part)
    expect(page).not.toContain('value="return"')
    expect((await decide(steward, id, { do: 'publish' })).status).toBe(303)
    const organization = JSON.parse((await rowOf(id)).fact ?? '{}').id
    expect((await worker.fetch(`/es/organizations/${organization}`)).status).toBe(200)
    expect(to(await newcomer.fetch('/es/workspace'))).toBe(`/es/workspace/${organization}`)
  })

  it('is discarded with the request that came with it', async () => {
    const { id, newcomer } = await registered()
    expect((await decide(steward, id, { do: 'discard', reason: REASON })).status).toBe(303)
    const [request] = await worker.db.select().from(joinRequest)
    expect(request).toMatchObject({ state: 'refused', reason: REASON })
    expect(await text(newcomer.fetch(`/es/join/requests/${request?.id}`))).toContain(REASON)
  })
})

describe('what somebody typed', () => {
  it('is text in the queue and in the submission, whatever it looks like', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const id = await submitted(evil)
    for (const address of ['/es/stewardship/submissions', pageOf(id)]) {
      const page = await text(steward.fetch(address))
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(page).not.toContain('<script>alert')
      expect(page).not.toContain('<img src=x')
    }
    await decide(steward, id, { do: 'return', reason: `${evil} no es un nombre`, confirmed: 'yes' })
    expect(await text(steward.fetch(pageOf(id)))).not.toContain('<script>alert')
  })
})

describe('a tie that no steward has reviewed', () => {
  it('bears the mark everywhere until a steward takes it away', async () => {
    await decide(steward, await submitted(), { do: 'publish' })
    await commit({ db: worker.db, now: new Date(), actor: { post: 'steward', at: 'registry' } }, [{ operation: 'mark', kind: 'alliance', id: 'acuerdo-marco-de-prueba', marks: { reviewed: false } }])
    const queue = await text(steward.fetch('/es/stewardship/not-reviewed'))
    expect(queue).toContain('Acuerdo marco de prueba')
    for (const [lang, mark] of [['es', 'sin revisar aún'], ['en', 'not yet reviewed'], ['pt', 'ainda sem revisão'], ['fr', 'pas encore examiné']] as const) expect(await text(worker.fetch(`/${lang}/alliances?q=acuerdo+marco+prueba`))).toContain(mark)
    expect(await text(worker.fetch('/es/alliances/acuerdo-marco-de-prueba'))).toContain('el registro aún no lo ha revisado')
    expect((await officer.post('/es/stewardship/not-reviewed', { kind: 'alliance', id: 'acuerdo-marco-de-prueba' })).status).toBe(403)
    expect(to(await steward.post('/es/stewardship/not-reviewed', { kind: 'alliance', id: 'acuerdo-marco-de-prueba' }))).toBe('/es/stewardship/not-reviewed?done=reviewed')
    expect(await text(worker.fetch('/es/alliances/acuerdo-marco-de-prueba'))).not.toContain('el registro aún no lo ha revisado')
    expect(await (await worker.fetch('/api/v1/alliances/acuerdo-marco-de-prueba')).json()).toMatchObject({ reviewed: true, revision: 1 })
  })
})
