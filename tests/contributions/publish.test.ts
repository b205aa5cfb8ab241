import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirmationRequest, submission } from '#db/schema/contributions.ts'
import { mail } from '#db/schema/desk.ts'
import { record, revision } from '#db/schema/records.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { begin, send, submitAlliance, to } from './officer.ts'

let worker: TestWorker
let officer: Person
let partner: Person

beforeAll(async () => { worker = await startWorker('shipped') })
beforeEach(async () => {
  await worker.resetDatabase()
  officer = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'iin-oas' }] })
  partner = await person(worker, { posts: [{ kind: 'member', organization: 'weprotect' }], lang: 'fr' })
})
afterAll(() => worker.close())

const idOf = (address: string) => address.split('/').at(-1) ?? ''
const context = () => ({ db: worker.db, now: new Date() })
const publish = (address: string) => publishSubmission(context(), { submission: idOf(address), decidedBy: officer.account })
const ofKind = async (kind: 'alliance' | 'attestation', id: string) => (await worker.db.select().from(record).where(eq(record.id, id))).find((row) => row.kind === kind)
const change = (address: string, operation: 'update' | 'withdraw', tie: string) => begin(officer, 'iin-oas', 'alliance', { operation, record: tie }).then((made) => made || address)

describe('a submission', () => {
  it('asks the parties that somebody acts for by mail, in their language, and leaves the others to the desk', async () => {
    const address = await submitAlliance(officer, 'iin-oas', ['weprotect', 'unicef'])
    const requests = await worker.db.select().from(confirmationRequest)
    expect(requests.map(({ channel }) => channel).toSorted()).toEqual(['desk', 'members'])
    const mails = await worker.db.select().from(mail).where(eq(mail.recipient, partner.email))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ lang: 'fr' })
    expect(mails[0]?.body).toContain(idOf(address))
  })

  it('becomes a tie that its author claims, in the name of her post, and the others have not spoken of', async () => {
    const address = await submitAlliance(officer, 'iin-oas', ['weprotect', 'unicef'])
    expect(await publish(address)).toMatchObject({ kind: 'alliance', id: 'acuerdo-marco-de-prueba', isNew: true })
    expect(await publish(address)).toMatchObject({ id: 'acuerdo-marco-de-prueba', isNew: false })
    const view = await (await worker.fetch('/api/v1/alliances/acuerdo-marco-de-prueba')).json()
    expect(view).toMatchObject({ evidence: 'claimed', spoken: 1, parties: 3 })
    const tie = await ofKind('alliance', 'acuerdo-marco-de-prueba')
    const [told] = await worker.db.select().from(revision).where(eq(revision.record, tie?.key ?? 0))
    expect(told).toMatchObject({ actorPost: 'organization-administrator', actorAt: 'iin-oas' })
    expect(tie?.checkedOn).toBe(new Date().toISOString().slice(0, 10))
    const page = await officer.fetch(address)
    expect(await page.text()).toContain('href="/es/alliances/acuerdo-marco-de-prueba"')
  })

  it('takes another id when its own was taken meanwhile', async () => {
    const [first, second] = [await submitAlliance(officer, 'iin-oas', ['unicef']), await submitAlliance(officer, 'iin-oas', ['weprotect'])]
    expect([(await publish(first)).id, (await publish(second)).id]).toEqual(['acuerdo-marco-de-prueba', 'acuerdo-marco-de-prueba-2'])
  })

  it('is not published when it was taken back in the same moment', async () => {
    const address = await submitAlliance(officer, 'iin-oas', ['unicef'])
    await officer.post(`${address}/reopen`)
    await expect(publish(address)).rejects.toMatchObject({ type: 'not-in-this-state' })
    expect(await ofKind('alliance', 'acuerdo-marco-de-prueba')).toBeUndefined()
  })
})

