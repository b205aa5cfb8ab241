import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMPONENTS } from '#functions/reference/components.ts'
import { ROUTES } from '#functions/reference/routes.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

/** One or more questions to each address; records are named that have much on them. */
const QUESTIONS: { readonly [id: string]: readonly string[] } = {
  listOrganizations: ['/api/v1/organizations?limit=200', '/api/v1/organizations?country=per&facets=sector,kind,country'],
  getOrganization: ['/api/v1/organizations/iin-oas?include=ties,partners,capabilities', '/api/v1/organizations/cri-paniamor'],
  listAlliances: ['/api/v1/alliances?limit=200', '/api/v1/alliances?role=lead&facets=kind,state'],
  getAlliance: ['/api/v1/alliances/weprotect-alliance', '/api/v1/alliances/cri-nexst'],
  listExchanges: ['/api/v1/exchanges?limit=200', '/api/v1/exchanges?country=per&role=receiving&facets=modality,role'],
  getExchange: ['/api/v1/exchanges/ex-aliados-3'],
  listCapabilities: ['/api/v1/capabilities?limit=200&facets=direction,basis'],
  getCapability: ['/api/v1/capabilities/aia-offers-legislation'],
  listCountries: ['/api/v1/countries?all=true', '/api/v1/countries?q=peru'],
  getCountry: ['/api/v1/countries/per', '/api/v1/countries/usa', '/api/v1/countries/aia', '/api/v1/countries/jpn'],
  search: ['/api/v1/search?q=paniamor', '/api/v1/search?q=peru', '/api/v1/search'],
  getNetwork: ['/api/v1/network', '/api/v1/network?include=names', '/api/v1/network?include=names,places', '/api/v1/network?include=details', '/api/v1/network?include=places&activeOn=2020-01-01', '/api/v1/network?form=pairs&include=ties,places&activeOn=2020-01-01'],
  listVocabularies: ['/api/v1/vocabularies'],
  getVocabulary: ['/api/v1/vocabularies/mnr-capabilities', '/api/v1/vocabularies/party-roles'],
  getIndex: ['/api/v1'],
  getVersion: ['/api/v1/version'],
  getOpenapi: ['/api/v1/openapi.json'],
  getOrganizationHistory: ['/api/v1/organizations/iin-oas/history?include=proof', '/api/v1/organizations/per/history?knownOn=2020-01-01'],
  getAllianceHistory: ['/api/v1/alliances/weprotect-alliance/history?knownOn=2999-01-01'],
  getExchangeHistory: ['/api/v1/exchanges/ex-aliados-3/history'],
}

const asked = ROUTES.flatMap((route) => (QUESTIONS[route.id] ?? []).map((address) => ({ address, answer: route.answer })))

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped', { OPERATOR_NAME: 'An operator' })
})

afterAll(() => worker.close())

describe('the answers of the API', () => {
  it('are asked for at every address of the document', () => {
    expect(Object.keys(QUESTIONS).sort()).toEqual(ROUTES.map((route) => route.id).sort())
  })

  it.each(asked)('$address has the shape that the document gives, and nothing else', async ({ address, answer }) => {
    const response = await worker.fetch(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const body: unknown = await response.json()
    if (answer !== null) expect(COMPONENTS[answer].safeParse(body).error?.issues ?? []).toEqual([])
  })

  it.each(asked)('$address answers 304 to the tag that it gave, and HEAD like GET', async ({ address }) => {
    const head = await worker.fetch(address, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const etag = head.headers.get('etag')
    if (etag === null) return expect(head.headers.get('cache-control')).toBe('no-store')
    const again = await worker.fetch(address, { headers: { 'if-none-match': etag } })
    return expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it.each(ROUTES.map(({ id }) => ({ id, address: QUESTIONS[id]?.[0]?.split('?')[0] ?? '' })))('$id refuses a parameter that it does not know', async ({ address }) => {
    const response = await worker.fetch(`${address}?unheard-of=1`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = COMPONENTS.Problem.parse(await response.json())
    expect(problem).toMatchObject({ type: '/problems/unknown-parameter', errors: [{ pointer: 'unheard-of', code: 'unknown-parameter' }] })
  })

  it('explain each problem where its type says, to people and to programs', async () => {
    const forPeople = await worker.fetch('/problems/not-found', { headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': 'pt' } })
    expect(forPeople.headers.get('content-language')).toBe('pt')
    expect(await forPeople.text()).toContain('<h1>Não há nada aqui</h1>')
    const forPrograms = await worker.fetch('/problems/not-found', { headers: { accept: 'application/json' } })
    expect(await forPrograms.json()).toMatchObject({ type: '/problems/not-found', status: 404, title: { fr: 'Il n’y a rien ici' } })
  })
})
