import type { Graph } from './graph.ts'

/** Room that one walk after another works in; a walk leaves it as it found it. */
export interface Room {
  readonly queue: Uint32Array
  /** −1 where the walk has not been */
  readonly distance: Int32Array
  readonly paths: Float64Array
  readonly share: Float64Array
}

/** Room for walks in a graph of that many nodes. */
export function roomFor(size: number): Room {
  return { queue: new Uint32Array(size), distance: new Int32Array(size).fill(-1), paths: new Float64Array(size), share: new Float64Array(size) }
}

/**
 * How the path to a node at the end counts for those on it: `alike`, or by how far along they are: at distance d(s, v) of d(s, t), as d(s, v)/d(s, t). Over
 * both directions of a pair that adds up to one.
 */
export type Counting = 'alike' | 'by-distance'

/**
 * Adds to `sums`, for each node, the share of the shortest paths from `source` to all others that run through it, added up over those others: the
 * dependency of Brandes (2001). Of a node at distance d with σ paths it is σ·Σ (1 + dependency)/σ over its neighbours at d + 1; kept is
 * (1 + dependency)/σ, which needs no write but its own, and which is 1/σ at the greatest distance. By distance it is Σ (1/d + dependency)/σ, times the
 * node's own d (Geisberger, Sanders & Schultes 2008).
 */
export function addDependencies({ first, to }: Graph, source: number, { queue, distance, paths, share }: Room, sums: Float64Array, counting: Counting = 'alike'): void {
  const isAlike = counting === 'alike'
  let tail = 1
  let lastLevel = 0
  queue[0] = source
  distance[source] = 0
  paths[source] = 1
  for (let read = 0; read < tail; read++) {
    const node = queue[read] ?? 0
    const beyond = (distance[node] ?? 0) + 1
    const own = paths[node] ?? 0
    const end = first[node + 1] ?? 0
    for (let slot = first[node] ?? 0; slot < end; slot++) {
      const other = to[slot] ?? 0
      const there = distance[other] ?? 0
      if (there < 0) {
        if (beyond > (distance[queue[lastLevel] ?? 0] ?? 0)) lastLevel = tail
        distance[other] = beyond
        paths[other] = own
        queue[tail++] = other
      } else if (there === beyond) paths[other] = (paths[other] ?? 0) + own
    }
  }
  for (let i = tail - 1; i >= lastLevel; i--) {
    const node = queue[i] ?? 0
    share[node] = 1 / ((paths[node] ?? 1) * (isAlike ? 1 : distance[node] ?? 1))
  }
  for (let i = lastLevel - 1; i > 0; i--) {
    const node = queue[i] ?? 0
    const beyond = (distance[node] ?? 0) + 1
    const own = paths[node] ?? 1
    const end = first[node + 1] ?? 0
    let sum = 0
    for (let slot = first[node] ?? 0; slot < end; slot++) {
      const other = to[slot] ?? 0
      if (distance[other] === beyond) sum += share[other] ?? 0
    }
    const along = isAlike ? 1 : beyond - 1
    share[node] = 1 / (own * along) + sum
    sums[node] = (sums[node] ?? 0) + own * along * sum
  }
  for (let i = 0; i < tail; i++) distance[queue[i] ?? 0] = -1
}
