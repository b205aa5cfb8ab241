import type { Graph, Numbers } from './graph.ts'
import { forEachTriangle } from './triangles.ts'

/** How often each node stands between two others that are not tied, by the groups of the three. */
export interface Brokerage {
  /** all three are of one group */
  readonly coordinator: Float64Array
  /** the two are of one group, the node of another */
  readonly consultant: Float64Array
  /** it lets into its group: the first is of another group, the second of its own */
  readonly gatekeeper: Float64Array
  /** it speaks for its group: the first is of its own group, the second of another */
  readonly representative: Float64Array
  /** all three are of different groups */
  readonly liaison: Float64Array
  readonly total: Float64Array
}

/**
 * The roles of Gould & Fernandez (1989): for each node b the pairs a, c of its neighbours that are not tied to each other, by the groups of a, b and c. Ties
 * here have no direction, so each such pair counts in both (a–b–c and c–b–a): `gatekeeper` and `representative` are equal, and `total` is twice the
 * number of pairs.
 *
 * @param group for each node its group, 0 or greater; a node with a number below 0 has none and takes no part
 */
export function brokerage(graph: Graph, group: Numbers): Brokerage {
  const roles = { coordinator: new Float64Array(graph.size), consultant: new Float64Array(graph.size), gatekeeper: new Float64Array(graph.size), representative: new Float64Array(graph.size), liaison: new Float64Array(graph.size) }
  addAllPairs(graph, group, roles)
  const take = (broker: number, a: number, c: number) => {
    const [own, first, second] = [group[broker] ?? -1, group[a] ?? -1, group[c] ?? -1]
    if (own < 0 || first < 0 || second < 0) return
    const less = (role: Float64Array, by: number) => { role[broker] = (role[broker] ?? 0) - by }
    if (first === second) less(first === own ? roles.coordinator : roles.consultant, 2)
    else if (first === own || second === own) { less(roles.gatekeeper, 1); less(roles.representative, 1) }
    else less(roles.liaison, 2)
  }
  forEachTriangle(graph, (a, b, c) => { take(a, b, c); take(b, a, c); take(c, a, b) })
  const total = roles.coordinator.map((value, node) => value + (roles.consultant[node] ?? 0) + 2 * (roles.gatekeeper[node] ?? 0) + (roles.liaison[node] ?? 0))
  return { ...roles, total }
}

/** Counts all ordered pairs of neighbours, tied or not, from how many there are of each group. */
function addAllPairs({ size, first, to }: Graph, group: Numbers, roles: Omit<Brokerage, 'total'>): void {
  const counts = new Map<number, number>()
  for (let node = 0; node < size; node++) {
    const own = group[node] ?? -1
    if (own < 0) continue
    counts.clear()
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const label = group[to[slot] ?? 0] ?? -1
      if (label >= 0) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    const same = counts.get(own) ?? 0
    counts.delete(own)
    let others = 0
    let squares = 0
    for (const count of counts.values()) { others += count; squares += count * count }
    roles.coordinator[node] = same * same - same
    roles.consultant[node] = squares - others
    roles.gatekeeper[node] = others * same
    roles.representative[node] = same * others
    roles.liaison[node] = others * others - squares
  }
}
