import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { labelsOf, withLabels } from './labels.ts'
import { decodeDrawing } from './decode-drawing.ts'
import { encodeDrawing } from './encode-drawing.ts'
import { measureNetwork } from './measures.ts'

/** a – b – c in a row, c also by the network of a secretariat to d, and e without ties. */
const hub = aNetwork(
  [{ id: 'ab', members: ['a', 'b'] }, { id: 'bc', type: 'exchange', kind: 'workshop', standing: 'completed', members: ['b', 'c'] }, { id: 'net', members: ['c', 'd'], body: 'secretariat' }],
  [{ id: 'secretariat', sector: 'international', country: null }, { id: 'e', country: 'col' }],
)
const drawn = withLabels(decodeDrawing(encodeDrawing(hub)), labelsOf(hub, 'en'))
const measures = measureNetwork(hub)
const byId = (ids: readonly string[], values: readonly (number | null)[]) => Object.fromEntries(ids.map((id, n) => [id, values[n]]))
const named = (what: number) => (what < 0 ? drawn.ties.id[-1 - what] : drawn.nodes.id[what])

describe('measureNetwork', () => {
  it('gives each value to whom the drawing has at its place', () => {
    expect(byId(drawn.nodes.id, measures.hub.nodes.degree)).toEqual({ a: 1, b: 2, c: 2, d: 1, e: 0, secretariat: 2 })
    expect(byId(drawn.ties.id, measures.hub.ties?.degree ?? [])).toEqual({ ab: 2, bc: 2, net: null })
    // a, ab, b, bc, c, secretariat, d stand in one row
    expect(byId(drawn.nodes.id, measures.hub.nodes.betweenness)).toEqual({ a: 0, b: 8, c: 8, d: 0, e: 0, secretariat: 5 })
    expect(byId(drawn.ties.id, measures.hub.ties?.betweenness ?? [])).toEqual({ ab: 5, bc: 9, net: null })
    expect(byId(drawn.nodes.id, measures.pairs.nodes.degree)).toEqual({ a: 1, b: 2, c: 3, d: 2, e: 0, secretariat: 2 })
    expect(byId(drawn.nodes.id, measures.pairs.nodes.strength)).toMatchObject({ a: 1, b: 2, c: 2, d: 1, secretariat: 1 })
    expect(byId(drawn.nodes.id, measures.pairs.nodes.core)).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 0, secretariat: 2 })
    expect(measures.pairs.ties).toBeNull()
  })

  it('names what holds parts together, organizations and ties told apart', () => {
    const cut = Object.fromEntries(measures.hub.articulation.map(([what, cutOff]) => [named(what), cutOff]))
    expect(cut).toMatchObject({ b: 1, bc: 2 })
    expect(measures.pairs.articulation.map(([what]) => named(what)).toSorted()).toEqual(['b', 'c'])
    expect(measures.pairs.bridges.map(([a, b, cutOff]) => [[named(a), named(b)].toSorted().join(), cutOff]).toSorted()).toEqual([['a,b', 1], ['b,c', 2]])
  })

  it('says how it came to its values, and whether there are communities', () => {
    expect([measures.version, measures.hub.sampled, measures.pairs.sampled]).toEqual([hub.version, null, null])
    expect(measures.hub.communities.of).toHaveLength(hub.nodes.id.length)
    expect(measures.hub.communities.evidence?.verdict).toBe('none')
  })

  it('measures nothing where there is nothing', () => {
    expect(measureNetwork(aNetwork([]))).toMatchObject({ hub: { articulation: [], bridges: [], communities: { of: [], modularity: null } } })
  })
})
