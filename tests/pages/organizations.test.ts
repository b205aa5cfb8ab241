import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
  await commit(aContext(worker.db, { post: 'steward', at: 'iin-oas' }), [
    { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'merged' }) }, { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'withdrawn' }) },
  ])
  await commit(aContext(worker.db, { post: 'steward', at: 'iin-oas' }), [
    { operation: 'merge', kind: 'organization', id: 'merged', revision: 1, into: 'iin-oas' }, { operation: 'withdraw', kind: 'organization', id: 'withdrawn', revision: 1 },
  ], 'entered twice')
})
afterAll(() => worker.close())

async function page(path: string, status = 200): Promise<string> {
  const response = await worker.fetch(path)
  expect(response.status, path).toBe(status)
  return response.text()
}

async function gzipped(html: string): Promise<number> {
  return (await new Response(new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength
}

describe('the directory', () => {
  it('is alphabetical and may be indexed; searched or filtered it may not', async () => {
    const plain = await page('/es/organizations')
    expect(plain).toContain('por orden alfabético')
    expect(plain).not.toContain('noindex')
    expect(await page('/es/organizations?sector=government')).toContain('noindex')
  })

  it('finds names without accents, marks what was found and says that it goes by relevance', async () => {
    const html = await page('/es/organizations?q=ninez')
    expect(html).toContain('<mark>Niñez</mark>')
    expect(html).toContain('por relevancia')
  })

  it('gives a link that takes each filter away', async () => {
    expect(await page('/en/organizations?country=bra&country=chl')).toContain('href="/en/organizations?country=chl" aria-label="Remove the filter: Brazil"')
  })

  it('leads on by pages that say where they stand', async () => {
    const next = /href="([^"]+)" rel="next"/.exec(await page('/en/organizations'))?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(await page(next)).toMatch(/21–40 of \d+/)
  })

  it('has one way on where nothing is found', async () => {
    expect(await page('/en/organizations?q=zzzz')).toContain('/en/search?q=zzzz')
  })
})

describe('the page of an organization', () => {
  it('weighs less than 18 kB in every language and carries no script, for those with the most ties too', async () => {
    for (const id of ['iin-oas', 'usa', 'col', 'bra', 'gtm']) for (const lang of LANGUAGES) {
      const html = await page(`/${lang}/organizations/${id}`)
      expect(await gzipped(html), `${lang} ${id}`).toBeLessThan(18_000)
      expect(html).not.toContain('<script type="module"')
    }
  })

  it('draws the alliances with the numbers of their list', async () => {
    const html = await page('/es/organizations/cri-paniamor')
    const numbers = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => Number(match[1]))
    const listed = numbers(/<span class="meta n">(\d+)<\/span>/g)
    expect(listed.length).toBeGreaterThan(3)
    expect(numbers(/text-anchor="middle" font-weight="600">(\d+)<\/text>/g)).toEqual(listed)
  })

  it('says of a State that nobody has been designated to speak for it', async () => {
    expect(await page('/en/organizations/per')).toContain('No designated voice: the State has not yet said in writing')
  })

  it('moves for good with its language when it was merged, and is not found when it is not there', async () => {
    const response = await worker.fetch('/pt/organizations/merged')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/pt/organizations/iin-oas'])
    await page('/pt/organizations/nobody', 404)
    await page('/pt/organizations/withdrawn', 404)
  })
})

describe('the history of a record', () => {
  it('proves its chain and says who made each revision by the post', async () => {
    const html = await page('/en/organizations/withdrawn/history')
    expect(html).toContain('all 2 hashes match')
    expect(html).toContain('Steward of the registry (IIN-OAS)')
    expect(html).toContain('withdrawn from public view. Its history is kept')
  })

  it('leads from a merged record to the other', async () => {
    expect(await page('/en/organizations/merged/history')).toContain('href="/en/organizations/iin-oas"')
  })

  it('stands for alliances and exchanges too, and shows what was known on a day', async () => {
    await page('/es/alliances/weprotect-alliance/history')
    await page('/fr/exchanges/ex-iin-chl-2012/history')
    expect(await page('/en/organizations/iin-oas/history?knownOn=1999-01-01')).toContain('not there yet on that day')
    await page('/en/organizations/nobody/history', 404)
  })
})
