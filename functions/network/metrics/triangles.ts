import type { Graph } from './graph.ts'

/**
 * Calls `visit` once for each three nodes that are all tied to each other, in no order to rely on. Each edge is read from its end of fewer neighbours, so
 * that a node with thousands costs little: time in the order of edges^1.5 (Chiba & Nishizeki 1985).
 */
export function forEachTriangle(graph: Graph, visit: (a: number, b: number, c: number) => void): void {
  const { first, to } = outward(graph)
  const marked = new Uint32Array(graph.size)
  for (let a = 0; a < graph.size; a++) {
    const start = first[a] ?? 0
    const end = first[a + 1] ?? 0
    for (let slot = start; slot < end; slot++) marked[to[slot] ?? 0] = a + 1
    for (let slot = start; slot < end; slot++) {
      const b = to[slot] ?? 0
      const last = first[b + 1] ?? 0
      for (let far = first[b] ?? 0; far < last; far++) {
        const c = to[far] ?? 0
        if (marked[c] === a + 1) visit(a, b, c)
      }
    }
  }
}

/** The rows with those neighbours only that have more neighbours themselves, or as many and a greater number. */
function outward({ size, first, to }: Graph): { first: Uint32Array; to: Uint32Array } {
  const rows = { first: new Uint32Array(size + 1), to: new Uint32Array(to.length / 2) }
  let slots = 0
  for (let node = 0; node < size; node++) {
    const own = (first[node + 1] ?? 0) - (first[node] ?? 0)
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      const theirs = (first[other + 1] ?? 0) - (first[other] ?? 0)
      if (theirs > own || (theirs === own && other > node)) rows.to[slots++] = other
    }
    rows.first[node + 1] = slots
  }
  return rows
}
