import { buildGraph, endsOf, weightsOf, type Graph } from './graph.ts'
import { createPairSet } from './pair-set.ts'

/** How often each edge is tried for a swap between two graphs: 10 is enough to forget the beginning (Milo et al. 2003; Gkantsidis, Mihail & Zegura 2003). */
const TRIES_PER_EDGE = 10

/**
 * Random graphs in which every node keeps its number of neighbours, one after the other, each from the one before: two edges a–b, c–d become a–d, c–b unless
 * that makes a loop or a double (Maslov & Sneppen 2002; the configuration model without loops and doubles). A weight stays with the first end of its
 * edge. Where no swap is possible, as in a clique or a star, the graph comes back as it was.
 *
 * @param organizations in hub form: edges keep one end among the organizations and one among the hubs
 */
export function* rewired(graph: Graph, random: () => number, organizations: number | null = null): Generator<Graph> {
  const { size, edges, weight } = graph
  const { a, b } = endsOf(graph)
  const weights = weight ? weightsOf(graph) : null
  const known = createPairSet(size, edges)
  for (let edge = 0; edge < edges; edge++) known.add(a[edge] ?? 0, b[edge] ?? 0)
  const any = () => Math.floor(random() * edges)
  for (;;) {
    for (let tries = edges < 2 ? 0 : TRIES_PER_EDGE * edges; tries > 0; tries--) {
      const one = any()
      const other = any()
      const isTurned = organizations === null && random() < 0.5
      const from = a[one] ?? 0
      const to = b[one] ?? 0
      const far = (isTurned ? b[other] : a[other]) ?? 0
      const end = (isTurned ? a[other] : b[other]) ?? 0
      if (one === other || from === end || far === to || known.has(from, end) || known.has(far, to)) continue
      known.delete(from, to)
      known.delete(far, end)
      known.add(from, end)
      known.add(far, to)
      b[one] = end
      a[other] = far
      b[other] = to
    }
    yield buildGraph(size, a, b, weights)
  }
}
