import { distancesFrom } from './distances.ts'
import { checkNode, type Graph } from './graph.ts'

/** The shortest ways from one node to another. */
export interface ShortestPaths {
  /** edges of each */
  readonly length: number
  /** how many there are */
  readonly count: number
  /** the first of them by the numbers of their nodes, start and end among these */
  readonly paths: readonly (readonly number[])[]
}

/**
 * All shortest paths between two nodes, counted in steps (Moore 1959); null when there is none.
 *
 * @param most how many paths are listed; `count` counts them all
 * @throws RangeError when a node is not there
 */
export function shortestPaths(graph: Graph, from: number, to: number, most = 20): ShortestPaths | null {
  checkNode(graph, from)
  // measured from the end, so that the paths come out from the start in order
  const { steps, paths } = distancesFrom(graph, to)
  const length = steps[from] ?? -1
  return length < 0 ? null : { length, count: paths[from] ?? 0, paths: [...listPaths(graph, from, steps, most)] }
}

function* listPaths({ first, to }: Graph, from: number, steps: Int32Array, most: number): Generator<number[]> {
  const path = [from]
  const next = [first[from] ?? 0]
  let found = 0
  while (path.length > 0 && found < most) {
    const node = path.at(-1) ?? from
    const slot = next.at(-1) ?? 0
    const left = steps[node] ?? 0
    if (left === 0) { found++; yield [...path] }
    if (left === 0 || slot >= (first[node + 1] ?? 0)) { path.pop(); next.pop(); continue }
    next[next.length - 1] = slot + 1
    const other = to[slot] ?? 0
    if (steps[other] !== left - 1) continue
    path.push(other)
    next.push(first[other] ?? 0)
  }
}
