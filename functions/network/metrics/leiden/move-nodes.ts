import type { Level } from './level.ts'
import { shuffled } from './shuffle.ts'

/** A gain below this is rounding. */
const LEAST_GAIN = 1e-10

/**
 * Moves nodes, one by one, to the community among their neighbours' where modularity gains most, or to one of their own, until no node gains; after a move
 * only the neighbours left outside are looked at again (the fast local moving of Traag, Waltman & van Eck 2019). Changes `community` in place.
 *
 * @param community for each node a number below `level.size`
 * @returns whether any node moved
 */
export function moveNodes(level: Level, community: Uint32Array, random: () => number): boolean {
  const { size, first, to, weight, strength, whole } = level
  const { total, free } = sumsOf(level, community)
  const queue = shuffled(size, random)
  const isQueued = new Uint8Array(size).fill(1)
  const near = new Float64Array(size)
  const met = new Uint32Array(size)
  let hasMoved = false
  let head = 0
  for (let waiting = size; waiting > 0; waiting--) {
    const node = queue[head] ?? 0
    head = head + 1 === size ? 0 : head + 1
    isQueued[node] = 0
    const own = community[node] ?? 0
    const begin = first[node] ?? 0
    const end = first[node + 1] ?? 0
    let count = 0
    for (let slot = begin; slot < end; slot++) {
      const there = community[to[slot] ?? 0] ?? 0
      const before = near[there] ?? 0
      if (before === 0) met[count++] = there
      near[there] = before + (weight[slot] ?? 0)
    }
    const pull = (strength[node] ?? 0) / whole
    total[own] = (total[own] ?? 0) - (strength[node] ?? 0)
    let best = own
    let most = (near[own] ?? 0) - pull * (total[own] ?? 0) + LEAST_GAIN
    near[own] = 0
    for (let i = 0; i < count; i++) {
      const there = met[i] ?? 0
      if (there === own) continue
      const gain = (near[there] ?? 0) - pull * (total[there] ?? 0)
      near[there] = 0
      if (gain > most) { most = gain; best = there }
    }
    if (most < 0 && free.length > 0) best = free.pop() ?? own
    if (best === own) { total[own] = (total[own] ?? 0) + (strength[node] ?? 0); continue }
    total[best] = (total[best] ?? 0) + (strength[node] ?? 0)
    community[node] = best
    hasMoved = true
    for (let slot = begin; slot < end; slot++) {
      const other = to[slot] ?? 0
      if (isQueued[other] || community[other] === best) continue
      isQueued[other] = 1
      const tail = head + waiting - 1
      queue[tail >= size ? tail - size : tail] = other
      waiting++
    }
  }
  return hasMoved
}

/** The strengths of each community, and the numbers that no community has. */
function sumsOf({ size, strength }: Level, community: Uint32Array): { total: Float64Array; free: number[] } {
  const total = new Float64Array(size)
  const isTaken = new Uint8Array(size)
  for (let node = 0; node < size; node++) {
    const own = community[node] ?? 0
    isTaken[own] = 1
    total[own] = (total[own] ?? 0) + (strength[node] ?? 0)
  }
  const free: number[] = []
  for (let one = size - 1; one >= 0; one--) if (!isTaken[one]) free.push(one)
  return { total, free }
}
