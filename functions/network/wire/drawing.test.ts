import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { buildHubNetwork } from '../build-network.ts'
import { openingGroups } from '../groups.ts'
import type { DetailedHub, NetworkFacts } from '../schema.ts'
import { shownIn } from '../shown.ts'
import { decodeDrawing } from './decode-drawing.ts'
import { drawingOrder } from './drawing-order.ts'
import { encodeDrawing, MOST_PLACED_TIES } from './encode-drawing.ts'
import { summarizeGroups } from './group-summary.ts'
import { labelsOf, withLabels } from './labels.ts'
import { fromPlanes, toPlanes } from './planes.ts'

const IDS = Array.from({ length: 12 }, (_, n) => `org-${n}`)
const day = fc.option(fc.constantFrom('2010-01-01', '2014-06-30', '2021-12-31'), { nil: null })
const tie = fc.record({
  type: fc.constantFrom('alliance' as const, 'exchange' as const), startEarliest: day, endLatest: day, checkedOn: day, workLines: fc.subarray(['training', 'legislation', 'observatory'] as const),
  evidence: fc.constantFrom('documented' as const, 'confirmed' as const, 'disputed' as const), body: fc.option(fc.constantFrom(...IDS), { nil: null }),
  ends: fc.array(fc.record({ organization: fc.constantFrom(...IDS, 'unseen'), role: fc.constant('party' as const), attestation: fc.constantFrom('silent' as const, 'claimed' as const) }), { maxLength: 8 }),
}).map(({ type, ...rest }) => (type === 'alliance' ? { type, kind: 'coalition' as const, standing: 'open' as const, ...rest } : { type, kind: 'workshop' as const, standing: 'completed' as const, ...rest, body: null }))
const place = fc.record({ x: fc.integer({ min: -70_000, max: 70_000 }), y: fc.integer({ min: -300, max: 300 }) })

const networks: fc.Arbitrary<DetailedHub> = fc.record({
  countries: fc.array(fc.constantFrom('per', 'col', null), { minLength: 12, maxLength: 12 }), ties: fc.array(tie, { maxLength: 20 }), places: fc.array(place, { minLength: 40, maxLength: 40 }),
}).map(({ countries, ties, places }) => {
  const organizations: NetworkFacts['organizations'] = IDS.map((id, n) => ({ id, name: `Name ${id}`, lang: 'es', acronym: n % 3 === 0 ? `A${n}` : null, sector: n % 2 ? 'government' : 'international', kind: 'child-institute', country: countries[n] ?? null, names: { en: `English ${n}` } }))
  const named = ties.map((one, n) => ({ ...one, id: `tie-${n}`, titles: {} }))
  return buildHubNetwork({ version: 7, organizations, ties: named }, new Map([...IDS, ...named.map(({ type, id }) => `${type}/${id}`)].map((id, n) => [id, places[n] ?? { x: 0, y: 0 }])))
})

/** What a drawing says of a tie, members and their words by name: whatever the order. */
function tieIn(hub: DetailedHub, tie: number) {
  const ends = hub.ends.organization.slice(hub.ends.first[tie], hub.ends.first[tie + 1]).map((node, i) => ({ of: hub.nodes.id[node], said: hub.ends.attestation?.[(hub.ends.first[tie] ?? 0) + i] ?? 0 }))
  const { ties, details } = hub
  return {
    id: ties.id[tie], kind: ties.kind[tie], standing: ties.standing[tie], workLines: ties.workLines[tie], evidence: ties.evidence[tie], start: ties.start[tie], end: ties.end[tie], x: ties.x[tie], y: ties.y[tie],
    startExact: details.startExact[tie], endExact: details.endExact[tie], checked: details.checked[tie], body: hub.nodes.id[details.body[tie] ?? -1] ?? null,
    // the first of several roles speaks, as on the map
    ends: [...new Map(ends.toReversed().map((end) => [end.of, end])).values()].toSorted((a, b) => ((a.of ?? '') < (b.of ?? '') ? -1 : 1)),
  }
}

function nodeIn({ nodes }: DetailedHub, n: number) {
  return { id: nodes.id[n], acronym: nodes.acronym[n], sector: nodes.sector[n], kind: nodes.kind[n], country: nodes.country[n], x: nodes.x[n], y: nodes.y[n] }
}

describe('a drawing', () => {
  it('has all that is drawn and filtered, in its own order', () => {
    fc.assert(fc.property(networks, (hub) => {
      const drawn = withLabels(decodeDrawing(encodeDrawing(hub)), labelsOf(hub, 'en'))
      const { nodes, ties } = drawingOrder(hub)
      expect(nodes.map((_, n) => nodeIn(drawn, n))).toEqual(nodes.map((node) => nodeIn(hub, node)))
      expect(ties.map((_, n) => tieIn(drawn, n))).toEqual(ties.map((one) => tieIn(hub, one)))
      expect([drawn.version, drawn.alliances, drawn.legend]).toEqual([hub.version, hub.alliances, hub.legend])
      expect(drawn.nodes.name.map((name, n) => [name, drawn.nodes.lang[n]])).toEqual(nodes.map((node) => [`English ${IDS.indexOf(hub.nodes.id[node] ?? '')}`, 'en']))
    }))
  })

  it('is the same bytes for the same network', () => {
    fc.assert(fc.property(networks, (hub) => { expect(encodeDrawing({ ...hub })).toEqual(encodeDrawing(hub)) }), { numRuns: 20 })
  })

  it('puts ties between those who take part where there are too many to say', () => {
    const hub = aNetwork(Array.from({ length: MOST_PLACED_TIES + 1 }, (_, n) => ({ id: `t${n}`, members: [`o${n % 50}`, `o${(n * 7 + 1) % 50}`] })))
    const drawn = decodeDrawing(encodeDrawing(hub))
    drawn.ties.x.forEach((x, tie) => {
      const at = drawn.ends.organization.slice(drawn.ends.first[tie], drawn.ends.first[tie + 1]).map((node) => drawn.nodes.x[node] ?? 0)
      expect(Math.abs(x - at.reduce((a, b) => a + b, 0) / at.length)).toBeLessThan(8)
    })
  })

  it('refuses what is none, and labels of another version', () => {
    const hub = aNetwork([{ id: 'a', members: ['x', 'y'] }])
    expect(() => decodeDrawing(new TextEncoder().encode('{"form":"hub"}'))).toThrow('no drawing')
    expect(() => decodeDrawing(new Uint8Array())).toThrow('no drawing')
    expect(() => withLabels(hub, { ...labelsOf(hub, 'es'), version: 2 })).toThrow('of version 2')
  })
})

describe('planes', () => {
  it('undo themselves', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 0xffff_ffff })), (values) => {
      const { planes, bytes } = toPlanes(values)
      expect(Array.from(fromPlanes(bytes, planes, values.length))).toEqual(values)
    }))
  })
})

describe('summarizeGroups', () => {
  it('has the groups that the drawing opens on, in the same order', () => {
    fc.assert(fc.property(networks, (hub) => {
      const drawn = decodeDrawing(encodeDrawing(hub))
      const { groups, ties } = openingGroups(drawn, shownIn(drawn, {}))
      const summary = summarizeGroups(hub)
      expect(groups.map(({ key, members, x, y }) => [key, members.length, x, y])).toEqual(summary.groups.key.map((key, n) => [key, summary.groups.organizations[n], summary.groups.x[n], summary.groups.y[n]]))
      expect(ties).toEqual(summary.ties)
    }))
  })
})
