import { countBelow, depthFirst } from './depth-first.ts'
import { checkNode, type Graph } from './graph.ts'

/** Members of a part, and how many of them count. */
interface Part { readonly members: Uint32Array; readonly size: number }

/**
 * Who is apart without a node: prepares one walk, then answers for any node in time that grows with what is apart, not with the network.
 *
 * @param organizations in hub form how many nodes are organizations: the largest part is the one with most of them
 * @returns for a node the parts but the largest, largest first, equal ones by their first node; members ascending. Empty: it holds nothing together
 */
export function separation(graph: Graph, organizations = graph.size): (node: number) => Uint32Array[] {
  const { first, to } = graph
  const walk = depthFirst(graph)
  const { order, place, parent, low } = walk
  const nodes = countBelow(walk, graph.size)
  const counted = countBelow(walk, organizations)
  const roots = rootsOf(order, parent)

  return (node) => {
    checkNode(graph, node)
    const below: number[] = []
    for (const other of to.subarray(first[node], first[node + 1])) if (parent[other] === node && (low[other] ?? 0) >= (place[node] ?? 0)) below.push(other)
    const ranges = below.map((child) => ({ from: (place[child] ?? 1) - 1, until: (place[child] ?? 1) - 1 + (nodes[child] ?? 0), size: counted[child] ?? 0 }))
    const root = roots[node] ?? node
    const own = node < organizations ? 1 : 0
    const rest = node === root ? null : (counted[root] ?? 0) - own - ranges.reduce((sum, { size }) => sum + size, 0)
    const sizes = [...ranges.map(({ size }) => size), ...(rest === null ? [] : [rest])]
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0)
    // of equal ones the largest is the one with the smallest first node: then the members of all must be known
    const isTied = sizes.filter((size) => size === largest).length > 1
    const parts: Part[] = ranges.filter(({ size }) => isTied || size < largest).map(({ from, until, size }) => ({ members: order.slice(from, until).sort(), size }))
    if (rest !== null && (isTied || rest < largest)) parts.push({ members: around(node, root, ranges), size: rest })
    parts.sort((a, b) => b.size - a.size || (a.members[0] ?? 0) - (b.members[0] ?? 0))
    return (isTied ? parts.slice(1) : parts).map(({ members }) => members)
  }

  /** The nodes of the part of `root` that are neither `node` nor in the ranges. */
  function around(node: number, root: number, ranges: readonly { from: number; until: number }[]): Uint32Array {
    const start = (place[root] ?? 1) - 1
    const isAway = new Uint8Array(nodes[root] ?? 0)
    isAway[(place[node] ?? 1) - 1 - start] = 1
    for (const { from, until } of ranges) isAway.fill(1, from - start, until - start)
    return order.slice(start, start + isAway.length).filter((_, i) => isAway[i] === 0).sort()
  }
}

/** For each node the first of its part. */
function rootsOf(order: Uint32Array, parent: Int32Array): Uint32Array {
  const roots = new Uint32Array(order.length)
  let root = 0
  for (const node of order) {
    if (parent[node] === -1) root = node
    roots[node] = root
  }
  return roots
}
