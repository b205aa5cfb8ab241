import { degree } from './degree.ts'
import type { Graph } from './graph.ts'
import { forEachTriangle } from './triangles.ts'

/** How far the neighbours of nodes are tied to each other. */
export interface Clustering {
  /** for each node the share of the pairs of its neighbours that are tied, 0 to 1 (Watts & Strogatz 1998); NaN where it has fewer than two */
  readonly local: Float64Array
  /** for each node the triangles that it is in */
  readonly triangles: Uint32Array
  /** of all paths of two edges the share that is closed by a third, 0 to 1 (Luce & Perry 1949; Newman, Watts & Strogatz 2002); null when there is none */
  readonly transitivity: number | null
}

/** Clustering of each node and of the whole. A hub form has no triangle: measure its pairs. */
export function clustering(graph: Graph): Clustering {
  const triangles = new Uint32Array(graph.size)
  const count = (node: number) => { triangles[node] = (triangles[node] ?? 0) + 1 }
  forEachTriangle(graph, (a, b, c) => { count(a); count(b); count(c) })
  const local = new Float64Array(graph.size)
  let closed = 0
  let paths = 0
  degree(graph).forEach((neighbours, node) => {
    const pairs = (neighbours * (neighbours - 1)) / 2
    const own = triangles[node] ?? 0
    local[node] = pairs === 0 ? Number.NaN : own / pairs
    closed += own
    paths += pairs
  })
  return { local, triangles, transitivity: paths === 0 ? null : closed / paths }
}
