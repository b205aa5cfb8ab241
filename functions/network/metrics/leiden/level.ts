import type { Graph } from '#functions/network/metrics/graph.ts'
import { strength } from '#functions/network/metrics/strength.ts'

/** A graph whose nodes may stand for several of the one it comes from. */
export interface Level {
  readonly size: number
  readonly first: Uint32Array
  readonly to: Uint32Array
  readonly weight: Float64Array
  /** for each node the weight of all its ties, those within it counted twice */
  readonly strength: Float64Array
  /** twice the weight of all ties: the same at all levels */
  readonly whole: number
}

/** The graph itself as a level. */
export function lowestLevel(graph: Graph): Level {
  const own = strength(graph)
  return { size: graph.size, first: graph.first, to: graph.to, weight: graph.weight ?? new Float64Array(graph.to.length).fill(1), strength: own, whole: own.reduce((sum, one) => sum + one, 0) }
}

/** The level above: each group a node. Ties within a group go into its strength only. */
export function aggregate({ size, first, to, weight, strength, whole }: Level, group: Uint32Array, groups: number): Level {
  const { start, members } = membersOf(group, groups)
  const next = { size: groups, first: new Uint32Array(groups + 1), to: new Uint32Array(to.length), weight: new Float64Array(to.length), strength: new Float64Array(groups), whole }
  const sum = new Float64Array(groups)
  let slots = 0
  for (let one = 0; one < groups; one++) {
    const begin = slots
    for (let i = start[one] ?? 0; i < (start[one + 1] ?? 0); i++) {
      const node = members[i] ?? 0
      next.strength[one] = (next.strength[one] ?? 0) + (strength[node] ?? 0)
      for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
        const other = group[to[slot] ?? 0] ?? 0
        if (other === one) continue
        const before = sum[other] ?? 0
        if (before === 0) next.to[slots++] = other
        sum[other] = before + (weight[slot] ?? 0)
      }
    }
    for (let slot = begin; slot < slots; slot++) {
      const other = next.to[slot] ?? 0
      next.weight[slot] = sum[other] ?? 0
      sum[other] = 0
    }
    next.first[one + 1] = slots
  }
  if (size === groups) return { ...next, to: next.to.subarray(0, slots), weight: next.weight.subarray(0, slots) }
  return { ...next, to: next.to.slice(0, slots), weight: next.weight.slice(0, slots) }
}

/** Nodes by group: those of group g are `members[start[g]]` to `members[start[g + 1] − 1]`, ascending. */
export function membersOf(group: Uint32Array, groups: number): { start: Uint32Array; members: Uint32Array } {
  const start = new Uint32Array(groups + 1)
  for (let node = 0; node < group.length; node++) start[(group[node] ?? 0) + 1] = (start[(group[node] ?? 0) + 1] ?? 0) + 1
  for (let one = 0; one < groups; one++) start[one + 1] = (start[one + 1] ?? 0) + (start[one] ?? 0)
  const next = start.slice()
  const members = new Uint32Array(group.length)
  for (let node = 0; node < group.length; node++) {
    const own = group[node] ?? 0
    const place = next[own] ?? 0
    next[own] = place + 1
    members[place] = node
  }
  return { start, members }
}

/** Numbers the groups that are there from 0, in the order of their first nodes, in place; how many there are. */
export function renumber(group: Uint32Array): number {
  const names = new Int32Array(group.length).fill(-1)
  let count = 0
  for (let node = 0; node < group.length; node++) {
    const own = group[node] ?? 0
    if (names[own] === -1) names[own] = count++
    group[node] = names[own] ?? 0
  }
  return count
}
