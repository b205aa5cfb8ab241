import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onDay } from './active-on.ts'
import { buildHubNetwork } from './build-network.ts'
import { included } from './included.ts'
import { seededRandom } from './layout/random.ts'
import { tieNode } from './place-network.ts'
import type { NetworkFacts } from './schema.ts'

type Tie = NetworkFacts['ties'][number]

const organization = (id: string): NetworkFacts['organizations'][number] => ({ id, name: `Instituto ${id}`, lang: 'es', acronym: null, sector: 'government', kind: 'child-institute', country: 'per', names: { en: `Institute ${id}` } })
const tie = (id: string, ends: readonly string[], more: Partial<Tie> = {}): Tie => ({
  id, type: 'alliance', kind: 'coalition', startEarliest: null, endLatest: null, standing: 'unknown', workLines: ['training'], evidence: 'documented',
  titles: { es: `Alianza ${id}` }, ends: ends.map((id) => ({ organization: id, role: 'party', attestation: 'silent' })), ...more,
})
const facts: NetworkFacts = {
  version: 3,
  organizations: [organization('per-b'), organization('per-a')],
  ties: [tie('z', ['per-a', 'per-b'], { startEarliest: '2010-01-01', endLatest: '2012-12-31', standing: 'fixed' }), tie('x', ['per-b'], { type: 'exchange', kind: 'workshop', standing: 'completed' }), tie('y', ['per-a', 'hidden'])],
}

describe('buildHubNetwork', () => {
  it('orders organizations, then alliances, then exchanges by id, with the ends of each', () => {
    const hub = buildHubNetwork(facts, new Map([['per-a', { x: 5, y: 6 }], [tieNode({ type: 'alliance', id: 'y' }), { x: 7, y: 8 }]]))
    expect(hub.nodes.id).toEqual(['per-a', 'per-b'])
    expect(hub.ties.id).toEqual(['y', 'z', 'x'])
    expect(hub.alliances).toBe(2)
    expect(hub.ends).toEqual({ first: [0, 1, 3, 4], organization: [0, 0, 1, 1], role: [2, 2, 2, 2] })
    expect([hub.nodes.x[0], hub.ties.y[0], hub.ties.x[1]]).toEqual([5, 8, 0])
    expect(hub.names?.ties.es).toEqual({ 0: 'Alianza y', 1: 'Alianza z', 2: 'Alianza x' })
    expect(hub.names?.nodes.en).toEqual({ 0: 'Institute per-a', 1: 'Institute per-b' })
  })

  it('does not show the order of the facts', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...facts.ties], { minLength: 3 }), fc.shuffledSubarray([...facts.organizations], { minLength: 2 }), (ties, organizations) => {
      expect(buildHubNetwork({ ...facts, ties, organizations }, new Map())).toEqual(buildHubNetwork(facts, new Map()))
    }))
  })

  it('says what parties say only when one has spoken', () => {
    const spoken: NetworkFacts = { ...facts, ties: [tie('y', ['per-a'], { ends: [{ organization: 'per-a', role: 'lead', attestation: 'confirmed' }] })] }
    expect(buildHubNetwork(spoken, new Map()).ends.attestation).toEqual([2])
  })

  it('answers 5,000 organizations, 20,000 ties and 66,796 ends in 2 MB, 400 kB gzip', () => {
    const hub = buildHubNetwork(...large())
    const plain = included(hub, { names: false, places: false })
    const text = JSON.stringify(plain)
    expect(plain.ends.organization).toHaveLength(66_796)
    expect(text.length).toBeLessThanOrEqual(2_000_000)
    expect(gzipSync(text, { level: 6 }).length).toBeLessThanOrEqual(400_000)
  })
})

describe('onDay', () => {
  it('keeps what may hold on the day, unknown dates included, and every organization', () => {
    const hub = buildHubNetwork(facts, new Map())
    expect(onDay(hub, '2011-06-01').ties.id).toEqual(['y', 'z', 'x'])
    const later = onDay(hub, '2013-01-01')
    expect(later.ties.id).toEqual(['y', 'x'])
    expect(later.alliances).toBe(1)
    expect(later.ends).toEqual({ first: [0, 1, 2], organization: [0, 1], role: [2, 2] })
    expect(later.names?.ties.es).toEqual({ 0: 'Alianza y', 1: 'Alianza x' })
    expect(later.nodes).toEqual(hub.nodes)
    expect(onDay(hub, '2012-12-31').ties.id).toContain('z')
    expect(onDay(hub, '2009-12-31').ties.id).not.toContain('z')
  })
})

/** A registry of the size of the load proof, with places as a layout gives them. */
function large(): Parameters<typeof buildHubNetwork> {
  const random = seededRandom(7)
  const countries = ['arg', 'bra', 'chl', 'col', 'cri', 'ecu', 'gtm', 'mex', 'per', 'ury']
  const organizations = Array.from({ length: 5_000 }, (_, n) => ({ ...organization(`${countries[n % 10]}-org-${n}`), country: countries[n % 10] ?? null, name: `Instituto de protección de la niñez ${n}` }))
  const pick = () => organizations[Math.floor(random() ** 1.5 * 5_000)]?.id ?? ''
  let left = 66_796
  const ties = Array.from({ length: 20_000 }, (_, n) => {
    const rest = 20_000 - n - 1
    const count = rest === 0 ? left : Math.min(left - rest * 2, 2 + Math.floor(random() ** 4 * 12))
    left -= count
    return tie(n < 10_000 ? `al-${n}` : `ex-${n}`, Array.from({ length: count }, pick), n < 10_000 ? { startEarliest: '2014-01-01' } : { type: 'exchange', kind: 'workshop', standing: 'completed', startEarliest: '2019-03-01', endLatest: '2019-03-31' })
  })
  const place = () => ({ x: Math.floor(random() * 5_000), y: Math.floor(random() * 3_300) })
  return [{ version: 1, organizations, ties }, new Map([...organizations.map(({ id }) => [id, place()] as const), ...ties.map((one) => [tieNode(one), place()] as const)])]
}
