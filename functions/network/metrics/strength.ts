import type { Graph } from './graph.ts'

/** The sum of the weights of each node's edges (Barrat et al. 2004); its degree when all edges count alike. */
export function strength({ size, first, weight }: Graph): Float64Array {
  const strengths = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    const end = first[node + 1] ?? 0
    let sum = weight ? 0 : end - (first[node] ?? 0)
    if (weight) for (let slot = first[node] ?? 0; slot < end; slot++) sum += weight[slot] ?? 0
    strengths[node] = sum
  }
  return strengths
}
