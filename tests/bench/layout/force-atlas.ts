import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { LayoutGraph } from '#functions/network/layout/graph.ts'
import { seededRandom } from '#functions/network/layout/random.ts'
import type { Positions } from '#functions/network/schema.ts'

/** The settings that the project is held against. */
export const ITERATIONS = 100

/** A graph of graphology's, at random places from a fixed seed: what ForceAtlas2 begins with. */
export function openGraph({ nodes, links }: LayoutGraph): UndirectedGraph {
  const graph = new UndirectedGraph()
  const random = seededRandom(1)
  for (const { id } of nodes) graph.addNode(id, { x: random() * 1000, y: random() * 1000 })
  for (const [from, to] of links) if (from !== to) graph.mergeEdge(from, to)
  return graph
}

/** Places by ForceAtlas2, as its own `inferSettings` would have it (Barnes-Hut for large graphs). */
export function placeByForceAtlas(graph: UndirectedGraph): Positions {
  return new Map(Object.entries(forceAtlas2(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) })))
}
