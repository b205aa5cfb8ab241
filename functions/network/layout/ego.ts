import type { Positions } from '../schema.ts'
import { compare, type LayoutGraph, type LayoutNode } from './graph.ts'

const FAN_FROM = 56
const ROW = 21
const SPACING = 15
const NEAREST_RING = 104
const STRETCH = 1.22
const AIR = 10
/** One row stands no further out than this; who needs more room gets a second. */
const ONE_ROW_TO = 84
const RING_GAP = 92

/** A hub with its fan: the members' places, seen from the hub with "outward" along the x axis. */
interface Fan { readonly hub: LayoutNode; readonly slots: readonly { node: LayoutNode; along: number; across: number }[]; readonly half: number; readonly depth: number }

/**
 * A node's surroundings: it in the middle, its neighbours on an oval around it (on two or three when they are many) in the order of their rank, clockwise from the top, and the further
 * neighbours of each fanned outside of it, in rows when they are many. A node that is further neighbour to several stands with the first;
 * whoever wants it at each gives it an id for each. What is more than two steps away is left out.
 *
 * @returns whole units; the centre at (0, 0)
 */
export function placeAround(graph: LayoutGraph, centre: string): Positions {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const neighbours = new Map<string, Set<string>>(graph.nodes.map(({ id }) => [id, new Set<string>()]))
  for (const [a, b] of graph.links) {
    neighbours.get(a)?.add(b)
    neighbours.get(b)?.add(a)
  }
  const near = (id: string) => [...neighbours.get(id) ?? []].flatMap((other) => nodes.get(other) ?? []).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || compare(a.id, b.id))
  const hubs = near(centre)
  const taken = new Set([centre, ...hubs.map(({ id }) => id)])
  const reach = openingOf(hubs.length)
  const fans = hubs.map((hub) => fan(hub, near(hub.id).filter(({ id }) => !taken.has(id) && taken.add(id)), reach))
  return place(nodes.get(centre) ?? { id: centre, radius: 0 }, fans)
}

/** Half the angle over which a fan opens: wide where hubs are few. */
function openingOf(hubs: number): number {
  return Math.min(1.2, Math.max(0.55, 2 * Math.PI / Math.max(1, hubs)))
}

function fan(hub: LayoutNode, members: readonly LayoutNode[], reach: number): Fan {
  const places = rowRadius(members.length, reach) <= ONE_ROW_TO ? oneRow(members.length, reach) : manyRows(members.length, reach)
  const slots = places.flatMap(({ angle, radius }, n) => {
    const node = members[n]
    return node ? [{ node, along: radius * Math.cos(angle), across: radius * Math.sin(angle) }] : []
  })
  const half = Math.max(hub.radius, ...slots.map(({ node, across }) => Math.abs(across) + node.radius)) + AIR
  return { hub, slots, half, depth: Math.max(hub.radius, ...slots.map(({ along }) => along)) }
}

interface Place { readonly angle: number; readonly radius: number }

function rowRadius(count: number, reach: number): number {
  return Math.max(FAN_FROM, (count - 1) * SPACING / (2 * reach))
}

/** A few: one arc, as far out as they need room, and no wider than they must. */
function oneRow(count: number, reach: number): Place[] {
  const radius = rowRadius(count, reach)
  const step = count < 2 ? 0 : Math.min(2 * reach / (count - 1), (count < 4 ? 30 : 20) / radius)
  return Array.from({ length: count }, (_, n) => ({ angle: (n - (count - 1) / 2) * step, radius }))
}

/** Many: arcs one behind the other, each holding what its length allows, in the order of the angle, so that equal ranks stand together. */
function manyRows(count: number, reach: number): Place[] {
  const rows: number[] = []
  for (let room = 0; room < count;) {
    const capacity = Math.floor(2 * reach * (FAN_FROM + rows.length * ROW) / SPACING) + 1
    rows.push(capacity)
    room += capacity
  }
  const room = rows.reduce((sum, capacity) => sum + capacity, 0)
  return shares(rows.map((capacity) => capacity * count / room), count).flatMap((inRow, row) => Array.from({ length: inRow }, (_, n) => {
    const step = inRow > 1 ? 2 * reach / (inRow - 1) : 0
    return { angle: (n - (inRow - 1) / 2) * step, radius: FAN_FROM + row * ROW }
  })).sort((a, b) => a.angle - b.angle || a.radius - b.radius)
}

