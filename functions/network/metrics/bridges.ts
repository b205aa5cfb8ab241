import { countBelow, depthFirst } from './depth-first.ts'
import type { Graph } from './graph.ts'

/** An edge that alone holds two parts of the network together. */
export interface Bridge {
  readonly edge: number
  /** the smaller of its ends */
  readonly a: number
  readonly b: number
  /** how many organizations stand on the side of `a` and on that of `b` */
  readonly sides: readonly [number, number]
}

/**
 * The edges without which two parts would be apart, by ascending edge (Tarjan 1974). In hub form pass how many nodes are organizations: then sides count
 * organizations alone, and an edge with none on one of its sides is not named.
 */
export function bridges(graph: Graph, organizations = graph.size): Bridge[] {
  const walk = depthFirst(graph)
  const below = countBelow(walk, organizations)
  const found: Bridge[] = []
  let whole = 0
  for (let i = 0; i < graph.size; i++) {
    const node = walk.order[i] ?? 0
    const above = walk.parent[node] ?? -1
    if (above < 0) { whole = below[node] ?? 0; continue }
    if (walk.low[node] !== walk.place[node]) continue
    const own = below[node] ?? 0
    if (own === 0 || own === whole) continue
    const edge = walk.through[node] ?? 0
    found.push(above < node ? { edge, a: above, b: node, sides: [whole - own, own] } : { edge, a: node, b: above, sides: [own, whole - own] })
  }
  return found.sort((a, b) => a.edge - b.edge)
}
