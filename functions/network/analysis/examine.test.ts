import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import type { ProjectedNode } from '#functions/network/projection.ts'
import { shownIn } from '#functions/network/shown.ts'
import { examine, examineBetween } from './examine.ts'
import { listing } from './leaders.ts'
import { measuredNetwork } from './measured-network.ts'
import { largestSites, withoutSite } from './sites.ts'
import type { CentralTopic, Grouping } from './topics.ts'

// b and c hang on a, e on d; a and d are tied; z stands alone
const hub = aNetwork([
  { id: 't1', members: ['a', 'b'], hosts: ['one.example'] },
  { id: 't2', members: ['a', 'c'], hosts: ['one.example'] },
  { id: 't3', members: ['a', 'd'], hosts: ['two.example'] },
  { id: 't4', members: ['d', 'e'], hosts: ['two.example', 'three.example'] },
], [{ id: 'a' }, { id: 'b' }, { id: 'c', sector: 'civil-society' }, { id: 'd', country: 'jam' }, { id: 'e', country: 'jam' }, { id: 'z' }])
const shown = shownIn(hub, {})
const hubs = measuredNetwork(hub, shown, { form: 'hub', asOne: false })
const pairs = measuredNetwork(hub, shown, { form: 'pairs', asOne: false })

const named = ({ type, index }: ProjectedNode) => (type === 'tie' ? hub.ties.id : hub.nodes.id)[index] ?? ''

function central(network: typeof hubs, topic: CentralTopic, by: Grouping = 'subregion') {
  const result = examine(network, topic, { by })
  return 'leaders' in result ? result : expect.unreachable(topic)
}
const values = (network: typeof hubs, topic: CentralTopic) => central(network, topic).leaders.map(({ subject, value, rank }) => `${rank} ${named(subject)} ${value}`)

