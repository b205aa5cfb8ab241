import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '#db/schema/desk.ts'
import { readVersion } from '#db/read.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const DESK = '/es/stewardship/designations'
const LETTER = { state: 'per', speaker: 'per-mimp', office: 'Dirección General de Niñez', reference: 'Oficio 45-2026', 'dated-day': '3', 'dated-month': '11', 'dated-year': '2026' }

let worker: TestWorker
let steward: Person

beforeAll(async () => {
  worker = await startWorker('shipped', { SECRET: 'a secret of a test that is long enough to be one' })
  steward = await person(worker, { posts: [{ kind: 'steward' }] })
})
afterAll(() => worker.close())

const textOf = async (path: string) => (await worker.fetch(path)).text()

describe('a designation', () => {
  it('is recorded and said on the public pages and in the API at once, in four languages, under a new version', async () => {
    const before = await readVersion(worker.db)
    const tag = (await worker.fetch('/es/countries/per')).headers.get('etag') ?? ''
    for (const path of ['/es/countries/per', '/es/organizations/per']) expect(await textOf(path)).toContain('Sin voz designada')
    expect((await steward.post(DESK, LETTER)).headers.get('location')).toBe(`${DESK}?done=recorded`)
    expect((await readVersion(worker.db)).version).toBe(before.version + 1)
    expect((await worker.fetch('/es/countries/per', { headers: { 'if-none-match': tag } })).status).toBe(200)
    const words = { es: 'Habla por el Estado:', en: 'Speaks for the State:', pt: 'Fala pelo Estado:', fr: 'Parle au nom de l’État\u00a0:' }
    for (const [lang, said] of Object.entries(words)) {
      for (const path of [`/${lang}/countries/per`, `/${lang}/organizations/per`]) {
        const page = await textOf(path)
        expect([path, page.includes(said), page.includes('Dirección General de Niñez'), page.includes('Oficio 45-2026'), page.includes(`href="/${lang}/organizations/per-mimp"`)]).toEqual([path, true, true, true, true])
      }
    }
    const { voice } = await (await worker.fetch('/api/v1/organizations/per')).json() as { voice: unknown }
    expect(voice).toMatchObject({ speaker: { id: 'per-mimp' }, office: LETTER.office, reference: LETTER.reference, dated: '2026-11-03' })
    expect((await (await worker.fetch('/api/v1/countries/per')).json() as { voice: unknown }).voice).toEqual(voice)
    expect((await (await worker.fetch('/api/v1/organizations/per-mimp')).json() as { voice: unknown }).voice).toBeNull()
    expect(await worker.db.$count(act, eq(act.kind, 'designation-recorded'))).toBe(1)
  })

  it('replaces the one before, and ends: then there is no designated voice again', async () => {
    await steward.post(DESK, { ...LETTER, speaker: 'per-mininter', reference: 'Oficio 46-2026' })
    expect(await textOf('/en/countries/per')).toContain('Oficio 46-2026')
    expect(await textOf('/en/countries/per')).not.toContain('Oficio 45-2026')
    const id = /designations\/([0-9a-f-]{36})\/end/.exec(await (await steward.fetch(DESK)).text())?.[1]
    expect((await steward.post(`${DESK}/${id}/end`)).status).toBe(303)
    expect(await textOf('/en/countries/per')).toContain('No designated voice')
    expect((await steward.post(`${DESK}/${id}/end`)).status).toBe(404)
    expect(await textOf('/en/organizations/per')).toContain('No designated voice')
  })

  it.each([
    [{ state: '' }, 'Elija el Estado'], [{ state: 'zwe' }, 'no tiene ficha'], [{ speaker: '' }, 'Elija la institución que habla'], [{ speaker: 'nobody-here' }, 'Elija la institución que habla'], [{ speaker: 'chl' }, 'no otro Estado'],
    [{ office: '' }, 'Escriba el puesto'], [{ reference: ' ' }, 'Escriba la referencia'], [{ 'dated-day': '' }, 'el día, el mes y el año'], [{ 'dated-day': '31', 'dated-month': '2' }, 'el día, el mes y el año'],
    [{ 'dated-year': '2099' }, 'posterior a hoy'], [{ office: 'x'.repeat(201) }, 'como mucho 200'],
  ])('says what is wrong and keeps what was typed: %j', async (typed, said) => {
    const before = await readVersion(worker.db)
    const answer = await steward.post(DESK, { ...LETTER, ...typed })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(said)
    if (!('reference' in typed)) expect(page).toContain('value="Oficio 45-2026"')
    expect(await readVersion(worker.db)).toEqual(before)
  })

  it('warns of a person in place of an office', async () => {
    const page = await (await steward.post(DESK, { ...LETTER, office: 'Ministra, Dra. Ana Gómez' })).text()
    expect(page).toContain('name="confirmed"')
    expect(await textOf('/en/organizations/per')).toContain('No designated voice')
  })

  it('is recorded by stewards only, and shown as text', async () => {
    const others = [await person(worker), await person(worker, { posts: [{ kind: 'organization-administrator', organization: 'per-mimp' }] })]
    for (const who of others) expect((await who.post(DESK, LETTER)).status).toBe(403)
    await steward.post(DESK, { ...LETTER, state: 'chl', office: '<script>alert(1)</script>', reference: '"><img src=x onerror=alert(1)>' })
    for (const path of ['/es/countries/chl', '/en/organizations/chl']) expect(await textOf(path)).not.toMatch(/<script>alert|<img src=x/)
    expect(await (await steward.fetch(DESK)).text()).not.toMatch(/<script>alert|<img src=x/)
    expect(await worker.db.all(sql`select 1 from designation where ended_at is null group by state having count(*) > 1`)).toEqual([])
  })
})

