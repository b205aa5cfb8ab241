import { checkNode, type Graph } from './graph.ts'

/** Distances from one node. */
export interface Distances {
  /** for each node the number of steps; −1 for one that is not reached */
  readonly steps: Int32Array
  /** for each node how many shortest paths lead to it */
  readonly paths: Float64Array
  /** the nodes reached, nearest first, the start among them */
  readonly reached: Uint32Array
}

/** Steps and numbers of shortest paths from `start`, no farther than `most` steps. */
export function distancesFrom(graph: Graph, start: number, most = Number.POSITIVE_INFINITY): Distances {
  checkNode(graph, start)
  const { size, first, to } = graph
  const steps = new Int32Array(size).fill(-1)
  const paths = new Float64Array(size)
  const queue = new Uint32Array(size)
  let tail = 1
  queue[0] = start
  steps[start] = 0
  paths[start] = 1
  for (let read = 0; read < tail; read++) {
    const node = queue[read] ?? 0
    const beyond = (steps[node] ?? 0) + 1
    if (beyond > most) break
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      if (steps[other] === -1) {
        steps[other] = beyond
        queue[tail++] = other
      }
      if (steps[other] === beyond) paths[other] = (paths[other] ?? 0) + (paths[node] ?? 0)
    }
  }
  return { steps, paths, reached: queue.slice(0, tail) }
}