/** Whole numbers that sum to `total` and are near to `parts`, the largest remainders rounded up. */
function shares(parts: readonly number[], total: number): number[] {
  const counts = parts.map(Math.floor)
  const order = parts.map((part, n) => ({ n, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || b.n - a.n)
  let left = total - counts.reduce((sum, count) => sum + count, 0)
  for (const { n } of order) if (left-- > 0) counts[n] = (counts[n] ?? 0) + 1
  return counts
}

/** The angle that a fan takes up, seen from the centre, when its hub stands at this distance. */
function width({ half, depth }: Fan, distance: number): number {
  return 2 * Math.atan2(half, distance + depth * 0.62)
}

/** The smallest drawing in which no two signs meet and no line to an outer hub runs through an inner fan: the oval grows until that holds. */
function place(centre: LayoutNode, fans: readonly Fan[]): Positions {
  const rings = fans.length > 30 ? 3 : fans.length > 14 ? 2 : 1
  for (let distance = NEAREST_RING; ; distance *= 1.06) {
    const placed = placeAt(fans, rings, distance)
    if (isClear(centre, placed)) {
      return new Map([[centre.id, { x: 0, y: 0 }], ...placed.flatMap(({ signs }) => signs.map(({ node, x, y }): [string, { x: number; y: number }] => [node.id, { x, y }]))])
    }
  }
}

/** A fan with its signs in place, the hub first, and the ring it stands on. */
interface PlacedFan { readonly ring: number; readonly signs: readonly { readonly node: LayoutNode; readonly x: number; readonly y: number }[] }

function placeAt(fans: readonly Fan[], rings: number, nearest: number): PlacedFan[] {
  const distanceOf = (n: number) => nearest + (n % rings) * RING_GAP
  const widths = fans.map((fan, n) => width(fan, distanceOf(n)) / rings)
  const slack = (2 * Math.PI - widths.reduce((sum, w) => sum + w, 0)) / Math.max(1, fans.length)
  // too narrow: all give way in proportion, and the caller looks whether that does
  const shares = slack >= 0 ? widths.map((w) => w + slack) : widths.map((w) => w * 2 * Math.PI / (2 * Math.PI - slack * fans.length))
  let angle = firstAngle(fans.length) - (shares[0] ?? 0) / 2
  return fans.map(({ hub, slots }, n) => {
    const out = angle + (shares[n] ?? 0) / 2
    angle += shares[n] ?? 0
    const [hx, hy] = [Math.cos(out) * distanceOf(n) * STRETCH, Math.sin(out) * distanceOf(n)]
    const facing = Math.atan2(hy, hx)
    const [cos, sin] = [Math.cos(facing), Math.sin(facing)]
    return { ring: n % rings, signs: [{ node: hub, ...whole(hx, hy) }, ...slots.map(({ node, along, across }) => ({ node, ...whole(hx + along * cos - across * sin, hy + along * sin + across * cos) }))] }
  })
}

function isClear(centre: LayoutNode, fans: readonly PlacedFan[]): boolean {
  const signs = [{ node: centre, x: 0, y: 0 }, ...fans.flatMap((fan) => fan.signs)]
  const cell = 2 * signs.reduce((most, { node }) => Math.max(most, node.radius), 1) + 2
  const grid = new Map<string, typeof signs>()
  for (const sign of signs) {
    const [column, row] = [Math.floor(sign.x / cell), Math.floor(sign.y / cell)]
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        if (grid.get(`${c} ${r}`)?.some((other) => Math.hypot(other.x - sign.x, other.y - sign.y) < other.node.radius + sign.node.radius + 3)) return false
      }
    }
    const key = `${column} ${row}`
    grid.set(key, [...grid.get(key) ?? [], sign])
  }
  return fans.every(({ ring, signs: [hub] }, n) => ring === 0 || !hub || [-2, -1, 1, 2].every((step) => {
    const beside = fans[(n + step + fans.length) % fans.length]
    return !beside || beside.ring >= ring || beside.signs.every((sign) => fromLine(sign, hub) > sign.node.radius + 2)
  }))
}

/** How far a place is from the line between the centre and a hub. */
function fromLine({ x, y }: { x: number; y: number }, hub: { x: number; y: number }): number {
  const share = Math.min(1, Math.max(0, (x * hub.x + y * hub.y) / (hub.x * hub.x + hub.y * hub.y || 1)))
  return Math.hypot(x - hub.x * share, y - hub.y * share)
}

/** One hub stands to the right, two face each other, more begin at the top. */
function firstAngle(hubs: number): number {
  return hubs === 1 ? 0 : hubs === 2 ? Math.PI : -Math.PI / 2
}

function whole(x: number, y: number): { x: number; y: number } {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 }
}
