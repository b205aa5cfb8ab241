import { countBelow, depthFirst } from './depth-first.ts'
import { checkNode, type Graph } from './graph.ts'

/** A node that holds parts of the network together: without it they are apart. */
export interface ArticulationPoint {
  readonly node: number
  /** how many organizations each part has without it, descending */
  readonly parts: readonly number[]
  /** how many organizations are then apart from the largest part */
  readonly cutOff: number
}

/**
 * The nodes that hold parts together, ascending (Hopcroft & Tarjan 1973). In hub form pass how many nodes are organizations: then organizations alone are
 * counted, and a node is named only when organizations are apart without it; those below `organizations` are organizations, the others hubs.
 */
export function articulationPoints(graph: Graph, organizations = graph.size): ArticulationPoint[] {
  const walk = depthFirst(graph)
  const below = countBelow(walk, organizations)
  const parts = new Map<number, number[]>()
  const rest = new Map<number, number>()
  let whole = 0
  for (let i = 0; i < graph.size; i++) {
    const node = walk.order[i] ?? 0
    const above = walk.parent[node] ?? -1
    if (above < 0) { whole = below[node] ?? 0; continue }
    if ((walk.low[node] ?? 0) < (walk.place[above] ?? 0)) continue
    const own = below[node] ?? 0
    const known = parts.get(above)
    if (known) known.push(own)
    else parts.set(above, [own])
    const others = rest.get(above) ?? ((walk.parent[above] ?? -1) < 0 ? 0 : whole - (above < organizations ? 1 : 0))
    rest.set(above, Math.max(0, others - own))
  }
  const points: ArticulationPoint[] = []
  for (const [node, below] of parts) {
    const sizes = [...below, rest.get(node) ?? 0].filter((size) => size > 0)
    if (sizes.length < 2) continue
    sizes.sort((a, b) => b - a)
    points.push({ node, parts: sizes, cutOff: sizes.slice(1).reduce((sum, size) => sum + size, 0) })
  }
  return points.sort((a, b) => a.node - b.node)
}

/**
 * The parts into which the neighbourhood of a node falls without it, largest first, equal ones by their first node; the members of each ascending, hubs
 * included. One part: the node holds nothing together.
 *
 * @param organizations size counts these only (hub form)
 */
export function partsWithout(graph: Graph, node: number, organizations = graph.size): Uint32Array[] {
  checkNode(graph, node)
  const { first, to } = graph
  const seen = new Uint8Array(graph.size)
  seen[node] = 1
  const parts: { members: Uint32Array; size: number }[] = []
  for (const start of to.subarray(first[node], first[node + 1])) {
    if (seen[start]) continue
    seen[start] = 1
    const part = [start]
    for (const one of part) {
      for (let slot = first[one] ?? 0; slot < (first[one + 1] ?? 0); slot++) {
        const other = to[slot] ?? 0
        if (seen[other]) continue
        seen[other] = 1
        part.push(other)
      }
    }
    parts.push({ members: Uint32Array.from(part).sort(), size: part.filter((one) => one < organizations).length })
  }
  return parts.sort((a, b) => b.size - a.size || (a.members[0] ?? 0) - (b.members[0] ?? 0)).map(({ members }) => members)
}
