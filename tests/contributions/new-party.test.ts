import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirmationRequest, submission } from '#db/schema/contributions.ts'
import { record, revision } from '#db/schema/records.ts'
import { commit } from '#functions/revisions/commit.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { fieldsOf, type Fields } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { begin, send, to } from './officer.ts'

let worker: TestWorker
let officer: Person
let partner: Person
let steward: Person

beforeAll(async () => { worker = await startWorker('shipped') })
beforeEach(async () => {
  await worker.resetDatabase()
  officer = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'iin-oas' }] })
  partner = await person(worker, { posts: [{ kind: 'member', organization: 'weprotect' }] })
  steward = await person(worker, { posts: [{ kind: 'steward' }] })
})
afterAll(() => worker.close())

/** An organization that nothing on record resembles. */
const NEW = { 'new-name': 'Refugio de los Volcanes', 'new-lang': 'es', 'new-country': 'bol', 'new-kind': 'civil-society/national-ngo', 'new-website': 'https://volcanes.example.org/' }
const text = async (response: Promise<Response>) => (await response).text()
const formOf = async () => JSON.parse((await worker.db.select().from(submission))[0]?.form ?? '{}')
const queuePage = (address: string) => address.replace('/contributions/', '/stewardship/submissions/')
const organizations = () => worker.db.$count(record, eq(record.kind, 'organization'))

/** An alliance as far as its parties: the officer's organization and one on record. */
async function begun(): Promise<string> {
  const address = await begin(officer, 'iin-oas')
  await send(officer, `${address}/what`, { 'title-es': 'Red de prueba', nature: 'coalition', workLines: ['training'] })
  await send(officer, `${address}/who`, {}, 'add:weprotect')
  return address
}

/** Goes on from the parties to the queue. */
async function submit(address: string, basis: Fields = { basis: 'statement' }): Promise<void> {
  const roles = Object.fromEntries((await formOf()).who.parties.map((_: unknown, i: number) => [`party-${i}-role`, i === 0 ? 'lead' : 'party']))
  expect(to(await send(officer, `${address}/who`, roles))).toBe(`${address}/when`)
  await send(officer, `${address}/when`, { 'start-year': '2024', ending: 'open' })
  expect(to(await send(officer, `${address}/check`, basis, 'submit'))).toBe(address)
}

async function publish(address: string, fields: Fields = {}): Promise<Response> {
  const page = await text(steward.fetch(queuePage(address)))
  return steward.post(queuePage(address), { ...fieldsOf(page, queuePage(address)), ...fields, do: 'publish' })
}

