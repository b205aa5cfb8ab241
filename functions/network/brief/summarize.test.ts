import { expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { shownIn } from '../shown.ts'
import { summarize } from './summarize.ts'

it('counts what a view shows, what hangs together in it and what it does not know', () => {
  const hub = aNetwork([
    { id: 'one', members: ['a', 'b', 'c'], startEarliest: '2012-01-01', startExact: 2, endExact: 3, hosts: ['x.example'], checkedOn: '2026-01-02', evidence: 'confirmed' },
    { id: 'two', type: 'exchange', kind: 'study-visit', standing: 'completed', members: ['d', 'e'], startExact: 3, endExact: 3, hosts: ['x.example', 'y.example'] },
  ], [{ id: 'f' }])
  const told = summarize(hub, shownIn(hub, {}), 3)
  expect(told).toMatchObject({ organizations: 6, alliances: 1, exchanges: 1, together: 3, alone: 1, noStart: 1, noEnd: 2, unchecked: 1, unconfirmed: 1, sites: [{ host: 'x.example', ties: 2 }, { host: 'y.example', ties: 1 }] })
  expect(told.busiest).toHaveLength(3)
})

it('sums up nothing as nothing', () => {
  const hub = aNetwork([], [])
  expect(summarize(hub, shownIn(hub, {}), 3)).toMatchObject({ organizations: 0, together: 0, busiest: [], sites: [] })
})
