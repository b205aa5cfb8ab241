import type { Positions } from './schema.ts'
import { components } from './layout/components.ts'
import { contract, expand } from './layout/contract.ts'
import { placeAround } from './layout/ego.ts'
import { type IndexedGraph, indexGraph, type LayoutGraph, linksOf, neighboursOf, subgraph } from './layout/graph.ts'
import { placeByLevels } from './layout/multilevel.ts'
import { Ground } from './layout/pack.ts'
import { at, type Box, boxOf, layFlat, loosen, type Points, pointsFor, shift } from './layout/points.ts'
import { separate } from './layout/separate.ts'
import { simulate } from './layout/simulate.ts'

/** Up to here d3-force alone, which draws best; above, levels first and a few rounds of it. */
const LARGE = 5_000
const MARGIN = 24
const STRIP_GAP = 30

/** Where to begin, or around whom. */
export interface LayoutOptions {
  /** places of an earlier version: what stood there stays about there, what is new goes beside its neighbours */
  readonly start?: Positions
  /** draw one node's surroundings: it in the middle, its neighbours around it, theirs fanned outside */
  readonly centre?: string
}

/**
 * The one layout of the product: home, ego pictures, the page without JavaScript, the interactive view and the SVG download all stand on it.
 * Connected parts are placed one by one and packed into an area about three wide and two high; nodes without links stand in rows underneath.
 *
 * @returns a place for each node, in whole units of the drawing, y downward; the same for the same graph in any order. A drawing from nothing
 *   begins near (0, 0); one with `start` keeps the old origin and may go below it.
 */
export function layOut(graph: LayoutGraph, { start, centre }: LayoutOptions = {}): Positions {
  if (centre !== undefined) return placeAround(graph, centre)
  const indexed = indexGraph(graph)
  const all = pointsFor(indexed.ids.length)
  const parts = components(indexed)
  const known = Uint8Array.from(indexed.ids, (id) => start?.has(id) ? 1 : 0)
  const ground = new Ground()
  const isKept = (part: Uint32Array) => part.some((node) => known[node] === 1)

  const kept = parts.filter(isKept)
  for (const part of kept) keepPart(indexed, part, all, known, start ?? new Map(), ground)
  const middle = middleOf(boxOfNodes(indexed, all, kept))
  const fresh = parts.filter((part) => !isKept(part))
  for (const part of fresh) if (part.length > 1) addPart(indexed, part, all, middle, ground)
  const alone = Uint32Array.from(fresh.filter((part) => part.length === 1).map((part) => at(part, 0)))
  addStrip(indexed, alone, all, boxOfNodes(indexed, all, [...kept, ...fresh.filter((part) => part.length > 1)]))

  if (kept.length === 0) {
    const box = boxOf(all, indexed.radius)
    shift(all, MARGIN - box.left, MARGIN - box.top)
  }
  return new Map(indexed.ids.map((id, n) => [id, { x: Math.round(at(all.x, n)), y: Math.round(at(all.y, n)) }]))
}

function addPart(graph: IndexedGraph, members: Uint32Array, all: Points, middle: { x: number; y: number }, ground: Ground): void {
  const part = subgraph(graph, members)
  const points = placePart(part)
  const box = boxOf(points, part.radius)
  shift(points, -(box.left + box.right) / 2, -(box.top + box.bottom) / 2)
  const links = part.ids.length > LARGE ? [] : linksOf(part) // in a large part the signs alone cover the ground
  const { dx, dy } = ground.settle(points, part.radius, links, middle)
  shift(points, dx, dy)
  write(all, members, points)
}

function placePart(part: IndexedGraph): Points {
  const isLarge = part.ids.length > LARGE
  const points = isLarge ? placeLarge(part) : simulate(part, { ticks: 300, heat: 1 })
  layFlat(points)
  separate(points, part.radius, isLarge ? 8 : 60)
  return points
}

function placeLarge(part: IndexedGraph): Points {
  const contracted = contract(part)
  const start = placeByLevels(contracted.graph)
  const points = expand(part, contracted, simulate(contracted.graph, { ticks: 40, heat: 0.12, start, loose: true }))
  loosen(points, part.radius, 5)
  return points
}

/** A part that was drawn before: old nodes are held, new ones begin at the middle of their placed neighbours. */
function keepPart(graph: IndexedGraph, members: Uint32Array, all: Points, known: Uint8Array, start: Positions, ground: Ground): void {
  const part = subgraph(graph, members)
  const points = pointsFor(members.length)
  const placed = Uint8Array.from(members, (member) => at(known, member))
  part.ids.forEach((id, n) => {
    points.x[n] = start.get(id)?.x ?? 0
    points.y[n] = start.get(id)?.y ?? 0
  })
  const anchored = placed.slice()
  for (let found = true; found;) { // outward from what is known, one step at a time
    found = false
    for (let n = 0; n < members.length; n++) {
      if (placed[n]) continue
      const near = [...neighboursOf(part, n)].filter((other) => placed[other] === 1)
      if (near.length === 0) continue
      points.x[n] = near.reduce((sum, other) => sum + at(points.x, other), 0) / near.length + at(part.radius, n)
      points.y[n] = near.reduce((sum, other) => sum + at(points.y, other), 0) / near.length + at(part.radius, n)
      placed[n] = 1
      found = true
    }
  }
  const isNew = anchored.some((mark) => mark === 0)
  const settled = isNew && members.length <= LARGE ? simulate(part, { ticks: 60, heat: 0.15, start: points, anchored }) : points
  anchored.forEach((mark, n) => { // what stood somewhere stays exactly there
    if (!mark) return
    settled.x[n] = at(points.x, n)
    settled.y[n] = at(points.y, n)
  })
  separate(settled, part.radius, 40, anchored)
  ground.take(settled, part.radius, linksOf(part))
  write(all, members, settled)
}

/** Rows of nodes without links under everything else. */
function addStrip(graph: IndexedGraph, members: Uint32Array, all: Points, box: Box): void {
  if (members.length === 0) return
  const side = 2 * Math.max(...Array.from(members, (member) => at(graph.radius, member))) + 6
  const width = Math.max(box.right - box.left, side * Math.ceil(Math.sqrt(members.length * 3)))
  const columns = Math.max(1, Math.min(members.length, Math.floor(width / side)))
  const left = (box.left + box.right - (columns - 1) * side) / 2
  members.forEach((member, n) => {
    all.x[member] = left + (n % columns) * side
    all.y[member] = box.bottom + STRIP_GAP + Math.floor(n / columns) * side
  })
}

function write(all: Points, members: Uint32Array, points: Points): void {
  members.forEach((member, n) => {
    all.x[member] = at(points.x, n)
    all.y[member] = at(points.y, n)
  })
}

function boxOfNodes(graph: IndexedGraph, all: Points, parts: readonly Uint32Array[]): Box {
  const nodes = parts.flatMap((part) => [...part])
  return boxOf({ x: Float64Array.from(nodes, (node) => at(all.x, node)), y: Float64Array.from(nodes, (node) => at(all.y, node)) }, Float64Array.from(nodes, (node) => at(graph.radius, node)))
}

function middleOf(box: Box): { x: number; y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
}