describe('a party that is not on record', () => {
  it('is named where the search finds nothing, travels with the tie, and comes on record with it in one commit', async () => {
    const address = await begun()
    const page = await text(officer.fetch(`${address}/who?q=Refugio+de+los+Volcanes`))
    expect(page).toMatch(/<details[^>]*id="new"[^>]* open/)
    expect(page).toMatch(/name="new-name"[^>]*value="Refugio de los Volcanes"/)
    expect(to(await send(officer, `${address}/who?q=Refugio+de+los+Volcanes`, NEW, 'propose'))).toBe(`${address}/who`)
    await submit(address, { basis: 'source', source: 'https://noticias.example.org/red', sourceTitle: 'Nace la red' })
    const waiting = await text(officer.fetch(address))
    expect(waiting).toContain('Refugio de los Volcanes')
    expect(waiting).toContain('se le preguntará cuando el vínculo se publique')
    expect(await text(partner.fetch(`${address}/answer`))).toContain('Refugio de los Volcanes')
    expect((await text(steward.fetch('/es/stewardship/submissions'))).replaceAll('\u00a0', ' ')).toContain('1 institución que no consta')
    const queue = await text(steward.fetch(queuePage(address)))
    expect(queue).toContain('Instituciones que no constan')
    expect(queue).not.toMatch(/>proposed-[0-9a-f]{8}</)
    const before = await organizations()
    expect((await publish(address)).status).toBe(303)
    expect(await organizations()).toBe(before + 1)
    const organization = await (await worker.fetch('/api/v1/organizations/bol-refugio-de-los-volcanes')).json()
    expect(organization).toMatchObject({ country: 'bol', sector: 'civil-society', kind: 'national-ngo', website: 'https://volcanes.example.org/', sources: [{ url: 'https://noticias.example.org/red', title: 'Nace la red' }] })
    const tie = await (await worker.fetch('/api/v1/alliances/red-de-prueba')).json() as { partyList: { organization: { id: string }; attestation: string; askedOn: string | null }[] }
    expect(tie.partyList.find((party) => party.organization.id === 'bol-refugio-de-los-volcanes')).toMatchObject({ attestation: 'silent', askedOn: new Date().toISOString().slice(0, 10) })
    const versions = await worker.db.select({ version: revision.version, post: revision.actorPost, at: revision.actorAt, kind: record.kind }).from(revision).innerJoin(record, eq(record.key, revision.record)).where(eq(revision.actorAt, 'iin-oas'))
    expect(new Set(versions.map(({ version }) => version)).size).toBe(1)
    expect(versions.map(({ kind }) => kind).toSorted()).toEqual(['alliance', 'attestation', 'attestation', 'attestation', 'organization'])
    const asked = await worker.db.select({ channel: confirmationRequest.channel, id: record.id, tie: confirmationRequest.tie }).from(confirmationRequest).innerJoin(record, eq(record.key, confirmationRequest.organization))
    expect(asked.find(({ id }) => id === 'bol-refugio-de-los-volcanes')).toMatchObject({ channel: 'desk', tie: expect.any(Number) })
    expect(/name="email-[^"]*"/.exec(await text(officer.fetch(address)))?.[0]).toBe('name="email-bol-refugio-de-los-volcanes"')
  })

  it('is not public by the word of two parties alone: a steward sees it first', async () => {
    const address = await begun()
    await send(officer, `${address}/who`, NEW, 'propose')
    await submit(address)
    const question = `${address}/answer`
    const answered = await partner.post(question, { ...fieldsOf(await text(partner.fetch(question)), question), answer: 'confirm' })
    expect(answered.status).toBe(303)
    expect((await worker.fetch('/es/alliances/red-de-prueba')).status).toBe(404)
    expect((await publish(address)).status).toBe(303)
    expect(await (await worker.fetch('/api/v1/alliances/red-de-prueba')).json()).toMatchObject({ spoken: 2, parties: 3 })
  })

  it('is added once, however often the form is sent, and a draft keeps what was typed of it', async () => {
    const address = await begun()
    const drawn = { ...fieldsOf(await text(officer.fetch(`${address}/who`)), `${address}/who`), ...NEW }
    expect(to(await officer.post(`${address}/who`, { ...drawn, 'new-kind': '', do: 'leave' }))).toBe('/es/workspace/iin-oas')
    expect(await text(officer.fetch(`${address}/who`))).toMatch(/name="new-name"[^>]*value="Refugio de los Volcanes"/)
    const again = { ...fieldsOf(await text(officer.fetch(`${address}/who`)), `${address}/who`), ...NEW, do: 'propose' }
    for (const press of ['propose', 'continue', 'propose']) expect((await officer.post(`${address}/who`, { ...again, do: press })).status).toBe(303)
    const { parties, proposed, adding } = (await formOf()).who
    expect([parties.length, proposed.length, adding.name]).toEqual([3, 1, ''])
    expect(parties[2].organization).toBe(proposed[0].id)
    expect(to(await send(officer, `${address}/who`, {}, 'remove:2'))).toBe(`${address}/who`)
    expect((await formOf()).who.parties).toHaveLength(2)
  })

  it('is held against what is on record first; that it is another one is said with a box', async () => {
    const address = await begun()
    const twin = { ...NEW, 'new-name': 'UNICEF', 'new-country': 'none', 'new-kind': 'international/international-organization', 'new-website': '' }
    const asked = await send(officer, `${address}/who`, twin, 'propose')
    const page = await asked.text()
    expect(asked.status).toBe(422)
    expect(page).toContain('Puede que ya conste')
    expect(page).toContain('value="add:unicef"')
    expect(page).toContain('href="#f-new-isOther"')
    const drawn = fieldsOf(page, `${address}/who`)
    expect(to(await officer.post(`${address}/who`, { ...drawn, 'new-isOther': 'yes', do: 'propose' }))).toBe(`${address}/who`)
    expect((await formOf()).who.proposed).toMatchObject([{ name: 'UNICEF' }])
    await submit(address)
    expect((await publish(address)).status).toBe(422)
    const [{ id: placeholder }] = (await formOf()).who.proposed
    const before = await organizations()
    expect((await publish(address, { [placeholder]: 'unicef' })).status).toBe(303)
    expect(await organizations()).toBe(before)
    const tie = await (await worker.fetch('/api/v1/alliances/red-de-prueba')).json() as { partyList: { organization: { id: string } }[] }
    expect(tie.partyList.map((party) => party.organization.id).toSorted()).toEqual(['iin-oas', 'unicef', 'weprotect'])
    expect((await formOf()).who.parties.map((one: { organization: string }) => one.organization)).toContain('unicef')
  })

  it('is not put on record twice when its double came between the reading and the button', async () => {
    const address = await begun()
    await send(officer, `${address}/who`, NEW, 'propose')
    await submit(address)
    const read = fieldsOf(await text(steward.fetch(queuePage(address))), queuePage(address))
    await commit({ db: worker.db, now: new Date(), actor: { post: 'system', at: 'shipped data' } }, [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: 'bol-refugio-de-los-volcanes', country: 'bol', names: [{ text: 'Refugio de los Volcanes', lang: 'es', kind: 'official', status: 'original' }] }) }])
    const late = await steward.post(queuePage(address), { ...read, do: 'publish' })
    expect(late.status).toBe(409)
    expect((await worker.fetch('/es/alliances/red-de-prueba')).status).toBe(404)
    const [{ id }] = (await formOf()).who.proposed
    expect((await publish(address, { [id]: 'other', [`${id}-other`]: 'nobody at all' })).status).toBe(422)
    expect((await publish(address, { [id]: 'other', [`${id}-other`]: '/es/organizations/no-such-organization' })).status).toBe(422)
    expect((await publish(address, { [id]: 'new' })).status).toBe(303)
    expect((await worker.fetch('/es/organizations/bol-refugio-de-los-volcanes-2')).status).toBe(200)
  })

  it.each<[string, Fields, string]>([
    ['a blank name', { 'new-name': ' \t ' }, 'Escriba el nombre oficial de la institución'],
    ['a name beyond measure', { 'new-name': 'a'.repeat(301) }, 'El nombre tiene más de 300 signos'],
    ['a country that there is not', { 'new-country': 'xxx' }, 'Elija el país de la institución'],
    ['a kind of no sector', { 'new-kind': 'government/national-ngo' }, 'Elija qué es la institución'],
    ['a script for a website', { 'new-website': 'javascript:alert(1)' }, 'El sitio web debe empezar por https:// o http://'],
    ['a language that it does not offer', { 'new-lang': '<x>' }, 'Elija el idioma de ese nombre'],
  ])('is refused with %s, all that was typed kept', async (_, wrong, message) => {
    const address = await begun()
    const answer = await send(officer, `${address}/who`, { ...NEW, ...wrong }, 'propose')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(message)
    expect(page).not.toContain('href="javascript')
    expect((await formOf()).who.proposed).toEqual([])
    expect(page).toContain(wrong['new-name'] === undefined ? 'value="Refugio de los Volcanes"' : 'name="new-name"')
  })

  it('stays text on every page that shows it, and what is smuggled past the form is refused', async () => {
    const address = await begun()
    const hostile = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>'
    await send(officer, `${address}/who`, { ...NEW, 'new-name': hostile, 'new-website': 'https://x.example.org/"><script>alert(3)</script>' }, 'propose')
    await submit(address)
    const pages = [`${address}`, queuePage(address)].map((path) => text((path.includes('stewardship') ? steward : officer).fetch(path)))
    for (const page of [...await Promise.all(pages), await text(partner.fetch(`${address}/answer`))]) {
      expect(page).toContain('&lt;script&gt;alert(1)')
      expect(page).not.toMatch(/<script>alert|<img src=x/)
    }
    expect((await publish(address)).status).toBe(303)
    const other = await begin(officer, 'iin-oas')
    const drawn = fieldsOf(await text(officer.fetch(`${other}/who`)), `${other}/who`)
    expect((await officer.post(`${other}/who`, { ...drawn, 'proposed-zz-name': 'x', do: 'continue' })).status).toBe(422)
    const smuggled = { ...drawn, 'party-0-role': 'lead', 'party-1': 'proposed-00000000', 'party-1-role': 'party', proposed: 'proposed-00000000', 'proposed-00000000-name': '', 'proposed-00000000-website': 'javascript:alert(1)', do: 'continue' }
    await officer.post(`${other}/who`, smuggled)
    await send(officer, `${other}/what`, { 'title-es': 'Otra', nature: 'coalition', workLines: ['training'] })
    await send(officer, `${other}/when`, { ending: 'open' })
    const refused = await send(officer, `${other}/check`, { basis: 'statement' }, 'submit')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Esta institución no consta en el registro')
  })
})
