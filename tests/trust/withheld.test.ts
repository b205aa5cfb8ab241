import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestationId } from '#functions/attestations/schema.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { SHIPPED_DATA } from '#functions/core/context.ts'
import { NETWORK_FILES } from '#functions/network/formats/files.ts'
import { PERMISSIONS } from '#functions/permissions/table.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization, SOURCE } from '#tests/factories/facts.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const ID = 'cri-quvexo'
const NAME = 'Fundación Quvexo del Sur'
const WORDS = ['quvexo', 'QVXS']
let worker: TestWorker
let steward: Person
/** what an officer of a partner wrote before, and its private address */
let shown: { readonly by: Person; readonly id: string; readonly shared: string }

beforeAll(async () => {
  worker = await startWorker('empty')
  const names = [{ text: NAME, lang: 'es', kind: 'official' as const, status: 'original' as const }, { text: 'Quvexo Foundation', lang: 'en', kind: 'official' as const, status: 'translation' as const }, { text: 'QVXS', lang: 'und', kind: 'acronym' as const, status: 'original' as const }]
  const own = { ...SOURCE, url: 'https://www.quvexo.example.org/about' }
  const hidden = anOrganization({ id: ID, names, website: 'https://www.quvexo.example.org/', sources: [own] })
  const title = { es: { text: `Acuerdo con la ${NAME}`, status: 'original' as const }, en: { text: 'Agreement with QVXS', status: 'translation' as const } }
  const organizations = [hidden, ...['one', 'two', 'old'].map((id) => anOrganization({ id }))].map((fact) => ({ operation: 'create' as const, kind: 'organization' as const, fact }))
  const partner = { ...anAlliance([]), id: 'tie', title, summary: title, sources: [SOURCE, own], body: ID, parties: [ID, 'one', 'two'].map((organization) => ({ organization, role: 'party' as const, joined: null, left: null, sources: [own] })) }
  const exchange = anExchange(ID, 'one', { id: 'visit', title, outcomes: [{ side: ID, uptake: 'adopted', kinds: [], saidOn: '2024', note: title }, { side: 'one', uptake: 'piloted', kinds: [], saidOn: '2024', note: title }] })
  const context = aContext(worker.db, SHIPPED_DATA)
  await commit(context, [...organizations, { operation: 'create', kind: 'alliance', fact: partner }, { operation: 'create', kind: 'exchange', fact: exchange }, {
    operation: 'create', kind: 'attestation', fact: { id: attestationId('alliance', 'tie', ID), tieKind: 'alliance', tie: 'tie', organization: ID, state: 'confirmed', askedOn: null, saidOn: '2026-11-01', note: null },
  }, {
    operation: 'create', kind: 'attestation', fact: { id: attestationId('alliance', 'tie', 'two'), tieKind: 'alliance', tie: 'tie', organization: 'two', state: 'silent', askedOn: '2026-11-01', saidOn: null, note: title },
  }])
  await commit({ ...context, actor: { post: 'member', at: ID } }, [{ operation: 'update', kind: 'alliance', id: 'tie', revision: 1, fact: { ...partner, start: '2018' } }], `said by ${NAME}`)
  await commit(context, [{ operation: 'merge', kind: 'organization', id: 'old', revision: 1, into: ID }], 'the same')
  await worker.runScheduled()
  steward = await person(worker, { posts: [{ kind: 'steward' }], lang: 'es' })
})
afterAll(() => worker.close())

/** The addresses of a public route: in each language, and of each record that there is. */
function addressesOf(path: string): string[] {
  const parameters: Readonly<Record<string, readonly string[]>> = { lang: LANGUAGES, id: ['one', 'two', 'tie', 'visit', 'sectors'], organization: ['one', 'two'], country: ['cri', 'CRI'], file: ['one.svg', 'one.ics', 'cri.ics', ...Object.keys(NETWORK_FILES)], type: ['not-found'], kind: ['alliance', 'exchange'] }
  return [...path.matchAll(/:(\w+)/g)].reduce<string[]>((made, [, name = '']) => made.flatMap((one) => (parameters[name] ?? ['x']).map((value) => one.replace(`:${name}`, value))), [path])
}

const QUESTIONS = ['/api/v1/organizations?q=quvexo', '/api/v1/alliances?q=QVXS', '/api/v1/exchanges?q=quvexo', '/api/v1/search?q=quvexo', '/es/search?q=acuerdo', '/en/organizations?q=foundation', '/api/v1/alliances/tie/history?include=proof', '/api/v1/organizations/one?include=ties,partners,capabilities',
  '/api/v1/network?include=names,places', '/api/v1/network?form=pairs', '/es/alliances/tie/history?knownOn=2026-11-24', '/api/v1/exchanges/visit/history?knownOn=2026-11-24']

async function namedAt(paths: readonly string[], by: Pick<Person, 'fetch'> = worker): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const response = await by.fetch(path)
    const text = (await response.text()).toLowerCase().replaceAll(encodeURIComponent(path).toLowerCase(), '').replaceAll(/q=quvexo|q=qvxs|value="quvexo"|"quvexo"/g, '')
    if (WORDS.some((word) => text.includes(word.toLowerCase()))) found.push(path)
  }
  return found
}