describe('examine', () => {
  it('lists organizations by their value, equal ones at one place, and leaves out who has none', () => {
    expect(values(hubs, 'degree')).toEqual(['1 a 3', '2 d 2', '3 b 1', '3 c 1', '3 e 1'])
    expect(values(pairs, 'betweenness')).toEqual(['1 a 5', '2 d 3'])
    expect(values(hubs, 'strength')).toEqual(['1 a 3', '2 d 2', '3 b 1', '3 c 1', '3 e 1'])
    expect(values(pairs, 'clustering')).toEqual([])
  })

  it('says how the first move without each site, counting only ties that lean on it alone', () => {
    const moves = central(hubs, 'degree').moves
    expect(moves?.moves.map(({ site, ranks }) => [site.host, site.ties, site.alone, ...ranks])).toEqual([
      ['one.example', 2, 2, 2, 1, null, null, 2],
      ['two.example', 2, 1, 1, 2, 2, 2, 2],
      ['three.example', 1, 0, 1, 2, 3, 3, 3],
    ])
    expect(central(measuredNetwork(hub, shown, hubs), 'degree').moves).not.toBeNull()
    expect(examine(hubs, 'degree', { brief: true })).toMatchObject({ moves: null })
  })

  it('names who would be apart without whom, organizations and ties told apart', () => {
    const result = examine(hubs, 'holding')
    if (result.topic !== 'holding') expect.unreachable()
    else {
      const told = (holders: typeof result.holding.ties) => holders.map(({ subject, apart }) => `${named(subject)}: ${apart.map(named).join(' ')}`)
      expect(told(result.holding.organizations)).toEqual(['a: b c', 'd: e'])
      expect(told(result.holding.ties)).toEqual(['t3: d e', 't1: b', 't2: c', 't4: e'])
      expect(result.holding.lines).toHaveLength(8)
      expect(result.moves?.followed.map(({ subject }) => named(subject))).toEqual(['a', 'd'])
    }
  })

  it('counts parts, those alone and the share of pairs that are tied', () => {
    expect(examine(hubs, 'cohesion')).toMatchObject({ cohesion: { organizations: 6, ties: 4, parts: [{ length: 5 }], isolates: [{ type: 'organization' }], pairs: 4 / 15, places: 8 / 24 } })
    expect(examine(pairs, 'cohesion')).toMatchObject({ cohesion: { places: null } })
  })

  it('tells ties across sectors and States from those within', () => {
    const result = examine(pairs, 'mixing')
    expect(result.topic === 'mixing' && result.mixing.map(({ by, ei }) => [by, ei])).toEqual([['sector', -0.5], ['state', -0.5]])
  })

  it('names no community where there is none, and those that there are', () => {
    expect(examine(hubs, 'communities')).toMatchObject({ found: { kind: 'compared', evidence: { verdict: 'none' }, communities: [] } })
    const groups = [...'pqrs'].flatMap((group) => Array.from({ length: 14 }, (_, n) => ({ id: `${group}t${n}`, members: [0, 1, 3].map((step) => `${group}${(n + step) % 8}`) })))
    const grouped = aNetwork([...groups, { id: 'pq', members: ['p0', 'q0'] }, { id: 'rs', members: ['r0', 's0'] }, { id: 'qr', members: ['q1', 'r1'] }])
    for (const form of ['hub', 'pairs'] as const) {
      const result = examine(measuredNetwork(grouped, shownIn(grouped, {}), { form, asOne: false }), 'communities')
      expect(result).toMatchObject({ found: { evidence: { verdict: 'structure' }, communities: [{ size: 8 }, { size: 8 }, { size: 8 }, { size: 8 }] } })
    }
  })

  it('never ranks States, alone or with their institutions', () => {
    const states = aNetwork([{ id: 't', members: ['peru', 'a', 'b'] }], [{ id: 'peru', kind: 'state' }, { id: 'a' }, { id: 'b', country: null }])
    const one = listing(measuredNetwork(states, shownIn(states, {}), { form: 'pairs', asOne: false }), [1, 1, 1])
    expect([one.leaders.length, one.states.length]).toEqual([2, 1])
    const rolled = listing(measuredNetwork(states, shownIn(states, {}), { form: 'pairs', asOne: true }), [1, 1])
    expect([rolled.leaders.length, rolled.states.map(({ subject }) => subject.type)]).toEqual([1, ['state']])
  })

  it('gives each the place after all that have more', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }), (given) => {
      const { leaders } = listing(hubs, given)
      expect(leaders.map(({ node, value }) => [node, value]).toSorted()).toEqual(given.flatMap((value, node) => (value > 0 ? [[node, value]] : [])).toSorted())
      for (const { value, rank } of leaders) expect(rank).toBe(1 + given.filter((other) => other > value).length)
    }))
  })

  it('makes something of a network of nothing', () => {
    const empty = measuredNetwork(hub, shownIn(hub, { sector: ['private-sector'] }), { form: 'hub', asOne: false })
    expect(central(empty, 'betweenness')).toMatchObject({ leaders: [], states: [] })
    expect(examine(empty, 'cohesion')).toMatchObject({ cohesion: { organizations: 0, parts: [], pairs: null } })
    expect(examineBetween(empty, 'caribbean').between).toMatchObject({ organizations: 0, connectors: [], ties: [] })
  })
})

describe('examineBetween', () => {
  it('says who ties a subregion to others, by the pairs that only they connect, and through which ties', () => {
    const { between, moves } = examineBetween(hubs, 'caribbean')
    expect(between).toMatchObject({ organizations: 2, tiedElsewhere: 1, tiedCommon: 0 })
    expect(between.connectors.map(({ subject, side, inside, elsewhere, pairs: connected }) => [named(subject), side, inside, elsewhere, connected])).toEqual([['a', 'elsewhere', 1, 2, 2], ['d', 'inside', 1, 1, 1]])
    expect(between.ties).toEqual([{ tie: hub.ties.id.indexOf('t3'), inside: 1, elsewhere: 1, common: 0, weight: 1 }])
    expect(moves?.moves[0]).toMatchObject({ site: { host: 'one.example' }, ranks: [null, 1] })
  })
})

describe('largestSites and withoutSite', () => {
  it('leave out the ties that lean on a site alone, and no organization', () => {
    const [one, two] = largestSites(hub, shown, 2)
    expect([one?.host, two?.host]).toEqual(['one.example', 'two.example'])
    expect(withoutSite(hub, shown, two?.index ?? -1)).toEqual({ ...shown, ties: [true, true, false, true] })
  })
})
