import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync, constants } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { PATHS } from '#web/paths.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { faultsOf, readHtml } from './read-html.ts'

/** Bytes that a reading page may cost, compressed, with the sheet and the font; and the network page with all that it loads (issue 3, Bars). */
const READING_BYTES = 50_000
const NETWORK_BYTES = 250_000

const ASSETS = join(import.meta.dirname, '../../dist/public/assets')

/** Pages asked for at the same time. */
const AT_ONCE = 8

interface Visit { readonly status: number; readonly from: string; readonly to?: string | undefined }

const visits = new Map<string, Visit>()
const faults = new Map<string, string>()
const idsOf = new Map<string, ReadonlySet<string>>()
const fragments: { to: string; id: string; from: string }[] = []
const weights = new Map<string, number>()
const shapes = new Set<string>()
let worker: TestWorker

/** Bytes on the wire of what the files of a page add to it: they are served in brotli. */
function assetBytes(html: string): number {
  const named = new Set([...html.matchAll(/(?:href|src)="\/assets\/([^"]+\.(?:css|js|woff2))"/g)].map((match) => match[1] ?? ''))
  return [...named].reduce((sum, name) => {
    const bytes = readFileSync(join(ASSETS, name))
    return sum + (name.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length)
  }, 0)
}
/** Bytes of a page as the edge sends it to a browser, in brotli made while one waits (quality 4). */
function edgeBytes(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
}

const assetBytesOf = new Map<string, number>()
function cachedAssetBytes(html: string): number {
  const key = (html.match(/\/assets\/[^"]+/g) ?? []).join()
  const known = assetBytesOf.get(key) ?? assetBytes(html)
  assetBytesOf.set(key, known)
  return known
}

const PATTERNS = Object.values(PATHS).map((path) => [path, new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`)] as const)
const kindOf = (pathname: string) => PATTERNS.find(([, pattern]) => pattern.test(pathname))?.[0] ?? pathname

/** What there is of every record and all of one form is asked for in one language, the languages taking turns: histories, statements, lists to print. */
function isItsTurn(pathname: string): boolean {
  const [, lang, , second = '', third = ''] = pathname.split('/')
  const id = pathname.includes('/statements/') ? third : second
  return LANGUAGES[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % LANGUAGES.length] === lang
}

/** Whether an address is to be asked: every page of a record, and of each kind of page in each language every set of parameter names once. */
function isNew(url: URL): boolean {
  if (visits.has(url.pathname + url.search)) return false
  if (/\/history$|\/statements\/|\/partnerships/.test(url.pathname) && !isItsTurn(url.pathname)) return false
  if (url.search === '') return true
  const names = [...new Set(url.searchParams.keys())].toSorted().join()
  const shape = `${kindOf(url.pathname)} ${url.pathname.split('/')[1]} ${names}`
  if (shapes.has(shape)) return false
  shapes.add(shape)
  return true
}

async function visit(address: string): Promise<string[]> {
  const response = await worker.fetch(address)
  const { status, headers } = response
  visits.set(address, { status, from: visits.get(address)?.from ?? '', to: headers.get('location') ?? undefined })
  const body = await response.text()
  if (status >= 300 && status < 400) return [headers.get('location') ?? '']
  if (status !== 200 || !headers.get('content-type')?.startsWith('text/html') || !LANGUAGES.some((lang) => address.startsWith(`/${lang}/`))) return []
  const page = readHtml(body)
  const wrong = faultsOf(page, address.slice(1, 3), address)
  if (wrong.length > 0) faults.set(address, [...new Set(wrong)].slice(0, 5).join('; '))
  idsOf.set(address, page.ids)
  weights.set(address, gzipSync(body).length + cachedAssetBytes(body))
  return [...page.links]
}

async function crawl(starts: readonly string[]): Promise<void> {
  const queue = [...starts]
  for (const start of starts) visits.set(start, { status: 0, from: 'start' })
  let busy = 0
  await new Promise<void>((resolve, reject) => {
    const next = () => {
      if (queue.length === 0 && busy === 0) resolve()
      while (queue.length > 0 && busy < AT_ONCE) {
        const address = queue.shift() ?? ''
        busy++
        visit(address).then((links) => {
          for (const link of links) follow(link, address)
          busy--
          next()
        }, reject)
      }
    }
    const follow = (link: string, from: string) => {
      const url = new URL(link, worker.origin + from)
      if (url.origin !== worker.origin) return
      if (url.hash !== '' && url.pathname + url.search !== from) fragments.push({ to: url.pathname + url.search, id: decodeURIComponent(url.hash.slice(1)), from })
      if (!isNew(url)) return
      visits.set(url.pathname + url.search, { status: 0, from })
      queue.push(url.pathname + url.search)
    }
    next()
  })
}

beforeAll(async () => {
  worker = await startWorker('shipped')
  await crawl(LANGUAGES.map((lang) => `/${lang}/`))
}, 300_000)
afterAll(() => worker.close())

/** So many lines as a person can read, and how many there are. */
const report = (lines: readonly string[]) => [...lines.slice(0, 40), ...(lines.length > 40 ? [`… ${lines.length} in all`] : [])]

/** Whether a page that needs an account sends a visitor to sign in, and back. */
const isDoor = (address: string, { status, to }: Visit) => status === 303 && to === `/${address.slice(1, 3)}/sign-in?next=${encodeURIComponent(address)}`

describe('every page that can be reached from the home pages', () => {
  it('answers 200, or sends to sign in where it needs an account', () => {
    const failed = [...visits].filter(([address, visited]) => visited.status !== (address === '/' ? 302 : 200) && !isDoor(address, visited)).map(([address, { status, from }]) => `${status} ${address} linked from ${from}`)
    expect(report(failed)).toEqual([])
    expect(visits.size).toBeGreaterThan(4000)
  })

  it('keeps the rules of every page', () => {
    expect(report([...faults].map(([address, wrong]) => `${address}: ${wrong}`))).toEqual([])
  })

  it('has what links into it point at', () => {
    const lost = fragments.filter(({ to, id }) => idsOf.has(to) && !idsOf.get(to)?.has(id)).map(({ to, id, from }) => `${to}#${id} linked from ${from}`)
    expect(report(lost)).toEqual([])
  })

  it('costs no more than its bytes', () => {
    // the brief holds the picture of the whole network; a table is asked for in full by `rows`
    const isNetwork = (address: string) => /^\/..\/network(\/brief)?(\?|$)|^\/..\/network\/(analysis|changes)\?.*rows=/.test(address)
    const heavy = [...weights].filter(([address, bytes]) => bytes > (isNetwork(address) ? NETWORK_BYTES : READING_BYTES)).toSorted((a, b) => b[1] - a[1])
    expect(report(heavy.map(([address, bytes]) => `${address} ${bytes}`))).toEqual([])
  })

  it('is what the sitemaps name, and the other way round', async () => {
    const named = new Set<string>()
    for (const lang of LANGUAGES) {
      const xml = await (await worker.fetch(`/${lang}/sitemap.xml`)).text()
      for (const [, location = ''] of xml.matchAll(/<loc>(.*?)<\/loc>/g)) named.add(new URL(location).pathname)
    }
    expect(report([...named].filter((address) => visits.get(address)?.status !== 200))).toEqual([])
    const records = [...visits.keys()].filter((address) => /^\/..\/(organizations|alliances|exchanges)\/[^/?]+$/.test(address))
    expect(report(records.filter((address) => !named.has(address)))).toEqual([])
  })
})

describe('the network page', () => {
  it.each(LANGUAGES)('in %s costs no more than its bytes with its island and data', async (lang) => {
    const address = `/${lang}/network`
    const html = await (await worker.fetch(address)).text()
    const source = /data-source="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? expect.unreachable('the island has no data')
    const data = gzipSync(await (await worker.fetch(source)).text()).length
    expect(edgeBytes(html) + assetBytes(html) + data).toBeLessThan(NETWORK_BYTES)
    expect(readdirSync(ASSETS).some((name) => /^network\..+\.js$/.test(name))).toBe(true)
  })
})

describe('pages that are only read', () => {
  it('load no script', async () => {
    const withScript = ['/es/network', '/es/join', '/es/sign-in']
    for (const [address, { status }] of visits) if (status === 200 && /^\/es\/[a-z-]*$/.test(address) && !withScript.includes(address)) expect(await (await worker.fetch(address)).text(), address).not.toMatch(/<script[^>]*\ssrc=/)
  })
})
