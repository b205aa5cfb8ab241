import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

/** What people type, and the organization that must come first. */
const FIRST: readonly (readonly [asked: string, id: string])[] = [
  // the five of the bar
  ['proteccion ninez', 'chl-servicio-proteccion'], ['UNICEF', 'unicef'], ['fondo naciones unidas infancia', 'unicef'], ['MIDES', 'ury-mides'], ['red papaz', 'col-red-papaz'],
  // States: in any of the four languages, by short form, with or without points
  ['Perú', 'per'], ['peru', 'per'], ['EE. UU.', 'usa'], ['EEUU', 'usa'], ['E.E.U.U.', 'usa'], ['USA', 'usa'], ['U.S.A.', 'usa'], ['Estados Unidos', 'usa'], ['united states', 'usa'],
  ['États-Unis', 'usa'], ['Brasil', 'bra'], ['Brazil', 'bra'], ['Brésil', 'bra'], ['republica dominicana', 'dom'], ['Dominican Republic', 'dom'], ['Trinidad', 'tto'], ['Haití', 'hti'],
  ['bahamas', 'bhs'], ['UK', 'gbr'], ['Reino Unido', 'gbr'],
  // acronyms, in more than one language
  ['OEA', 'oas'], ['OAS', 'oas'], ['IIN', 'iin-oas'], ['INAU', 'ury-inau'], ['ICBF', 'col-icbf'], ['OIT', 'ilo'], ['ILO', 'ilo'], ['OIM', 'iom'], ['iom', 'iom'], ['NCMEC', 'ncmec'], ['CONANI', 'dom-conani'], ['pani', 'cri-pani'],
  // a former acronym still finds its institution
  ['SNNA', 'pry-minna'],
  // names: without accents, in another language, in another order, unfinished
  ['policia nacional civil', 'gtm-pnc'], ['ministério da justiça', 'bra-mj-snj'], ['ministerio de la mujer', 'per-mimp'], ['organization of american states', 'oas'],
  ['INSTITUTO INTERAMERICANO DEL NIÑO', 'iin-oas'], ['interamericano nino', 'iin-oas'], ['bienestar familiar', 'col-icbf'], ['comision interamericana de derechos humanos', 'cidh'],
  ['royal canadian mounted', 'rcmp'], ['guatemala ecpat', 'gtm-ecpat'], ['save the child', 'save-the-children'], ['unice', 'unicef'], ['interpol', 'interpol'], ['policia federal', 'bra-pf'], ['red pap', 'col-red-papaz'],
]

async function ask<T>(path: string): Promise<T> {
  const response = await worker.fetch(path)
  expect(response.status, path).toBe(200)
  return await response.json() as T // the shape that the API documents
}

interface Found { readonly data: readonly { readonly id: string; readonly names: readonly { readonly text: string; readonly kind: string }[] }[]; readonly total: number }

describe('GET /api/v1/organizations?q=', () => {
  it.each(FIRST)('finds %s first as %s', async (asked, id) => {
    const { data } = await ask<Found>(`/api/v1/organizations?limit=3&q=${encodeURIComponent(asked)}`)
    expect(data.map((one) => one.id)[0], data.map((one) => one.id).join(' ')).toBe(id)
  })

  it('puts every organization that holds all words in one name before those that hold them here and there', async () => {
    const { data } = await ask<Found>('/api/v1/organizations?limit=200&q=policia+nacional')
    const holds = data.map(({ names }) => names.some(({ text }) => /polic[ií]a/i.test(text) && /nacional/i.test(text)))
    expect(holds.slice(0, 3)).toEqual([true, true, true])
    expect(holds).toEqual(holds.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('counts what it finds, also by a short form that is written together', async () => {
    for (const asked of ['EEUU', 'E.E.U.U.', 'policia nacional', 'red']) {
      const { data, total } = await ask<Found>(`/api/v1/organizations?limit=200&q=${encodeURIComponent(asked)}`)
      expect(total, asked).toBe(data.length)
      expect(new Set(data.map(({ id }) => id)).size, asked).toBe(total)
    }
  })

  it('keeps its order in pages of any length', async () => {
    const { data } = await ask<Found>('/api/v1/organizations?limit=200&q=policia')
    for (const limit of [1, 7, 50]) {
      const found: string[] = []
      for (let next: string | null = `/api/v1/organizations?q=policia&limit=${limit}`; next !== null && found.length < 60;) {
        const page: Found & { readonly next: string | null } = await ask(next)
        found.push(...page.data.map(({ id }) => id))
        next = page.next
      }
      expect(found, `${limit} at a time`).toEqual(data.slice(0, found.length).map(({ id }) => id))
    }
  })

  it('does not care for accents, capitals, points or the order of words', async () => {
    const same = ['protección niñez', 'PROTECCION NINEZ', 'niñez, protección', 'ninez proteccion']
    const answers = await Promise.all(same.map((asked) => ask<Found>(`/api/v1/organizations?limit=200&q=${encodeURIComponent(asked)}`)))
    for (const answer of answers) expect(answer.data.map(({ id }) => id).toSorted()).toEqual(answers[0]?.data.map(({ id }) => id).toSorted())
  })
})

describe('GET /api/v1/capabilities?q=', () => {
  it('finds the capabilities of the organizations that match, the best first', async () => {
    const { data, total } = await ask<{ readonly data: readonly { readonly organization: { readonly id: string } }[]; readonly total: number }>('/api/v1/capabilities?limit=200&q=Colombia')
    expect(data[0]?.organization.id).toBe('col')
    expect(total).toBe(data.length)
  })
})

describe('GET /api/v1/search', () => {
  interface Search { readonly countries: { readonly data: readonly { readonly code: string }[]; readonly total: number }; readonly organizations: Found; readonly alliances: Found; readonly exchanges: Found }

  it('answers the same organization first as the directory does', async () => {
    for (const [asked, id] of FIRST.slice(0, 12)) {
      const { organizations } = await ask<Search>(`/api/v1/search?q=${encodeURIComponent(asked)}`)
      expect(organizations.data[0]?.id, asked).toBe(id)
    }
  })

  it('finds a country by its name in any language and by its code', async () => {
    for (const [asked, code] of [['brésil', 'bra'], ['Estados Unidos', 'usa'], ['Saint Lucia', 'lca'], ['Sainte-Lucie', 'lca'], ['per', 'per'], ['Países Bajos', 'nld']]) {
      const { countries } = await ask<Search>(`/api/v1/search?q=${encodeURIComponent(asked ?? '')}`)
      expect(countries.data[0]?.code, asked).toBe(code)
    }
  })

  it('shows five of each kind and says how many there are', async () => {
    const { organizations, alliances, exchanges } = await ask<Search>('/api/v1/search?q=peru')
    for (const found of [organizations, alliances, exchanges]) {
      expect(found.data).toHaveLength(5)
      expect(found.total).toBeGreaterThan(5)
    }
  })

  it('finds nothing without a letter or digit', async () => {
    const found = await ask<Search>('/api/v1/search?q=%E2%80%93')
    expect(Object.values(found).map(({ total }) => total)).toEqual([0, 0, 0, 0])
  })
})
