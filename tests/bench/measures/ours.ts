import { articulationPoints } from '#functions/network/metrics/articulation.ts'
import { betweenness } from '#functions/network/metrics/betweenness.ts'
import { bridges } from '#functions/network/metrics/bridges.ts'
import { clustering } from '#functions/network/metrics/clustering.ts'
import { components } from '#functions/network/metrics/components.ts'
import { degree } from '#functions/network/metrics/degree.ts'
import { density } from '#functions/network/metrics/density.ts'
import type { Graph } from '#functions/network/metrics/graph.ts'
import { harmonicCloseness } from '#functions/network/metrics/harmonic-closeness.ts'
import { kCore } from '#functions/network/metrics/k-core.ts'
import { strength } from '#functions/network/metrics/strength.ts'

/** Our measures in the shape in which oracle.py answers the same: numbers in rows. `strength` is of the weighted graph. */
export const OURS: { readonly [measure: string]: (graph: Graph, weighted: Graph) => number | readonly number[] } = {
  degree: (graph) => [...degree(graph)],
  strength: (_, weighted) => [...strength(weighted)],
  'k-core': (graph) => [...kCore(graph)],
  'articulation-points': (graph) => articulationPoints(graph).map(({ node }) => node),
  bridges: (graph) => bridges(graph).flatMap(({ a, b }) => [a, b]),
  components: (graph) => [...components(graph).sizes],
  clustering: (graph) => Array.from(clustering(graph).local, (share) => Number.isNaN(share) ? 0 : share),
  transitivity: (graph) => clustering(graph).transitivity ?? 0,
  density: (graph) => density(graph) ?? 0,
  betweenness: (graph) => [...betweenness(graph)],
  'harmonic-closeness': (graph) => [...harmonicCloseness(graph)],
}

/** Those that must be equal to the last digit; of the others the greatest relative difference is taken. */
export const EXACT: ReadonlySet<string> = new Set(['degree', 'k-core', 'articulation-points', 'bridges', 'components'])

/** The greatest difference of two rows, relative to the greater of the two numbers; infinite when they are not equally long. */
export function differenceOf(ours: number | readonly number[], theirs: unknown): number {
  const [one, other] = [[ours].flat(), [theirs].flat(2).map(Number)]
  if (one.length !== other.length) return Number.POSITIVE_INFINITY
  return one.reduce((most, value, i) => {
    const there = other[i] ?? Number.NaN
    return value === there ? most : Math.max(most, Math.abs(value - there) / Math.max(Math.abs(value), Math.abs(there), 1e-9))
  }, 0)
}
