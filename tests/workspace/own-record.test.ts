import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest'
import { submission } from '#db/schema/contributions.ts'
import { mail } from '#db/schema/desk.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { fieldsOf, type Fields } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const HARMFUL = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
const BY = { post: 'steward', at: 'registry' } as const
const RECORD = '/en/workspace/casa/record'
const CAPABILITY = `${RECORD}/capabilities/new`

let worker: TestWorker
let member: Person
let steward: Person

beforeAll(async () => { worker = await startWorker('empty', { SECRET: 'a secret of a test that is long enough to be one' }) }, 60_000)
afterAll(() => worker.close())
beforeEach(async () => {
  await worker.resetDatabase()
  const casa = anOrganization({
    id: 'casa', website: 'https://casa.example.org/', founded: '1998',
    names: [{ text: 'Casa Abrigo', lang: 'es', kind: 'official', status: 'original' }, { text: 'Shelter House', lang: 'en', kind: 'official', status: 'translation' }, { text: 'Huis', lang: 'nl', kind: 'former', status: 'original' }],
  })
  await commit(aContext(worker.db, BY), [casa, anOrganization({ id: 'ajena' })].map((fact) => ({ operation: 'create', kind: 'organization', fact })))
  member = await person(worker, { posts: [{ kind: 'member', organization: 'casa' }], lang: 'en' })
  steward = await person(worker, { posts: [{ kind: 'steward' }], lang: 'en' })
})

async function html(response: Response | Promise<Response>, status = 200): Promise<string> {
  const answer = await response
  const text = await answer.text()
  expect([answer.status, answer.status === status ? '' : text.slice(0, 2000)]).toEqual([status, ''])
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  return text
}

async function locationOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response
  expect([answer.status, answer.status === 303 ? '' : (await answer.text()).slice(0, 2500)]).toEqual([303, ''])
  return answer.headers.get('location') ?? ''
}

/** The form as it is drawn for somebody, with what she types over it. */
async function filled(who: Person, address: string, typed: Fields = {}): Promise<Fields> {
  const [path = ''] = address.split('?')
  return { ...fieldsOf(await html(who.fetch(address)), path), ...typed }
}

const CHANGE = { 'name-0': 'Casa Abrigo de la Niñez', statement: 'The statutes of 2024 changed the name', do: 'send' }
const recordOf = async (id: string) => (await worker.fetch(`/api/v1/organizations/${id}`)).json() as Promise<OrganizationView>
const rowOf = async (address: string) => (await worker.db.select().from(submission).where(eq(submission.id, address.split('/').at(-1) ?? '')))[0]
const revisionOf = async (address: string) => String((await rowOf(address))?.revision)
const decide = async (address: string, how: Fields) => steward.post(`/en/stewardship/submissions/${address.split('/').at(-1)}`, { revision: await revisionOf(address), ...how })