describe('a State whose designated organization is withdrawn', () => {
  it('has no voice: on its pages, in what it says of ties, and at the desk', async () => {
    const [{ id } = expect.unreachable()] = await worker.db.all<{ id: string }>(sql`select id from record where kind = 'alliance' and fact like '%"organization":"bra"%' limit 1`)
    const [{ key: asked } = expect.unreachable()] = await worker.db.all<{ key: number }>(sql`select key from record where kind = 'organization' and id = 'bra'`)
    await worker.db.run(sql`insert into confirmation_request (id, tie, organization, channel, asked_at, due_on) select 'asked-bra', key, ${asked}, 'desk', '2026-11-24', '2026-12-01' from record where kind = 'alliance' and id = ${id}`)
    const said = async () => {
      const { partyList } = await (await worker.fetch(`/api/v1/alliances/${id}`)).json() as { partyList: { organization: { id: string }; hasVoice: boolean | null }[] }
      return partyList.find(({ organization }) => organization.id === 'bra')?.hasVoice
    }
    const speaker = anOrganization({ id: 'bra-office', country: 'bra' })
    await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [{ operation: 'create', kind: 'organization', fact: speaker }])
    await steward.post(DESK, { ...LETTER, state: 'bra', speaker: speaker.id, reference: 'Nota 7' })
    expect([await said(), (await textOf('/en/countries/bra')).includes('No designated voice')]).toEqual([true, false])
    expect(await (await steward.fetch('/en/stewardship/desk/asked-bra')).text()).toContain('name="reference"')
    await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [{ operation: 'withdraw', kind: 'organization', id: speaker.id, revision: 1 }])
    expect(await said()).toBe(false)
    for (const path of ['/en/countries/bra', '/en/organizations/bra']) expect(await textOf(path)).toContain('No designated voice')
    expect(await (await worker.fetch('/api/v1/organizations/bra')).json()).toMatchObject({ voice: null })
    expect(await (await steward.fetch('/en/stewardship/desk/asked-bra')).text()).not.toContain('name="reference"')
    expect((await steward.post('/en/stewardship/desk/asked-bra/letter', { answer: 'confirm', reference: 'Letter 7' })).status).toBe(403)
  })
})
