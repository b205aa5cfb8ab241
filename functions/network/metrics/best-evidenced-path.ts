import { checkNode, type Graph, type Numbers } from './graph.ts'
import { createHeap } from './heap.ts'

/** One way from a node to another. */
export interface EvidencedPath {
  readonly nodes: readonly number[]
  /** the edges between them */
  readonly edges: readonly number[]
  /** the sum of 1/evidence over the edges: the number of steps when all are fully confirmed, more by what is missing */
  readonly cost: number
}

/**
 * The way between two nodes that is best borne out: the least sum of 1/evidence over its edges (Dijkstra 1959, with inverse weights after Newman 2001). An
 * edge confirmed by all its parties has evidence 1 and costs one step; one confirmed by half costs two: a way through well-evidenced ties may be longer,
 * but not at any price. Among equals the one of fewer steps, then the one whose nodes have the smaller numbers from the end on. Null when there is none.
 *
 * @param evidence for each edge, above 0 and at most 1
 * @throws RangeError when a node is not there or an evidence is out of its bounds
 */
export function bestEvidencedPath(graph: Graph, evidence: Numbers, from: number, end: number): EvidencedPath | null {
  checkNode(graph, from)
  checkNode(graph, end)
  const { size, edges, first, to, edge } = graph
  for (let one = 0; one < edges; one++) if (!((evidence[one] ?? 0) > 0 && (evidence[one] ?? 0) <= 1)) throw new RangeError(`evidence is above 0 and at most 1, not ${evidence[one]}`)
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const steps = new Uint32Array(size)
  const before = new Int32Array(size).fill(-1)
  const by = new Uint32Array(size)
  const isSettled = new Uint8Array(size)
  const heap = createHeap((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || (steps[a] ?? 0) - (steps[b] ?? 0) || a - b, size)
  cost[from] = 0
  heap.put(from)
  for (let node = heap.take(); node >= 0 && node !== end; node = heap.take()) {
    isSettled[node] = 1
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      if (isSettled[other]) continue
      const reached = (cost[node] ?? 0) + 1 / (evidence[edge[slot] ?? 0] ?? 1)
      const known = cost[other] ?? 0
      const beyond = (steps[node] ?? 0) + 1
      const isBetter = reached < known || (reached === known && (beyond < (steps[other] ?? 0) || (beyond === steps[other] && node < (before[other] ?? 0))))
      if (!isBetter) continue
      cost[other] = reached
      steps[other] = beyond
      before[other] = node
      by[other] = edge[slot] ?? 0
      heap.put(other)
    }
  }
  if (!Number.isFinite(cost[end] ?? Number.POSITIVE_INFINITY)) return null
  const nodes = [end]
  const through: number[] = []
  for (let node = end; node !== from; node = before[node] ?? from) {
    through.push(by[node] ?? 0)
    nodes.push(before[node] ?? from)
  }
  return { nodes: nodes.reverse(), edges: through.reverse(), cost: cost[end] ?? 0 }
}