describe('changing the record of one’s organization', () => {
  it('shows all that is on record and goes back to it unchanged', async () => {
    const page = await html(member.fetch(RECORD))
    for (const text of ['value="Casa Abrigo"', 'value="Shelter House"', 'value="Huis"', 'value="https://casa.example.org/"', 'value="1998"']) expect(page).toContain(text)
    const again = await html(member.post(RECORD, await filled(member, RECORD, { do: 'send', statement: 'Only looking' })), 422)
    expect(again).toContain('Nothing has changed')
    expect(await worker.db.$count(submission)).toBe(0)
  })

  it('is handed to the stewards, is not in force meanwhile, and is published in the name of the post with its reason', async () => {
    const fields = await filled(member, RECORD, { ...CHANGE, 'name-3': 'CAN', 'name-3-lang': 'und', 'name-3-kind': 'acronym', 'founded-year': '1997', source: 'https://gaceta.example.org/2024' })
    const address = await locationOf(member.post(RECORD, fields))
    expect(await locationOf(member.post(RECORD, fields))).toBe(address) // sent twice, it is there once
    expect(await worker.db.$count(submission)).toBe(1)
    expect((await recordOf('casa')).names[0]?.text).toBe('Casa Abrigo')
    const mine = await html(member.fetch(address))
    expect(mine).toContain('<del>')
    expect(mine).toContain('Casa Abrigo de la Niñez')
    expect(await html(member.fetch(RECORD))).toContain('See what was sent')

    const desk = await html(steward.fetch(`/en/stewardship/submissions/${address.split('/').at(-1)}`))
    expect(desk).toMatch(/<del>[\s\S]*Casa Abrigo[\s\S]*<ins>[\s\S]*Casa Abrigo de la Niñez/)
    expect(desk).toContain('The statutes of 2024 changed the name')
    await locationOf(decide(address, { do: 'publish' }))

    const record = await recordOf('casa')
    expect(record.names.map(({ text }) => text)).toEqual(['Casa Abrigo de la Niñez', 'Shelter House', 'Huis', 'CAN'])
    expect(record.sources.map(({ url }) => url)).toContain('https://gaceta.example.org/2024')
    const history = await (await worker.fetch('/en/organizations/casa/history')).text()
    expect(history).toContain('Reason: The statutes of 2024 changed the name')
    expect(history).toMatch(/Member of the organization|Member/)
    const [told] = await worker.db.select().from(mail).where(eq(mail.recipient, member.email)).orderBy(sql`key desc`)
    expect(told?.template).toBe('submissionPublished')
  })

  it('keeps a draft as it was typed, right or wrong, also for a colleague, and can be discarded', async () => {
    const kept = await locationOf(member.post(RECORD, await filled(member, RECORD, { 'name-0': '', 'name-1': '', website: 'nowhere', do: 'keep' })))
    expect(kept).toBe(RECORD)
    const colleague = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'casa' }], lang: 'en' })
    const page = await html(colleague.fetch(RECORD))
    expect(page).toContain('value="nowhere"')
    const [row] = await worker.db.select().from(submission)
    expect(row?.state).toBe('draft')
    const proposal = `${RECORD}/proposals/${row?.id}`
    expect(await html(colleague.fetch(proposal))).toContain('Draft')
    await locationOf(colleague.post(proposal, { do: 'discard' }))
    await locationOf(colleague.post(proposal, { do: 'discard' }))
    expect(await html(member.fetch(RECORD))).toContain('value="Casa Abrigo"')
  })

  it('says beside each field what does not hold, and keeps what was typed', async () => {
    const page = await html(member.post(RECORD, await filled(member, RECORD, { 'name-0': HARMFUL, 'name-0-kind': 'motto', 'name-1': 'x'.repeat(301), 'name-2': 'Huis', 'name-3': 'Huis', 'name-3-lang': 'nl', 'name-3-kind': 'former', country: 'zzz', kind: 'state', website: 'javascript:alert(1)', 'founded-year': '2999', source: 'ftp://x', do: 'send' })), 422)
    for (const message of ['Choose the kind of name', 'This name stands further up already', 'id="f-name-1-err"', 'id="f-country-err"', 'id="f-kind-err"', 'id="f-website-err"', 'id="f-founded-err"', 'id="f-source-err"']) expect(page).toContain(message)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img src=x')
    expect(page).toContain('&quot;&gt;&lt;script&gt;')
    expect(await worker.db.$count(submission)).toBe(0)
  })

  it('asks for a ground, and has what looks like a person confirmed before it goes on', async () => {
    const bare = await html(member.post(RECORD, await filled(member, RECORD, { ...CHANGE, statement: '' })), 422)
    expect(bare).toContain('Give a link to a public source')
    const named = await filled(member, RECORD, { ...CHANGE, statement: 'Write to office@example.org for the statutes' })
    const asked = await html(member.post(RECORD, named), 422)
    const box = /name="confirmed" value="([^"]+)"/.exec(asked)?.[1] ?? ''
    expect(box).toContain('office@example.org')
    const address = await locationOf(member.post(RECORD, { ...named, confirmed: box }))
    expect(await html(steward.fetch(`/en/stewardship/submissions/${address.split('/').at(-1)}`))).toContain('office@example.org')
  })

  it('adds a row for another name without losing anything', async () => {
    const page = await html(member.post(RECORD, await filled(member, RECORD, { 'name-0': 'Casa', 'name-3': 'Otra', 'name-3-lang': 'es', 'name-3-kind': 'short', do: 'add-name' })))
    expect(page).toContain('name="name-4"')
    expect(page).toContain('value="Otra"')
    expect(await worker.db.$count(submission)).toBe(0)
  })

  it('shows both versions when a colleague has saved another, and goes on with either', async () => {
    const colleague = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'casa' }], lang: 'en' })
    const mine = await filled(member, RECORD, CHANGE)
    await locationOf(colleague.post(RECORD, await filled(colleague, RECORD, { 'name-0': 'Casa Refugio', do: 'keep' })))
    const conflict = await html(member.post(RECORD, mine), 409)
    expect(conflict).toContain('Casa Refugio')
    expect(conflict).toContain('Casa Abrigo de la Niñez')
    expect(await worker.db.$count(submission)).toBe(1)
    const look = await html(member.post(RECORD, { ...fieldsOf(conflict, RECORD), do: 'look' }))
    expect(look).toContain('value="Casa Abrigo de la Niñez"')
    const address = await locationOf(member.post(RECORD, { ...fieldsOf(look, RECORD), do: 'send' }))
    expect(JSON.parse((await rowOf(address))?.fact ?? '').names[0].text).toBe('Casa Abrigo de la Niñez')
    expect(await worker.db.$count(submission)).toBe(1)
  })

  it('shows what was published meanwhile beside one’s own, and brings the own to it', async () => {
    const mine = await filled(member, RECORD, CHANGE)
    const [stood] = await worker.db.all<{ fact: string }>(sql`select fact from record where id = 'casa'`)
    await commit(aContext(worker.db, BY), [{ operation: 'update', kind: 'organization', id: 'casa', revision: 1, fact: { ...JSON.parse(stood?.fact ?? ''), website: 'https://nueva.example.org/' } }])
    const conflict = await html(member.post(RECORD, mine), 409)
    expect(conflict).toContain('https://nueva.example.org/')
    expect(conflict).toContain('Casa Abrigo de la Niñez')
    const look = await html(member.post(RECORD, { ...fieldsOf(conflict, RECORD), do: 'look' }))
    expect(look).toContain('value="https://nueva.example.org/"')
    const address = await locationOf(member.post(RECORD, { ...fieldsOf(look, RECORD), do: 'send' }))
    await locationOf(decide(address, { do: 'publish' }))
    const record = await recordOf('casa')
    expect([record.website, record.names[0]?.text]).toEqual(['https://nueva.example.org/', 'Casa Abrigo de la Niñez'])
  })

  it('is sent back with a reason that leads to it, changed and sent again; taken back it leaves the queue', async () => {
    const address = await locationOf(member.post(RECORD, await filled(member, RECORD, CHANGE)))
    await locationOf(decide(address, { do: 'return', reason: 'Please add the decree' }))
    expect(await html(member.fetch(RECORD))).toContain('Please add the decree')
    const [line] = await worker.db.all<{ id: string }>(sql`select id from notice where kind = 'submissionReturned'`)
    expect(await locationOf(member.fetch(`/en/workspace/inbox/${line?.id}`))).toBe(address)
    await locationOf(member.post(RECORD, await filled(member, RECORD, { source: 'https://gaceta.example.org/2024', do: 'send' })))
    expect((await rowOf(address))?.state).toBe('submitted')
    expect(await locationOf(member.post(address, { do: 'take-back' }))).toBe(RECORD)
    expect((await rowOf(address))?.state).toBe('draft')
    expect((await steward.post(`/en/stewardship/submissions/${address.split('/').at(-1)}`, { revision: await revisionOf(address), do: 'publish' })).status).toBe(404)
  })

  it('is for those who act for the organization alone', async () => {
    const other = await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'ajena' }], lang: 'en' })
    const address = await locationOf(member.post(RECORD, await filled(member, RECORD, CHANGE)))
    for (const who of [other, steward]) {
      for (const path of [RECORD, address, CAPABILITY]) expect((await who.fetch(path)).status).toBe(403)
      for (const path of [RECORD, address, CAPABILITY]) expect((await who.post(path, { do: 'discard' })).status).toBe(403)
    }
    const [id] = address.split('/').slice(-1)
    expect((await other.fetch(`/en/workspace/ajena/record/proposals/${id}`)).status).toBe(404)
    const stolen = await other.post('/en/workspace/ajena/record', { ...(await filled(other, '/en/workspace/ajena/record', CHANGE)), id: id ?? '' })
    expect(stolen.status).toBe(404)
    expect((await rowOf(address))?.state).toBe('submitted')
    expect((await worker.fetch(RECORD)).status).toBe(303)
  })
})

