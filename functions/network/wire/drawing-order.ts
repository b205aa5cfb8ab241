import { membersOf } from '../ends.ts'
import type { HubNetwork } from '../schema.ts'

/** In which order a drawing has the organizations and ties of a network: the n-th of it is `nodes[n]`, `ties[n]` there. `members` of each tie are indexes in the drawing's own order, ascending, each organization once. */
export interface DrawingOrder { readonly nodes: readonly number[]; readonly ties: readonly number[]; readonly members: readonly (readonly number[])[] }

/**
 * The order that makes a drawing small: organizations by country, the most tied first, so that those who are tied to each other have numbers near each other; alliances, then exchanges, each by
 * who takes part. The same for the same network.
 */
export function drawingOrder(hub: HubNetwork): DrawingOrder {
  const found = known.get(hub) ?? orderOf(hub)
  known.set(hub, found)
  return found
}

/** A drawing and its labels in four languages ask for the same. */
const known = new WeakMap<HubNetwork, DrawingOrder>()

function orderOf(hub: HubNetwork): DrawingOrder {
  const degree = new Uint32Array(hub.nodes.id.length)
  for (const node of hub.ends.organization) degree[node] = (degree[node] ?? 0) + 1
  const value = (values: ArrayLike<number>, n: number) => values[n] ?? 0
  const nodes = [...hub.nodes.id.keys()].sort((a, b) => value(hub.nodes.country, a) - value(hub.nodes.country, b) || value(degree, b) - value(degree, a) || a - b)
  const place = new Uint32Array(nodes.length)
  nodes.forEach((node, n) => { place[node] = n })
  const members = hub.ties.id.map((_, tie) => membersOf(hub, tie).map((node) => value(place, node)).sort((a, b) => a - b))
  const ties = [...hub.ties.id.keys()].sort((a, b) => Number(a >= hub.alliances) - Number(b >= hub.alliances) || compareMembers(members[a] ?? [], members[b] ?? []) || a - b)
  return { nodes, ties, members: ties.map((tie) => members[tie] ?? []) }
}

function compareMembers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
