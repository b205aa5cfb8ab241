import { endsOf, weightsOf, type Graph, type Numbers } from './graph.ts'

/**
 * Modularity of a division into communities: the share of the weight that lies within them less the share that would lie there if ties fell at random
 * between nodes of the same strengths (Newman & Girvan 2004, weighted as in Newman 2004): Σ_c (w_c/W − (s_c/2W)²), w_c the weight within community c, s_c
 * the strengths of its nodes, W the weight of all. Between −½ and 1; null without ties.
 */
export function modularity(graph: Graph, community: Numbers): number | null {
  const { a, b } = endsOf(graph)
  const weights = weightsOf(graph)
  const strengths = new Map<number, number>()
  let whole = 0
  let within = 0
  const add = (label: number, weight: number) => strengths.set(label, (strengths.get(label) ?? 0) + weight)
  for (let edge = 0; edge < graph.edges; edge++) {
    const weight = weights[edge] ?? 0
    const [from, to] = [community[a[edge] ?? 0] ?? -1, community[b[edge] ?? 0] ?? -1]
    whole += weight
    if (from === to) within += weight
    add(from, weight)
    add(to, weight)
  }
  if (whole === 0) return null
  let expected = 0
  for (const strength of strengths.values()) expected += (strength / (2 * whole)) ** 2
  return within / whole - expected
}
