import { seededRandom } from '#functions/network/layout/random.ts'
import { addDependencies, roomFor } from './dependencies.ts'
import type { Graph } from './graph.ts'

/** How many nodes are walked from, drawn without repetition, and by which seed. */
export interface Sampling { readonly pivots: number; readonly seed: number }

/**
 * Betweenness estimated from walks that start at some nodes only (Brandes & Pich 2007), on the scale of `betweenness`: the sums over the pivots times
 * nodes/pivots. A path counts for those on it by how far along they are, so that standing near a pivot by chance adds little, and the mean over draws stays
 * right (Geisberger, Sanders & Schultes 2008). Good for who stands first, not for differences between the many with little. With as many pivots as nodes
 * it is exact but for rounding.
 *
 * @param sampling by default 256 pivots and seed 1; the same seed gives the same numbers
 */
export function sampledBetweenness(graph: Graph, { pivots = 256, seed = 1 }: Partial<Sampling> = {}): Float64Array {
  const { size } = graph
  const sums = new Float64Array(size)
  const room = roomFor(size)
  const drawn = draw(size, Math.min(size, pivots), seed)
  for (const source of drawn) addDependencies(graph, source, room, sums, 'by-distance')
  return sums.map((sum) => (sum * size) / drawn.length)
}

/** So many of the numbers below `size`, each at most once. */
function draw(size: number, count: number, seed: number): Uint32Array {
  const random = seededRandom(seed)
  const all = Uint32Array.from({ length: size }, (_, node) => node)
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(random() * (size - i))
    const kept = all[i] ?? 0
    all[i] = all[other] ?? 0
    all[other] = kept
  }
  return all.slice(0, count)
}
