import type { Graph } from './graph.ts'

/** How many neighbours each node has. */
export function degree({ size, first }: Graph): Uint32Array {
  const degrees = new Uint32Array(size)
  for (let node = 0; node < size; node++) degrees[node] = (first[node + 1] ?? 0) - (first[node] ?? 0)
  return degrees
}
