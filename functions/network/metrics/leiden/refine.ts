import type { Level } from './level.ts'
import { shuffled } from './shuffle.ts'

/**
 * Divides each community anew, from single nodes: a node that still stands alone and is well tied to its community joins, of the groups within that are well
 * tied to it too, the one where modularity gains most (the refinement of Traag, Waltman & van Eck 2019, with the best choice in place of a random
 * one). Every group is connected, so that no community of the level above can fall apart.
 *
 * @returns for each node its group, a number below `level.size`
 */
export function refine({ size, first, to, weight, strength, whole }: Level, community: Uint32Array, random: () => number): Uint32Array {
  const group = Uint32Array.from({ length: size }, (_, node) => node)
  const members = new Uint32Array(size).fill(1)
  const ofCommunity = new Float64Array(size)
  for (let node = 0; node < size; node++) ofCommunity[community[node] ?? 0] = (ofCommunity[community[node] ?? 0] ?? 0) + (strength[node] ?? 0)
  const total = strength.slice()
  // what ties each group to the rest of its community
  const outward = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    let sum = 0
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) if (community[to[slot] ?? 0] === community[node]) sum += weight[slot] ?? 0
    outward[node] = sum
  }
  const isWellTied = (one: number, whose: number) => (outward[one] ?? 0) >= ((total[one] ?? 0) * ((ofCommunity[whose] ?? 0) - (total[one] ?? 0))) / whole
  const near = new Float64Array(size)
  const met = new Uint32Array(size)
  for (const node of shuffled(size, random)) {
    const whose = community[node] ?? 0
    if (members[group[node] ?? 0] !== 1 || !isWellTied(group[node] ?? 0, whose)) continue
    let count = 0
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      if (community[other] !== whose) continue
      const there = group[other] ?? 0
      const before = near[there] ?? 0
      if (before === 0) met[count++] = there
      near[there] = before + (weight[slot] ?? 0)
    }
    let best = -1
    let most = 0
    let shared = 0
    for (let i = 0; i < count; i++) {
      const there = met[i] ?? 0
      const between = near[there] ?? 0
      near[there] = 0
      const gain = between - ((strength[node] ?? 0) * (total[there] ?? 0)) / whole
      if (gain > most && isWellTied(there, whose)) { most = gain; best = there; shared = between }
    }
    if (best < 0) continue
    const own = group[node] ?? 0
    outward[best] = (outward[best] ?? 0) + (outward[own] ?? 0) - 2 * shared
    total[best] = (total[best] ?? 0) + (strength[node] ?? 0)
    members[best] = (members[best] ?? 0) + 1
    members[own] = 0
    group[node] = best
  }
  return group
}