const PUBLIC_ADDRESSES = PERMISSIONS.filter(({ method, who }) => method === 'GET' && who === 'anyone').flatMap(({ path }) => addressesOf(path)).filter((path) => !path.startsWith('/dev/'))

describe('an organization whose name is withheld', () => {
  it('is named in public before', async () => {
    expect(await namedAt(['/es/organizations', '/es/alliances/tie', '/api/v1/exchanges/visit', '/es/sitemap.xml', '/api/v1/alliances/tie/history', '/api/v1/network'])).toHaveLength(6)
  })

  it('is named to its partners, and at the private address of what they write', async () => {
    const by = await person(worker, { posts: [{ kind: 'member', organization: 'one' }], lang: 'es' })
    const id = crypto.randomUUID()
    await by.post('/es/contributions', { kind: 'alliance', operation: 'update', record: 'tie', organization: 'one', id })
    const made = await by.post(`/es/contributions/${id}/share`)
    const token = new URL(made.headers.get('location') ?? '', worker.origin).searchParams.get('address')
    shown = { by, id, shared: `/es/contributions/shared/${token}` }
    expect(await namedAt([shown.shared])).toHaveLength(1)
    expect(await namedAt([`/es/contributions/${id}`, '/es/ties/alliance/tie/answer'], by)).toHaveLength(2)
  })

  it('is withheld by a steward alone', async () => {
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'one' }] })
    expect((await member.post('/es/stewardship/withheld', { address: ID, note: 'asked for by the organization' })).status).toBe(403)
    expect((await steward.post('/es/stewardship/withheld', { address: ID, note: '' })).status).toBe(422)
    expect((await steward.post('/es/stewardship/withheld', { address: ID, note: 'asked for by the organization' })).status).toBe(303)
  })

  it('is then named at no public address, in no language, before and after the schedule has run', async () => {
    expect(await namedAt([...PUBLIC_ADDRESSES, ...QUESTIONS])).toEqual([])
    await worker.runScheduled()
    expect(await namedAt([...PUBLIC_ADDRESSES, ...QUESTIONS])).toEqual([])
  })

  it('has no page, no answer and no history of its own, nor has what was merged into it', async () => {
    const paths = [`/es/organizations/${ID}`, `/es/organizations/${ID}/history`, `/api/v1/organizations/${ID}`, `/api/v1/organizations/${ID}/history`, '/es/organizations/old', '/api/v1/organizations/old']
    expect(await Promise.all(paths.map(async (path) => (await worker.fetch(path)).status))).toEqual([404, 404, 404, 404, 404, 404])
  })

  it('is no party to the public: its ties count the others, and what it said does not count', async () => {
    const tie = await (await worker.fetch('/api/v1/alliances/tie')).json()
    expect(tie).toMatchObject({ parties: 2, spoken: 0, evidence: 'documented', body: null })
    const visit = await (await worker.fetch('/api/v1/exchanges/visit')).json()
    expect(visit).toMatchObject({ parties: 1, outcomes: [{ side: 'one' }] })
  })

  it('is named to nobody who takes part in the same ties, nor at a private address; to itself it is', async () => {
    const at = (organization: string) => person(worker, { posts: [{ kind: 'member', organization }], lang: 'es' })
    const [two, itself] = [await at('two'), await at(ID)]
    const draft = shown
    const paths = ['/es/workspace', '/es/workspace/two', '/es/workspace/inbox', '/es/ties/alliance/tie/answer', '/en/ties/alliance/tie/answer']
    expect(await namedAt(paths, two)).toEqual([])
    expect((await two.fetch('/es/ties/alliance/tie/answer')).status).toBe(200)
    expect(await namedAt(['/es/ties/alliance/tie/answer'], itself)).toHaveLength(1)
    expect(await namedAt(['one', 'two', 'tie'].map((id) => `/es/stewardship/records/alliance/${id}`), two)).toEqual([])

    expect(await namedAt([draft.shared, `/fr${draft.shared.slice(3)}`])).toEqual([])
    expect((await worker.fetch(draft.shared)).status).toBe(200)
    expect(await namedAt(['', '/what', '/who', '/when', '/check'].map((step) => `/es/contributions/${draft.id}${step}`), draft.by)).toEqual([])
    expect((await draft.by.fetch(`/es/contributions/${draft.id}`)).status).toBe(200)
    const begin = (by: Person, organization: string) => by.post('/es/contributions', { kind: 'alliance', operation: 'update', record: 'tie', organization, id: crypto.randomUUID() })
    expect((await begin(two, 'two')).status).toBe(403)
    expect((await begin(itself, ID)).status).toBe(303)
  })

  it('shows no reason, and is known to stewards, who can show it again', async () => {
    const page = await (await steward.fetch('/es/stewardship/withheld')).text()
    expect(page).toContain(NAME)
    expect((await steward.post('/es/stewardship/withheld', { lift: ID, [`note-${ID}`]: 'the risk is over, it says' })).status).toBe(303)
    expect(await (await worker.fetch('/api/v1/alliances/tie')).json()).toMatchObject({ parties: 3, spoken: 1, title: { en: { text: 'Agreement with QVXS' } } })
    expect((await worker.fetch(`/es/organizations/${ID}`)).status).toBe(200)
  })
})
