import { distancesFrom } from './distances.ts'
import type { Graph } from './graph.ts'

/** Who is around a node. */
export interface Ego {
  /** the nodes within reach, the node itself among them, ascending */
  readonly nodes: Uint32Array
  /** beside them: how many steps away */
  readonly steps: Uint32Array
}

/**
 * The nodes at most `most` steps from `node`. In hub form one step of the reader (organization to organization) is two edges: pass twice as many.
 *
 * @throws RangeError when the node is not there
 */
export function ego(graph: Graph, node: number, most: number): Ego {
  const { reached, steps } = distancesFrom(graph, node, most)
  const nodes = reached.sort()
  return { nodes, steps: Uint32Array.from(nodes, (one) => steps[one] ?? 0) }
}
