import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutGraph } from './layout/graph.ts'
import { seededRandom } from './layout/random.ts'
import { layOut } from './layout.ts'
import type { Positions } from './schema.ts'

const RADIUS = 5

/** Organizations `o…` and ties `t…` of two to nine of them, mostly of one neighbourhood. */
function network(organizations: number, ties: number, seed = 1): LayoutGraph {
  const random = seededRandom(seed)
  const links: [string, string][] = []
  for (let tie = 0; tie < ties; tie++) {
    const home = Math.floor(random() * organizations)
    const parties = 2 + Math.floor(random() ** 3 * 8)
    for (let party = 0; party < parties; party++) links.push([`t${tie}`, `o${(home + Math.floor(random() ** 2 * 40)) % organizations}`])
  }
  const nodes = [...Array.from({ length: organizations }, (_, n) => ({ id: `o${n}`, radius: RADIUS })), ...Array.from({ length: ties }, (_, n) => ({ id: `t${n}`, radius: 3, between: true }))]
  return { nodes, links }
}

function overlapping(graph: LayoutGraph, positions: Positions): number {
  const placed = graph.nodes.flatMap(({ id, radius }) => { const at = positions.get(id); return at ? [{ ...at, radius }] : [] }).sort((a, b) => a.x - b.x)
  let pairs = 0
  placed.forEach((a, i) => {
    for (let j = i + 1; j < placed.length; j++) {
      const b = placed[j]
      if (!b || b.x - a.x > 2 * RADIUS) break
      if (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 1.5) pairs++ // whole units may take up to 1.5
    }
  })
  return pairs
}

const smallGraph = fc.record({ nodes: fc.integer({ min: 1, max: 24 }), links: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }) })
  .map(({ nodes, links }): LayoutGraph => ({
    nodes: Array.from({ length: nodes }, (_, n) => ({ id: `n${n}`, radius: RADIUS })),
    links: links.map(([a, b]): [string, string] => [`n${a}`, `n${b}`]),
  }))

describe('layOut', () => {
  it('gives every node a place in whole units and no two signs the same ground', () => {
    fc.assert(fc.property(smallGraph, (graph) => {
      const positions = layOut(graph)
      expect([...positions.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort())
      for (const { x, y } of positions.values()) expect(Number.isInteger(x) && Number.isInteger(y) && x >= 0 && y >= 0).toBe(true)
      expect(overlapping(graph, positions)).toBe(0)
    }), { numRuns: 40 })
  })

  it('draws the same picture whatever the order of nodes and links', () => {
    fc.assert(fc.property(smallGraph, fc.boolean(), (graph, turn) => {
      const other: LayoutGraph = { nodes: [...graph.nodes].reverse(), links: graph.links.map(([a, b]): [string, string] => turn ? [b, a] : [a, b]).reverse() }
      expect(JSON.stringify([...layOut(other)])).toBe(JSON.stringify([...layOut(graph)]))
    }), { numRuns: 25 })
  })

  it('fills an area that is wider than high', () => {
    const places = [...layOut(network(300, 150)).values()]
    const size = (values: number[]) => Math.max(...values) - Math.min(...values)
    const aspect = size(places.map(({ x }) => x)) / size(places.map(({ y }) => y))
    expect(aspect).toBeGreaterThan(1.15)
    expect(aspect).toBeLessThan(2.2)
  })

  it('keeps every node where it was when a tie is added, and sets the new one near its parties', () => {
    const before = network(120, 80)
    const start = layOut(before)
    const after: LayoutGraph = { nodes: [...before.nodes, { id: 'new', radius: 3 }], links: [...before.links, ['new', 'o3'], ['new', 'o7']] }
    const positions = layOut(after, { start })
    for (const [id, place] of start) expect(positions.get(id)).toEqual(place)
    const [a, b, added] = ['o3', 'o7', 'new'].map((id) => positions.get(id) ?? { x: 0, y: 0 })
    if (!a || !b || !added) throw new Error('not placed')
    expect(Math.hypot(added.x - (a.x + b.x) / 2, added.y - (a.y + b.y) / 2)).toBeLessThan(Math.hypot(a.x - b.x, a.y - b.y) / 2 + 60)
  })

  it('sets nodes without links in rows underneath', () => {
    const graph = network(40, 20)
    const positions = layOut({ ...graph, nodes: [...graph.nodes, { id: 'alone', radius: RADIUS }] })
    const linked = new Set(graph.links.flat())
    const lowest = Math.max(...[...positions].flatMap(([id, { y }]) => linked.has(id) ? [y] : []))
    expect(positions.get('alone')?.y).toBeGreaterThan(lowest)
  })

  it('places a large network by levels, twice the same', () => {
    const graph = network(1_900, 3_600)
    const positions = layOut(graph)
    expect(positions.size).toBe(5_500)
    expect(JSON.stringify([...layOut(graph)])).toBe(JSON.stringify([...positions]))
    expect(overlapping(graph, positions)).toBeLessThan(55)
  }, 120_000)
})

describe('layOut with a centre', () => {
  it('sets one to sixty hubs of up to 150 members around the centre without two signs on each other', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 13, max: 150 })), { minLength: 1, maxLength: 60 }), (hubs) => {
      const nodes = [{ id: 'c', radius: 13 }, ...hubs.flatMap((members, h) => [{ id: `h${h}`, radius: 10, rank: h }, ...Array.from({ length: members }, (_, m) => ({ id: `h${h}/${m}`, radius: RADIUS }))])]
      const links = hubs.flatMap((members, h) => [['c', `h${h}`] as const, ...Array.from({ length: members }, (_, m) => [`h${h}`, `h${h}/${m}`] as const)])
      const positions = layOut({ nodes, links }, { centre: 'c' })
      expect(positions.size).toBe(nodes.length)
      expect(positions.get('c')).toEqual({ x: 0, y: 0 })
      expect(overlapping({ nodes, links }, positions)).toBe(0)
    }), { numRuns: 40 })
  })
})
