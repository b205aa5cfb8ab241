import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sourceCheck } from '#db/schema/desk.ts'
import { readVersion } from '#db/read.ts'
import { commit } from '#functions/revisions/commit.ts'
import { checkSources } from '#functions/source-checks/check-sources.ts'
import type { Ask } from '#functions/source-checks/open-source.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const DAY_MS = 86_400_000
let worker: TestWorker
let sites: Server
let asked: string[] = []
let isDown = true

/** Asks the sites of the test, which stand on this machine, under the names that the sources give them. */
const ask: Ask = (address, init) => {
  const url = new URL(address)
  return fetch(`http://127.0.0.1:${(sites.address() as AddressInfo).port}${url.pathname}`, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), 'x-host': url.host } }) // a server that listens on a port
}

const check = (days: number) => checkSources({ db: worker.db, now: new Date(Date.now() + days * DAY_MS), origin: 'https://ayni.example', ask })
const source = (url: string) => ({ url, title: null, date: '2020', kind: 'other' as const })

beforeAll(async () => {
  worker = await startWorker('empty')
  sites = createServer((request, response) => {
    const host = String(request.headers['x-host'])
    asked.push(`${request.method} ${host}${request.url ?? ''} ${request.headers['user-agent'] ?? ''}`)
    if (host === 'shy.example.org' && request.method === 'HEAD') response.writeHead(405).end()
    else if (host === 'trap.example.org') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
    else if (host === 'moved.example.org') response.writeHead(301, { location: 'https://fine.example.org/new' }).end()
    else if (host === 'down.example.org' && isDown) response.writeHead(404).end()
    else response.writeHead(200).end('there')
  })
  await new Promise<void>((resolve) => void sites.listen(0, '127.0.0.1', resolve))
  await commit({ db: worker.db, now: new Date(), actor: { post: 'steward', at: 'registry' } }, [
    ...['s-a', 's-b'].map((id) => ({ operation: 'create' as const, kind: 'organization' as const, fact: anOrganization({ id, sources: [source('https://fine.example.org/1')] }) })),
    { operation: 'create', kind: 'alliance', fact: anAlliance(['s-a', 's-b'], { id: 's-alliance', sources: ['https://down.example.org/doc', 'https://shy.example.org/', 'https://trap.example.org/', 'https://moved.example.org/', 'https://fine.example.org/2', 'http://10.0.0.7/secret'].map(source) }) },
  ])
}, 60_000)
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await worker.close()
  sites.close()
})

const page = async () => (await worker.fetch('/en/alliances/s-alliance')).text()
const failures = async () => (await worker.db.select().from(sourceCheck)).map((row) => row.failures).toSorted((a, b) => a - b)

describe('checking sources', () => {
  it('is off unless a setting turns it on', async () => {
    await worker.runScheduled()
    expect(await worker.db.select().from(sourceCheck)).toEqual([])
  })

  it('opens one address of each host in a run, HEAD before GET, says who asks, and follows no redirect inward', async () => {
    const { version } = await readVersion(worker.db)
    await check(0)
    expect(asked.map((line) => line.split(' ').slice(0, 2).join(' ')).toSorted()).toEqual([
      'GET down.example.org/doc', 'GET shy.example.org/', 'GET trap.example.org/', 'HEAD down.example.org/doc', 'HEAD fine.example.org/1', 'HEAD fine.example.org/new', 'HEAD moved.example.org/', 'HEAD shy.example.org/', 'HEAD trap.example.org/',
    ])
    for (const line of asked) expect(line).toContain('Ayni (+https://ayni.example/;')
    expect(await failures()).toEqual([0, 0, 0, 1, 1, 1])
    expect((await readVersion(worker.db)).version, 'one failure shows nowhere').toBe(version)
    expect(await page()).toContain('href="https://down.example.org/doc"')
  })

  it('does what two runs at the same moment do once', async () => {
    await Promise.all([check(0), check(0)])
    expect(asked.filter((line) => line.startsWith('HEAD'))).toHaveLength(1)
    expect(asked[0]).toContain('fine.example.org/2')
  })

  it('lets a link stand as text from the second failure in a row, says when, and raises the data version', async () => {
    const { version } = await readVersion(worker.db)
    await check(4)
    const day = new Date(Date.now() + 4 * DAY_MS)
    expect((await readVersion(worker.db)).version).toBe(version + 1)
    const html = await page()
    expect(html).not.toContain('href="https://down.example.org/doc"')
    expect(html).toContain(messagesFor('en').upkeep.sources.unanswered('x').replace(' x', ''))
    expect(html).toContain('href="https://shy.example.org/"')
    const view: { unanswered: Record<string, string> } = await (await worker.fetch('/api/v1/alliances/s-alliance')).json()
    expect(view.unanswered['https://down.example.org/doc']).toBe(day.toISOString().slice(0, 10))
  })

  it('makes it a link again when it answers', async () => {
    isDown = false
    await check(40)
    expect(await page()).toContain('href="https://down.example.org/doc"')
  })
})
