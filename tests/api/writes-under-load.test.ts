import { describe, expect, it } from 'vitest'
import { runLoad } from '#tests/load/run-load.ts'

/** The long one is `npm run test:load`. */
describe('many writers at once', () => {
  it('lose no write that was acknowledged, break no chain and get no failure', async () => {
    const { faults, statuses, acknowledged, reads } = await runLoad({ writers: 30, records: 10, ms: 4000, readers: 2, kills: 0 })
    expect(faults).toEqual([])
    expect([...statuses.keys()].filter((status) => status !== 200 && status !== 412)).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(10)
    expect(reads.length).toBeGreaterThan(2)
  })

  it('lose nothing when the database server is killed while they write', async () => {
    const { faults, statuses, acknowledged } = await runLoad({ writers: 20, records: 10, ms: 6000, readers: 1, kills: 3 })
    expect(faults).toEqual([])
    expect([...statuses.keys()].filter((status) => status !== 200 && status !== 412 && status !== 503 && status !== 'lost')).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(10)
  })
})
