import type { Graph } from './graph.ts'

/** A walk in depth through every part of a graph, from its first node on. Places count from 1. */
export interface DepthFirst {
  /** the nodes in the order in which they were met: those below a node follow it without a gap */
  readonly order: Uint32Array
  /** for each node its place in that order */
  readonly place: Uint32Array
  /** for each node the one it was met from; −1 for the first of a part */
  readonly parent: Int32Array
  /** for each node the edge it was met by; of no meaning for the first of a part */
  readonly through: Uint32Array
  /** for each node the least place that it or a node below reaches by one edge that the walk did not take (Hopcroft & Tarjan 1973) */
  readonly low: Uint32Array
}

/** Walks without recursion, so that a chain of any length fits. */
export function depthFirst({ size, first, to, edge }: Graph): DepthFirst {
  const order = new Uint32Array(size)
  const place = new Uint32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const through = new Uint32Array(size)
  const low = new Uint32Array(size)
  const next = first.slice(0, size)
  let met = 0
  for (let root = 0; root < size; root++) {
    if (place[root] !== 0) continue
    order[met++] = root
    place[root] = met
    low[root] = met
    let node = root
    while (node >= 0) {
      const above = parent[node] ?? -1
      const end = first[node + 1] ?? 0
      let least = low[node] ?? 0
      let slot = next[node] ?? 0
      let below = -1
      for (; slot < end && below < 0; slot++) {
        const other = to[slot] ?? 0
        const there = place[other] ?? 0
        if (there === 0) below = other
        else if (there < least && other !== above) least = there
      }
      next[node] = slot
      low[node] = least
      if (below >= 0) {
        parent[below] = node
        through[below] = edge[slot - 1] ?? 0
        order[met++] = below
        place[below] = met
        low[below] = met
        node = below
      } else {
        if (above >= 0 && least < (low[above] ?? 0)) low[above] = least
        node = above
      }
    }
  }
  return { order, place, parent, through, low }
}

/** For each node how many of the nodes below it, itself included, are below `counted`: those that are organizations, in a hub form. */
export function countBelow({ order, parent }: DepthFirst, counted: number): Uint32Array {
  const below = new Uint32Array(order.length)
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i] ?? 0
    const own = (below[node] ?? 0) + (node < counted ? 1 : 0)
    below[node] = own
    const above = parent[node] ?? -1
    if (above >= 0) below[above] = (below[above] ?? 0) + own
  }
  return below
}
