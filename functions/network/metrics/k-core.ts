import { degree } from './degree.ts'
import type { Graph } from './graph.ts'

/**
 * The core number of each node: the greatest k such that it belongs to a group whose members all have at least k neighbours inside (Seidman 1983).
 * Nodes are peeled off by ascending degree from buckets, in time linear in nodes and edges (Batagelj & Zaveršnik 2003).
 */
export function kCore(graph: Graph): Uint32Array {
  const { size, first, to } = graph
  const core = degree(graph)
  const { start, order, place } = bucketsOf(core)
  for (let i = 0; i < size; i++) {
    const node = order[i] ?? 0
    const own = core[node] ?? 0
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      const left = core[other] ?? 0
      if (left <= own) continue
      // to the head of its bucket, which then begins one later: the node falls into the bucket below
      const head = start[left] ?? 0
      const from = place[other] ?? 0
      const front = order[head] ?? 0
      order[from] = front
      place[front] = from
      order[head] = other
      place[other] = head
      start[left] = head + 1
      core[other] = left - 1
    }
  }
  return core
}

/** Nodes ordered by value, where each bucket of equal values starts, and where each node stands. */
function bucketsOf(values: Uint32Array): { start: Uint32Array; order: Uint32Array; place: Uint32Array } {
  const size = values.length
  let most = 0
  for (let node = 0; node < size; node++) if ((values[node] ?? 0) > most) most = values[node] ?? 0
  const start = new Uint32Array(most + 2)
  for (let node = 0; node < size; node++) start[(values[node] ?? 0) + 1] = (start[(values[node] ?? 0) + 1] ?? 0) + 1
  for (let value = 0; value <= most; value++) start[value + 1] = (start[value + 1] ?? 0) + (start[value] ?? 0)
  const next = start.slice()
  const order = new Uint32Array(size)
  const place = new Uint32Array(size)
  for (let node = 0; node < size; node++) {
    const value = values[node] ?? 0
    const at = next[value] ?? 0
    next[value] = at + 1
    order[at] = node
    place[node] = at
  }
  return { start, order, place }
}
