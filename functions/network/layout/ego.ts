import type { Positions } from '../schema.ts'
import { compare, type LayoutGraph, type LayoutNode } from './graph.ts'

const FAN_FROM = 56
const ROW = 21
const SPACING = 15
const NEAREST_RING = 104
const STRETCH = 1.22
const AIR = 10

/** A hub with its fan: the members' places, seen from the hub with "outward" along the x axis. */
interface Fan { readonly hub: LayoutNode; readonly slots: readonly { node: LayoutNode; along: number; across: number }[]; readonly half: number; readonly depth: number }

/**
 * A node's surroundings: it in the middle, its neighbours on an oval around it in the order of their rank, clockwise from the top, and the further
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
  return place(centre, fans)
}

/** Half the angle over which a fan opens: wide where hubs are few. */
function openingOf(hubs: number): number {
  return Math.min(1.2, Math.max(0.42, 2 * Math.PI / Math.max(1, hubs)))
}

function fan(hub: LayoutNode, members: readonly LayoutNode[], reach: number): Fan {
  const rows: number[] = []
  const capacity = (row: number) => Math.floor(2 * reach * (FAN_FROM + row * ROW) / SPACING) + 1
  for (let room = 0, row = 0; room < members.length; row++) {
    rows.push(capacity(row))
    room += capacity(row)
  }
  const room = rows.reduce((sum, count) => sum + count, 0)
  const counts = shares(rows.map((count) => count * members.length / room), members.length)
  const places = counts.flatMap((count, row) => Array.from({ length: count }, (_, n) => {
    const radius = FAN_FROM + row * ROW
    const widest = rows.length > 1 ? 2 * reach * (count > 1 ? count / (count - 1) : 1) / count : Math.min(2 * reach / Math.max(1, count - 1), (count < 4 ? 30 : 22) / radius)
    const angle = (n - (count - 1) / 2) * Math.min(widest, count > 1 ? 2 * reach / (count - 1) : 0)
    return { angle, radius }
  })).sort((a, b) => a.angle - b.angle || a.radius - b.radius)
  const slots = places.flatMap(({ angle, radius }, n) => {
    const node = members[n]
    return node ? [{ node, along: radius * Math.cos(angle), across: radius * Math.sin(angle) }] : []
  })
  const half = Math.max(hub.radius, ...slots.map(({ node, across }) => Math.abs(across) + node.radius)) + AIR
  return { hub, slots, half, depth: Math.max(hub.radius, ...slots.map(({ along }) => along)) }
}

/** Whole numbers that sum to `total` and are near to `parts`, the largest remainders rounded up. */
function shares(parts: readonly number[], total: number): number[] {
  const counts = parts.map(Math.floor)
  const order = parts.map((part, n) => ({ n, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || b.n - a.n)
  let left = total - counts.reduce((sum, count) => sum + count, 0)
  for (const { n } of order) if (left-- > 0) counts[n] = (counts[n] ?? 0) + 1
  return counts
}

/** The angle that a fan takes up, seen from the centre, when its hub stands on the ring. */
function width({ half, depth }: Fan, ring: number): number {
  return 2 * Math.atan2(half, ring + depth * 0.62)
}

function place(centre: string, fans: readonly Fan[]): Positions {
  const positions = new Map<string, { x: number; y: number }>([[centre, { x: 0, y: 0 }]])
  let ring = NEAREST_RING
  while (fans.reduce((sum, fan) => sum + width(fan, ring), 0) > 2 * Math.PI) ring += 6
  const widths = fans.map((fan) => width(fan, ring))
  const slack = (2 * Math.PI - widths.reduce((sum, w) => sum + w, 0)) / Math.max(1, fans.length)
  let angle = firstAngle(fans.length) - ((widths[0] ?? 0) + slack) / 2
  fans.forEach((fan, n) => {
    const share = (widths[n] ?? 0) + slack
    const out = angle + share / 2
    angle += share
    const [hx, hy] = [Math.cos(out) * ring * STRETCH, Math.sin(out) * ring]
    const facing = Math.atan2(hy, hx)
    const [cos, sin] = [Math.cos(facing), Math.sin(facing)]
    positions.set(fan.hub.id, whole(hx, hy))
    for (const { node, along, across } of fan.slots) positions.set(node.id, whole(hx + along * cos - across * sin, hy + along * sin + across * cos))
  })
  return positions
}

/** One hub stands to the right, two face each other, more begin at the top. */
function firstAngle(hubs: number): number {
  return hubs === 1 ? 0 : hubs === 2 ? Math.PI : -Math.PI / 2
}

function whole(x: number, y: number): { x: number; y: number } {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 }
}
