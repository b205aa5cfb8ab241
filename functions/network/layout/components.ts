import { type IndexedGraph, neighboursOf } from './graph.ts'

/** The connected parts of a graph, largest first, equal ones by their first node; the nodes of each ascending. */
export function components(graph: IndexedGraph): Uint32Array[] {
  const seen = new Uint8Array(graph.ids.length)
  const parts: Uint32Array[] = []
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue
    seen[start] = 1
    const part = [start]
    for (const node of part) {
      for (const other of neighboursOf(graph, node)) {
        if (seen[other]) continue
        seen[other] = 1
        part.push(other)
      }
    }
    parts.push(Uint32Array.from(part).sort())
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}
