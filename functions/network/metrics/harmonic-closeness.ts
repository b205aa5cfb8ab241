import type { Graph } from './graph.ts'

/** How many walks go at once: the bits of a number. */
const AT_ONCE = 32

/**
 * How near each node is to all others: the mean of 1/distance over the others, one that cannot be reached adding 0; from 0 (reaches nobody) to 1 (tied
 * to all) (Marchiori & Latora 2000). Distances are counted in steps. Of one node alone: 0.
 *
 * Thirty-two walks go together, one bit each: in small-world networks they meet the same nodes at the same step (Then et al. 2014).
 */
export function harmonicCloseness(graph: Graph): Float64Array {
  const { size } = graph
  const sums = new Float64Array(size)
  const room = { seen: new Int32Array(size), now: new Int32Array(size), next: new Int32Array(size), front: new Uint32Array(size), met: new Uint32Array(size) }
  for (let source = 0; source < size; source += AT_ONCE) addBatch(graph, source, Math.min(size, source + AT_ONCE), room, sums)
  return size < 2 ? sums : sums.map((sum) => sum / (size - 1))
}

interface Batch { seen: Int32Array; now: Int32Array; next: Int32Array; front: Uint32Array; met: Uint32Array }

/** Walks from the nodes `from` to `until` − 1; distance being the same both ways, what a walk adds it adds where it arrives. */
function addBatch({ first, to }: Graph, from: number, until: number, room: Batch, sums: Float64Array): void {
  const { seen } = room
  let { now, next, front, met } = room
  seen.fill(0)
  for (let source = from; source < until; source++) {
    const bit = 1 << (source - from)
    seen[source] = bit
    now[source] = bit
    front[source - from] = source
  }
  let count = until - from
  for (let step = 1; count > 0; step++) {
    let found = 0
    for (let i = 0; i < count; i++) {
      const node = front[i] ?? 0
      const bits = now[node] ?? 0
      now[node] = 0
      const end = first[node + 1] ?? 0
      for (let slot = first[node] ?? 0; slot < end; slot++) {
        const other = to[slot] ?? 0
        const fresh = bits & ~(seen[other] ?? 0)
        if (fresh === 0) continue
        const before = next[other] ?? 0
        if (before === 0) met[found++] = other
        next[other] = before | fresh
      }
    }
    for (let i = 0; i < found; i++) {
      const node = met[i] ?? 0
      const bits = next[node] ?? 0
      seen[node] = (seen[node] ?? 0) | bits
      sums[node] = (sums[node] ?? 0) + countBits(bits) / step
    }
    ;[now, next, front, met, count] = [next, now, met, front, found]
  }
}

/** How many bits of a 32-bit number are set. */
function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555)
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
