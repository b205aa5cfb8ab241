import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

async function page(path: string, status = 200): Promise<string> {
  const response = await worker.fetch(path)
  expect(response.status, path).toBe(status)
  return response.text()
}

interface List { readonly total: number; readonly facets: { readonly [field: string]: { readonly [value: string]: number } } }

async function list(path: string): Promise<List> {
  const answer: List = await (await worker.fetch(path)).json()
  return answer
}

async function gzipped(html: string): Promise<number> {
  return (await new Response(new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength
}

describe('the lists of alliances and exchanges', () => {
  it.each(['alliances', 'exchanges'])('of %s count those who take part as the list itself finds them, asked or unasked', async (name) => {
    for (const question of ['', '&country=per', '&role=lead', '&sector=government&country=per'].filter((one) => name === 'alliances' || !one.includes('lead'))) {
      const { facets } = await list(`/api/v1/${name}?limit=1&facets=country,role${question}`)
      for (const field of ['country', 'role']) {
        if (question.includes(field)) continue
        const counts = Object.entries(facets[field] ?? {}).slice(0, 4)
        expect(counts.length, `${name} ${field}${question}`).toBeGreaterThan(0)
        for (const [value, count] of counts) expect((await list(`/api/v1/${name}?limit=1&${field}=${value}${question}`)).total, `${name} ${field}=${value}${question}`).toBe(count)
      }
    }
  })

  it('show each filter as a link that takes it away, an organization by its name', async () => {
    const html = await page('/es/alliances?kind=coalition&organization=cri-paniamor&activeOn=2015-01-01')
    expect(html).toContain('href="/es/alliances?organization=cri-paniamor&amp;activeOn=2015-01-01"')
    expect(html).toMatch(/>Fundación PANIAMOR /i)
    expect(html).toContain('el 1 de enero de 2015')
  })

  it('say calmly that nothing is on record, and lead back to the whole', async () => {
    const html = await page('/en/exchanges?q=zzzz')
    expect(html).toContain('Nothing on record does not mean that nothing exists.')
    expect(html).toContain('href="/en/exchanges"')
  })

  it('weigh less than 18 kB in every language and carry no script', async () => {
    for (const lang of LANGUAGES) for (const path of ['alliances', 'exchanges', 'alliances/tech-coalition-alliance', 'exchanges/ex-paccto-quito-2017']) {
      const html = await page(`/${lang}/${path}`)
      expect(await gzipped(html), `${lang} ${path}`).toBeLessThan(18_000)
      expect(html).not.toContain('<script type="module"')
    }
  })
})

describe('the page of an alliance', () => {
  it('never says of an alliance without a sourced end that it is in force', async () => {
    const html = await page('/es/alliances/gara-alliance')
    expect(html).toContain('término no consta; última evidencia: 2020')
    expect(html).not.toMatch(/vigente/i)
  })

  it('says of every party that it has not spoken, or that nobody may speak for it, and names the network as the organization that it is too', async () => {
    const html = await page('/en/alliances/gara-alliance')
    expect(html.match(/>(not asked yet|no designated voice)</g)).toHaveLength(19)
    expect(html).toContain('From a public source; none of the 19 parties has spoken')
    expect(html).toContain('href="/en/organizations/gara"')
  })

  it('answers 404 for what is not there', async () => {
    await page('/es/alliances/no-such-alliance', 404)
    await page('/es/exchanges/no-such-exchange', 404)
  })
})

describe('the page of an exchange', () => {
  it('stands those who teach each other together, and lets the others keep their role', async () => {
    const html = await page('/es/exchanges/ex-per-bol-2022')
    expect([...html.matchAll(/<dt>(Se enseñan|Dan?|Apoyan?|Reciben?)<\/dt>/g)].map(([, verb]) => verb)).toEqual(['Se enseñan', 'Apoyan', 'Reciben'])
  })

  it('says that nobody has told yet what changed', async () => {
    expect(await page('/fr/exchanges/ex-per-bol-2022')).toContain('Personne n’a encore dit ce qui a changé.')
  })

  it('says that no source tells what became of it, where the status is not known', async () => {
    expect(await page('/en/exchanges/ex-arg-bol-2023')).toContain('No source on record says what became of it.')
  })
})