describe('a change of a published tie', () => {
  it('starts from what is published, and of what it does not touch nothing changes', async () => {
    const before = await ofKind('alliance', 'gara-alliance')
    const address = await change('', 'update', 'gara-alliance')
    expect(to(await send(officer, `${address}/what`, { 'title-fr': 'Groupe d’action régional des Amériques' }))).toBe(`${address}/who`)
    await send(officer, `${address}/check`, { reason: 'Falta el nombre en francés' }, 'submit')
    await publish(address)
    const after = await ofKind('alliance', 'gara-alliance')
    expect(after?.revision).toBe((before?.revision ?? 0) + 1)
    const [was, is] = [JSON.parse(before?.fact ?? '{}'), JSON.parse(after?.fact ?? '{}')]
    expect(is).toEqual({ ...was, title: { ...was.title, fr: { text: 'Groupe d’action régional des Amériques', status: was.title.fr?.status ?? 'translation' } } })
    const told = await worker.db.select().from(revision).where(eq(revision.record, after?.key ?? 0))
    expect(told.at(-1)).toMatchObject({ reason: 'Falta el nombre en francés', actorAt: 'iin-oas' })
  })

  it('of substance takes back what the others had confirmed, and one of translations does not', async () => {
    const made = await submitAlliance(officer, 'iin-oas', ['weprotect'])
    const { id } = await publish(made)
    await worker.db.update(record).set({ fact: JSON.stringify({ ...JSON.parse((await ofKind('attestation', `alliance:${id}:weprotect`))?.fact ?? '{}'), state: 'confirmed' }) }).where(eq(record.id, `alliance:${id}:weprotect`))
    const slight = await change('', 'update', id)
    await send(officer, `${slight}/what`, { 'title-en': 'Framework agreement' })
    await send(officer, `${slight}/check`, {}, 'submit')
    await publish(slight)
    expect(JSON.parse((await ofKind('attestation', `alliance:${id}:weprotect`))?.fact ?? '')).toMatchObject({ state: 'confirmed' })
    const weighty = await change('', 'update', id)
    await send(officer, `${weighty}/when`, { 'start-year': '2020', 'start-month': '', ending: 'open' })
    await send(officer, `${weighty}/check`, {}, 'submit')
    await publish(weighty)
    expect(JSON.parse((await ofKind('attestation', `alliance:${id}:weprotect`))?.fact ?? '')).toMatchObject({ state: 'silent' })
    expect(JSON.parse((await ofKind('attestation', `alliance:${id}:iin-oas`))?.fact ?? '')).toMatchObject({ state: 'claimed' })
  })

  it('is not written over one that was published since it was begun: neither is lost', async () => {
    const [first, second] = [await change('', 'update', 'gara-alliance'), await change('', 'update', 'gara-alliance')]
    for (const [address, title] of [[first, 'Primero'], [second, 'Segundo']] as const) {
      await send(officer, `${address}/what`, { 'title-es': title })
      await send(officer, `${address}/check`, {}, 'submit')
    }
    await publish(first)
    await expect(publish(second)).rejects.toMatchObject({ type: 'stale-revision' })
    expect(JSON.parse((await ofKind('alliance', 'gara-alliance'))?.fact ?? '').title.es.text).toBe('Primero')
    const [kept] = await worker.db.select().from(submission).where(eq(submission.id, idOf(second)))
    expect(kept).toMatchObject({ state: 'submitted' })
    expect(JSON.parse(kept?.fact ?? '').title.es.text).toBe('Segundo')
  })

  it('is brought to what was published since, before it is handed in: what was not touched is as published, what was touched stays', async () => {
    const [first, second] = [await change('', 'update', 'gara-alliance'), await change('', 'update', 'gara-alliance')]
    await send(officer, `${second}/what`, { 'title-es': 'Segundo' })
    await send(officer, `${first}/what`, { 'title-es': 'Primero', 'title-en': 'First' })
    await send(officer, `${first}/check`, {}, 'submit')
    await publish(first)
    const refused = await send(officer, `${second}/check`, { reason: 'Por claridad' }, 'submit')
    expect(refused.status).toBe(422)
    const page = await refused.text()
    for (const words of ['Lo publicado cambió desde que usted empezó', 'Primero', 'Segundo']) expect(page).toContain(words)
    expect(to(await send(officer, `${second}/check`, {}, 'rebase'))).toBe(`${second}/check`)
    await send(officer, `${second}/check`, {}, 'submit')
    await publish(second)
    const { title } = JSON.parse((await ofKind('alliance', 'gara-alliance'))?.fact ?? '')
    expect([title.es.text, title.en.text]).toEqual(['Segundo', 'First'])
  })
})

describe('a withdrawal', () => {
  it('says why, and takes the tie out of public view, its history kept', async () => {
    const address = await change('', 'withdraw', 'gara-alliance')
    expect((await send(officer, `${address}/check`, {}, 'submit')).status).toBe(422)
    expect(to(await send(officer, `${address}/check`, { reason: 'Nunca llegó a firmarse' }, 'submit'))).toBe(address)
    await publish(address)
    expect((await worker.fetch('/api/v1/alliances/gara-alliance')).status).toBe(404)
    expect(await (await worker.fetch('/es/alliances/gara-alliance/history')).text()).toContain('Nunca llegó a firmarse')
  })
})
