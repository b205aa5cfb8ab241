import type { Graph } from '#functions/network/metrics/graph.ts'

/**
 * Gives each connected part of a community a number of its own, in place: a community that fell apart when a node between its parts left it. Modularity
 * can only gain.
 */
export function splitDisconnected({ size, first, to }: Graph, community: Uint32Array): void {
  const part = new Uint32Array(size)
  const queue = new Uint32Array(size)
  let tail = 0
  let read = 0
  for (let start = 0; start < size; start++) {
    if (part[start] !== 0) continue
    part[start] = start + 1
    queue[tail++] = start
    for (; read < tail; read++) {
      const node = queue[read] ?? 0
      for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
        const other = to[slot] ?? 0
        if (part[other] !== 0 || community[other] !== community[node]) continue
        part[other] = start + 1
        queue[tail++] = other
      }
    }
  }
  for (let node = 0; node < size; node++) community[node] = (part[node] ?? 1) - 1
}
