import { addDependencies, roomFor } from './dependencies.ts'
import type { Graph } from './graph.ts'

/**
 * For each node how many pairs of other nodes it stands between: over all pairs, the share of their shortest paths that run through it (Freeman 1977,
 * computed after Brandes 2001). Each pair counts once; not divided by the number of pairs; paths are counted in steps, weights play no part. Takes time
 * in the order of nodes × edges.
 */
export function betweenness(graph: Graph): Float64Array {
  const sums = new Float64Array(graph.size)
  const room = roomFor(graph.size)
  for (let source = 0; source < graph.size; source++) addDependencies(graph, source, room, sums)
  // both ends of a pair were sources
  return sums.map((sum) => sum / 2)
}
