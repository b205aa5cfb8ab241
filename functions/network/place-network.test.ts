import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { pictureOf } from './picture.ts'
import { placeNearby } from './place-nearby.ts'
import { placeNetwork, tieNode } from './place-network.ts'
import type { NetworkFacts } from './schema.ts'
import { shownIn } from './shown.ts'
import { bodyRadius, organizationRadius } from './size.ts'

type Tie = NetworkFacts['ties'][number]

const organization = (id: string): NetworkFacts['organizations'][number] => ({ id, name: id, lang: 'en', acronym: null, sector: 'government', kind: 'child-institute', country: 'per', names: {} })
const tie = (id: string, members: readonly string[], more: Partial<Tie> = {}): Tie => ({
  id, type: 'alliance', kind: 'coalition', startEarliest: null, endLatest: null, standing: 'unknown', workLines: [], evidence: 'documented', titles: {},
  ends: members.map((one) => ({ organization: one, role: 'party', attestation: 'silent' })), ...more,
})
const facts: NetworkFacts = {
  version: 1,
  organizations: ['a', 'b', 'c', 'secretariat'].map(organization),
  ties: [
    tie('network', ['a', 'b'], { body: 'secretariat' }), tie('same', ['a', 'c']), tie('same', ['b', 'c'], { type: 'exchange', kind: 'workshop', standing: 'completed' }),
    tie('of-the-unseen', ['a', 'b'], { body: 'withheld' }),
  ],
}

describe.each([['placeNetwork', () => placeNetwork(facts)], ['placeNearby', () => placeNearby(facts, new Map([['a', { x: 0, y: 0 }], ['b', { x: 60, y: 0 }]]))]])('%s', (_, place) => {
  const places = place()
  const placeOf = (id: string) => places.get(id) ?? expect.unreachable(`${id} has no place`)

  it('keeps an alliance and an exchange of one id apart', () => {
    expect(placeOf('alliance/same')).not.toEqual(placeOf('exchange/same'))
  })

  it('puts an alliance where its body stands, and one whose body nobody sees at a place of its own', () => {
    expect(placeOf('alliance/network')).toEqual(placeOf('secretariat'))
    expect(facts.organizations.map(({ id }) => placeOf(id))).not.toContainEqual(placeOf('alliance/of-the-unseen'))
  })

  it('places everything', () => {
    for (const one of facts.ties) expect(places.has(tieNode(one))).toBe(true)
    for (const { id } of facts.organizations) expect(places.has(id)).toBe(true)
  })
})

describe('placeNetwork', () => {
  it('leaves room for the ring around a body', () => {
    const places = placeNetwork(facts)
    const [body, member] = [places.get('secretariat') ?? { x: 0, y: 0 }, places.get('a') ?? { x: 0, y: 0 }]
    expect(Math.hypot(body.x - member.x, body.y - member.y)).toBeGreaterThan(bodyRadius(organizationRadius(0)) + organizationRadius(3) - 1)
  })

  it('draws that ring around the knot', () => {
    const hub = aNetwork([{ id: 'network', members: ['a', 'b'], body: 'secretariat' }], [{ id: 'secretariat' }])
    const ring = bodyRadius(organizationRadius(0))
    expect(pictureOf(hub, shownIn(hub, {}), () => '').alliances).toContain(`a${ring} ${ring} `)
  })
})
