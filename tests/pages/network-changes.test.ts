import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
beforeAll(async () => { worker = await startWorker('shipped') })
afterAll(() => worker.close())

async function read(address: string): Promise<string> {
  const answer = await worker.fetch(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

/** The number beside the heading of a table. */
function counted(page: string, table: string): number {
  return Number(new RegExp(String.raw`<h3 id="${table}">[^<]*<span class="meta">(\d+)`).exec(page)?.[1])
}

describe('the comparison of two dates', () => {
  it('says which ties ended since 2020, and how many have no known end', async () => {
    const page = await read('/en/network/changes?since=2020-01-01')
    const [ended, noEnd] = [counted(page, 'ended'), counted(page, 'no-end')]
    expect(ended).toBeGreaterThan(0)
    expect(page).toContain(`and ${ended} ended. ${noEnd} more ties that may have stood in that time have no end on record`)
  })

  it('tells what happened apart from what became known: all shipped ties were learned, and none of them before', async () => {
    const network: { ties: { id: string[] } } = await (await worker.fetch('/api/v1/network')).json()
    expect(counted(await read('/en/network/changes?since=2020-01-01'), 'learned')).toBe(network.ties.id.length)
    const before = await read('/en/network/changes?since=2010-01-01&until=2015-12-31')
    expect(counted(before, 'learned')).toBe(0)
    expect(counted(before, 'began')).toBeGreaterThan(0)
  })

  it('takes the days whichever way round, and keeps the filters of the view', async () => {
    const one = await read('/es/network/changes?since=2015-01-01&until=2018-12-31&country=per')
    const other = await read('/es/network/changes?since=2018-12-31&until=2015-01-01&country=per')
    expect(counted(one, 'began')).toBe(counted(other, 'began'))
    expect(one).toContain('<input type="hidden" name="country" value="per"')
    expect(counted(one, 'began')).toBeLessThan(counted(await read('/es/network/changes?since=2015-01-01&until=2018-12-31'), 'began'))
  })

  it('shows one table whole when it is asked for', async () => {
    const rows = (page: string): number => page.split('<tr>').length
    const part = await read('/fr/network/changes?since=2020-01-01')
    const whole = await read('/fr/network/changes?since=2020-01-01&rows=no-end')
    expect(rows(whole) - rows(part)).toBe(counted(whole, 'no-end') - 15)
  })
})
