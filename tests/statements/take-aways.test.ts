import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { readZip } from '#tests/support/zip.ts'

let worker: TestWorker

const change = (changes: readonly Change[]) => commit(aContext(worker.db, { post: 'steward', at: 'registry' }), changes)
const create = (kind: Change['kind'], fact: unknown): Change => ({ operation: 'create', kind, fact })
const textOf = async (address: string) => {
  const response = await worker.fetch(address)
  expect([address, response.status]).toEqual([address, 200])
  return response.text()
}
const named = (id: string, text: string) => anOrganization({ id, names: [{ text, lang: 'es', kind: 'official', status: 'original' }] })

beforeAll(async () => {
  worker = await startWorker('empty')
  await change([
    create('organization', named('t-a', 'Casa Ceibo')), create('organization', named('t-b', 'Fundación Jacarandá')), create('organization', named('t-hidden', 'Refugio Oculto')),
    create('alliance', anAlliance(['t-a', 't-b', 't-hidden'], { id: 't-alliance', title: { es: { text: '=SUMA(1;2) convenio', status: 'original' } }, start: '2024-02-01', end: '2027-02-28', term: 'fixed' })),
    create('exchange', anExchange('t-a', 't-b', { id: 't-exchange', title: { es: { text: 'Pasantía', status: 'original' } }, start: '2027-03-08', end: null, status: 'agreed' })),
    create('attestation', { id: 'alliance:t-alliance:t-a', tieKind: 'alliance', tie: 't-alliance', organization: 't-a', state: 'confirmed', askedOn: null, saidOn: '2026-11-20', note: null }),
    { operation: 'mark', kind: 'organization', id: 't-hidden', marks: { withheld: true } },
  ])
}, 60_000)
afterAll(() => worker.close())

describe('the statement of a tie', () => {
  it.each(LANGUAGES)('is dated, says who says what and where to check it, in %s', async (lang) => {
    const html = await textOf(`/${lang}/statements/alliance/t-alliance`)
    const t = messagesFor(lang)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain(t.statements.title)
    for (const name of ['Casa Ceibo', 'Fundación Jacarandá']) expect(html).toContain(name)
    expect(html).toContain(t.common.evidenceSentence.claimed(1, 2))
    expect(html).toContain(`${worker.origin}/${lang}/alliances/t-alliance`)
    expect(html).toContain('https://registry.example.org/source')
    for (const other of LANGUAGES) expect(html).toContain(`href="/${other}/statements/alliance/t-alliance"`)
  })

  it('is there for an exchange too, and for nothing else', async () => {
    expect(await textOf('/es/statements/exchange/t-exchange')).toContain('Pasantía')
    for (const address of ['/es/statements/exchange/t-alliance', '/es/statements/organization/t-a', '/es/statements/alliance/none']) expect([address, (await worker.fetch(address)).status]).toEqual([address, 404])
  })
})

describe('the list of partnerships', () => {
  it('names each tie with state, parties and evidence', async () => {
    const html = await textOf('/es/organizations/t-a/partnerships')
    expect(html).toContain('=SUMA(1;2) convenio')
    expect(html).toContain('Fundación Jacarandá')
    expect(html).toContain(messagesFor('es').common.evidence.claimed(1, 2))
    expect(html).toContain('href="/es/organizations/t-a/partnerships.xlsx"')
  })

  it('comes as CSV, with heads in the language and no cell that is a formula', async () => {
    const [heads, alliance, exchange, ...more]: string[][] = parse(await textOf('/en/organizations/t-a/partnerships.csv'), { bom: true })
    expect(heads?.[0]).toBe('Tie')
    expect(alliance?.[0]).toBe("'=SUMA(1;2) convenio")
    expect(alliance?.slice(7, 10)).toEqual(['1', '2', `${worker.origin}/en/alliances/t-alliance`])
    expect(exchange?.[6]).toBe('Casa Ceibo, Costa Rica (gives); Fundación Jacarandá, Costa Rica (receives)')
    expect(more).toEqual([])
  })

  it('comes as a spreadsheet that holds the same', async () => {
    const response = await worker.fetch('/pt/organizations/t-a/partnerships.xlsx')
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="t-a-aliancas-\d{4}-\d\d-\d\d\.xlsx"$/)
    const files = readZip(Buffer.from(await response.arrayBuffer()))
    const all = [...files.values()].join('\n')
    expect([...files.keys()].filter((name) => /worksheets\/sheet\d\.xml$/.test(name))).toHaveLength(2)
    expect(all).toContain('=SUMA(1;2) convenio')
    expect(all).toContain(messagesFor('pt').statements.partnerships.tie)
    expect(all).not.toContain('<f>')
  })
})

describe('the badge', () => {
  it('is one self-contained picture that says how many ties there are and how many all parties confirm', async () => {
    const response = await worker.fetch('/badges/t-a.svg?lang=es')
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=900')
    expect(response.headers.get('set-cookie')).toBeNull()
    const svg = await response.text()
    expect(svg).toContain('1\u00a0alianza y 1\u00a0intercambio en el registro')
    expect(svg).toContain('0 confirmados por todas las partes')
    expect(svg).toContain('/es/organizations/t-a')
    expect(svg).not.toMatch(/<script|<image|<foreignObject|href=|style=| on\w+=|url\(/i)
    const again = await worker.fetch('/badges/t-a.svg?lang=es', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('stands in the workspace with the lines to copy', async () => {
    const officer = await person(worker, { posts: [{ kind: 'member', organization: 't-a' }] })
    const html = await (await officer.fetch('/en/workspace/t-a')).text()
    expect(html).toContain(`${worker.origin}/badges/t-a.svg?lang=en`)
    expect(html).toContain('href="/pt/organizations/t-a/partnerships"')
    expect(html).toContain('/calendars/organizations/t-a.ics?lang=es')
  })
})

describe('a calendar', () => {
  it.each(['/calendars/organizations/t-b.ics?lang=es', '/calendars/countries/cri.ics?lang=es', '/calendars/countries/CRI.ics?lang=es'])('%s tells ends and starts as whole days', async (address) => {
    const response = await worker.fetch(address)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const lines = (await response.text()).replaceAll('\r\n ', '').split('\r\n')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
    expect(lines).toContain('SUMMARY;LANGUAGE=es:Vence: =SUMA(1\\;2) convenio')
    expect(lines).toContain('DTSTART;VALUE=DATE:20270228')
    expect(lines).toContain(`UID:exchange-t-exchange-starts@${new URL(worker.origin).host}`)
    expect((await worker.fetch(address, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })).status).toBe(304)
  })

  it('is not there for what is not', async () => {
    for (const address of ['/calendars/organizations/none.ics', '/calendars/organizations/t-b', '/calendars/countries/xyz.ics']) expect([address, (await worker.fetch(address)).status]).toEqual([address, 404])
  })
})

describe('a party whose name is withheld', () => {
  it('stands in nothing that is taken away', async () => {
    for (const address of ['/es/statements/alliance/t-alliance', '/es/organizations/t-a/partnerships', '/es/organizations/t-a/partnerships.csv', '/badges/t-a.svg', '/calendars/organizations/t-a.ics', '/calendars/countries/cri.ics']) {
      const text = await textOf(address)
      expect(text, address).not.toContain('Oculto')
      expect(text, address).not.toContain('t-hidden')
    }
    for (const address of ['/es/organizations/t-hidden/partnerships', '/es/organizations/t-hidden/partnerships.xlsx', '/badges/t-hidden.svg', '/calendars/organizations/t-hidden.ics']) expect([address, (await worker.fetch(address)).status]).toEqual([address, 404])
  })
})
