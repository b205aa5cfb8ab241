import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AMERICAN_STATES } from '#db/reference/countries.ts'
import type { CountryCard, CountryView } from '#functions/countries/schema.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

type Row = Readonly<Record<string, string>>

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

function csv(name: string): Row[] {
  return parse(readFileSync(new URL(`../../db/data/${name}.csv`, import.meta.url)), { columns: true })
}

async function get<T>(path: string): Promise<T> {
  const response = await worker.fetch(path)
  expect(response.status, path).toBe(200)
  return await response.json() as T // the shape that the API documents
}

const country = (code: string) => get<CountryView>(`/api/v1/countries/${code}`)

describe('GET /api/v1/countries', () => {
  it('lists every American State and each other country with an organization, by English name', async () => {
    const { data, total } = await get<{ data: CountryCard[]; total: number }>('/api/v1/countries')
    expect(total).toBe(52)
    expect(data.map(({ code }) => code)).toEqual(expect.arrayContaining([...AMERICAN_STATES]))
    expect(data.filter(({ organizations, code }) => organizations === 0 && !AMERICAN_STATES.includes(code))).toEqual([])
    expect(data.slice(0, 4).map(({ code }) => code)).toEqual(['and', 'aia', 'atg', 'arg'])
  })

  it('lists all of ISO 3166-1 on request', async () => {
    expect((await get<{ total: number }>('/api/v1/countries?all=true')).total).toBe(249)
  })

  it('keeps a subregion, and the members of the OAS', async () => {
    const { data } = await get<{ data: CountryCard[] }>('/api/v1/countries?subregion=central-america&oasMember=true')
    expect(data.map(({ code }) => code)).toEqual(['blz', 'cri', 'slv', 'gtm', 'hnd', 'pan'])
  })

  it('refuses what it does not know, by name', async () => {
    const response = await worker.fetch('/api/v1/countries?region=x')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-parameter', errors: [{ pointer: 'region' }] })
  })
})

describe('GET /api/v1/countries/{country}', () => {
  it('counts the organizations, exchanges and capabilities of the files', async () => {
    const organizations = new Map(csv('organizations').map((row) => [row['id'], row['country_iso3']]))
    const isOf = (id: string) => id === 'BRA' || organizations.get(id) === 'BRA'
    const exchanges = csv('exchanges').filter((row) => ['offering', 'receiving', 'triangular'].some((role) => (row[role] ?? '').split('|').some(isOf)))
    const capabilities = csv('capabilities').filter((row) => row['country_iso3'] === 'BRA' || isOf(row['organization_id'] ?? ''))
    const bra = await country('bra')
    expect(bra.exchanges).toBe(exchanges.length)
    expect(bra.exchangeList.map(({ id }) => id).toSorted()).toEqual(exchanges.map((row) => row['id']).toSorted())
    expect(bra.organizations).toBe(1 + [...organizations.values()].filter((code) => code === 'BRA').length)
    expect(bra.capabilities).toBe(capabilities.length)
    expect(bra.alliances).toBe(bra.allianceList.length)
  })

  it('keeps what a country says of itself apart from what others have noted', async () => {
    const { offers, needs } = await country('arg')
    for (const { declared, noted } of [offers, needs]) {
      expect(declared.every(({ basis }) => basis === 'declared')).toBe(true)
      expect(noted.every(({ basis }) => basis === 'noted')).toBe(true)
    }
  })

  it('tells the standing under each treaty with the day that its source describes, and nothing of others', async () => {
    const rows = csv('ratifications').filter((row) => row['iso3'] === 'PRY')
    const { ratifications } = await country('pry')
    expect(ratifications.map(({ instrument, status, asOf }) => [instrument.id, status, asOf?.text ?? '']).toSorted())
      .toEqual(rows.map((row) => [row['instrument_id'], row['status'], row['as_of']]).toSorted())
    expect(ratifications.every(({ sources }) => sources.length > 0)).toBe(true)
  })

  it('names partners by code and never the country itself', async () => {
    const { partners } = await country('per')
    expect(partners.map((one) => one.country)).toEqual(partners.map((one) => one.country).toSorted())
    expect(partners.some((one) => one.country === 'per')).toBe(false)
    expect(partners.every(({ alliances, exchanges }) => alliances + exchanges > 0)).toBe(true)
  })

  it('answers an empty record for a country of which nothing is on record', async () => {
    expect(await country('afg')).toMatchObject({ organizations: 0, party: null, institutions: [], exchangeList: [], ratifications: [], partners: [] })
  })

  it('is 404 for a code that no country has', async () => {
    expect((await worker.fetch('/api/v1/countries/xxx')).status).toBe(404)
  })
})

describe('the numbers of reporting lines', () => {
  const lines = csv('hotlines').flatMap((row) => (row['phone_or_short_code'] === '' ? [] : [{ id: row['id'], country: (row['iso3'] ?? '').toLowerCase(), numbers: (row['phone_or_short_code'] ?? '').split('|') }]))
  /** What a reader or a machine can take for a number: the text without its addresses, which name pages. */
  const visible = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/https?:\/\/[^\s"]*/g, ' ')

  it('are on no page and in no answer until their operator has confirmed them', async () => {
    const page = visible(await (await worker.fetch('/es/where-to-report')).text())
    for (const { id, country: code, numbers } of lines) {
      const { reportingLines } = await country(code)
      const said = JSON.stringify(reportingLines.map(({ url: _, sources: __, ...line }) => line)) // addresses name pages
      for (const number of numbers) {
        expect(said, id).not.toContain(number)
        expect(new RegExp(`(?<!\\d)${number}(?!\\d)`).test(page), `${id} ${number}`).toBe(false)
      }
    }
  })
})