describe('what an organization offers and needs', () => {
  const OFFER = { direction: 'offers', workLine: 'training', mnrCapability: 'none', visibility: 'allowed', 'note-en': 'Courses for shelters', do: 'send' }

  it('is declared, published, changed and taken off, each through a steward; what only some may see stands on no public page', async () => {
    const fields = await filled(member, CAPABILITY, OFFER)
    const address = await locationOf(member.post(CAPABILITY, fields))
    expect(await locationOf(member.post(CAPABILITY, fields))).toBe(address)
    expect(await html(steward.fetch(`/en/stewardship/submissions/${address.split('/').at(-1)}`))).toContain('Courses for shelters')
    await locationOf(decide(address, { do: 'publish' }))
    expect(await (await worker.fetch('/en/organizations/casa')).text()).not.toContain('Courses for shelters')
    expect(await html(member.fetch(RECORD))).toContain('Courses for shelters')

    const one = `${RECORD}/capabilities/casa-offers-training`
    const change = await locationOf(member.post(one, await filled(member, one, { visibility: 'public', do: 'send' })))
    await locationOf(decide(change, { do: 'publish' }))
    expect(await (await worker.fetch('/en/organizations/casa')).text()).toContain('Courses for shelters')

    expect(await html(member.post(one, await filled(member, one, { do: 'withdraw' })), 422)).toContain('say what it is based on')
    const off = await locationOf(member.post(one, await filled(member, one, { do: 'withdraw', statement: 'We no longer give courses' })))
    await locationOf(decide(off, { do: 'publish' }))
    expect(await (await worker.fetch('/en/organizations/casa')).text()).not.toContain('Courses for shelters')
  })

  it('says what is missing, and keeps drafts apart', async () => {
    const page = await html(member.post(CAPABILITY, await filled(member, CAPABILITY, { do: 'send', visibility: 'anyone' })), 422)
    for (const message of ['Choose whether you offer or need it', 'Choose a work line', 'None of the 21', 'Say what it is about', 'Choose who sees it']) expect(page).toContain(message)
    const first = await locationOf(member.post(CAPABILITY, await filled(member, CAPABILITY, { ...OFFER, do: 'keep' })))
    const second = await locationOf(member.post(CAPABILITY, await filled(member, CAPABILITY, { ...OFFER, 'note-en': HARMFUL, do: 'keep' })))
    expect(first).not.toBe(second)
    expect(await html(member.fetch(first))).toContain('Courses for shelters')
    expect(await html(member.fetch(second))).not.toContain('<script>alert')
    expect(await html(member.fetch(RECORD))).not.toContain('<img src=x')
  })

  it('leaves what others have noted as their words, and lets it be declared as one’s own', async () => {
    await commit(aContext(worker.db, BY), [{ operation: 'create', kind: 'capability', fact: { id: 'casa-needs-training', organization: 'casa', direction: 'needs', workLine: 'training', mnrCapability: null, basis: 'noted', statedBy: 'IIN-OEA', statedOn: '2012', note: { en: { text: 'Wants courses', status: 'original' } }, visibility: 'public', sources: [] } }])
    expect(await html(member.fetch(RECORD))).toContain('noted by IIN-OEA')
    expect((await member.fetch(`${RECORD}/capabilities/casa-needs-training`)).status).toBe(404)
    const form = await filled(member, `${CAPABILITY}?from=casa-needs-training`, { do: 'send' })
    const address = await locationOf(member.post(CAPABILITY, form))
    await locationOf(decide(address, { do: 'publish' }))
    const facts = await worker.db.all<{ basis: string }>(sql`select fact ->> '$.basis' as basis from record where kind = 'capability' order by key`)
    expect(facts.map(({ basis }) => basis)).toEqual(['noted', 'declared'])
  })
})
