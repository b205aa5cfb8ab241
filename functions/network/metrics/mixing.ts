import { endsOf, weightsOf, type Graph, type Numbers } from './graph.ts'

/** How far ties stay within a group or lead out of it. */
export interface GroupMixing {
  /** how many nodes the group has */
  readonly size: number
  /** what its members' ties weigh that stay within, each counted by both its ends, and that lead out */
  readonly internal: number
  readonly external: number
  /** (external − internal)/(external + internal): −1 all within, 1 all out; null without ties */
  readonly ei: number | null
  /** the same if the labels were dealt to the nodes at random: (nodes outside − (size − 1))/(all − 1); null for a group of none or a network of one */
  readonly expected: number | null
}

/** Ties within and between groups. */
export interface Mixing {
  readonly groups: readonly GroupMixing[]
  /** row by row, groups × groups, symmetric: the weight of the ties between two groups, and on the diagonal within one, each tie once */
  readonly matrix: Float64Array
  /** weight of the ties within any group and between any two */
  readonly internal: number
  readonly external: number
  /** the E-I index of the whole (Krackhardt & Stern 1988); null without ties */
  readonly ei: number | null
  /** its mean over all ways of dealing the same labels to the nodes */
  readonly expected: number | null
}

/**
 * Mixing within and between groups, and the E-I index (Krackhardt & Stern 1988) with what random labels of the same numbers would give. Ties count by
 * their weight; for plain counts pass `unweighted(graph)`. Of a whole, each tie counts once; of a group, a tie within counts at both its ends, so that the
 * index of the whole is the mean of the groups' weighted by their ties.
 *
 * @param group for each node its group, 0 to groups − 1; a node with any other number has none, and its ties are left out
 */
export function mixing(graph: Graph, group: Numbers, groups: number): Mixing {
  const { a, b } = endsOf(graph)
  const weights = weightsOf(graph)
  const matrix = new Float64Array(groups * groups)
  const sizes = new Float64Array(groups)
  const isGroup = (label: number | undefined): label is number => label !== undefined && label >= 0 && label < groups
  for (let node = 0; node < graph.size; node++) {
    const label = group[node]
    if (isGroup(label)) sizes[label] = (sizes[label] ?? 0) + 1
  }
  const add = (row: number, column: number, weight: number) => { matrix[row * groups + column] = (matrix[row * groups + column] ?? 0) + weight }
  for (let edge = 0; edge < graph.edges; edge++) {
    const [from, to, weight] = [group[a[edge] ?? 0], group[b[edge] ?? 0], weights[edge] ?? 0]
    if (!isGroup(from) || !isGroup(to)) continue
    add(from, to, weight)
    if (from !== to) add(to, from, weight)
  }
  const nodes = sizes.reduce((sum, size) => sum + size, 0)
  const each = Array.from(sizes, (size, own) => groupMixing(matrix.subarray(own * groups, (own + 1) * groups), own, size, nodes))
  const internal = each.reduce((sum, one) => sum + one.internal, 0) / 2
  const external = each.reduce((sum, one) => sum + one.external, 0) / 2
  const expected = nodes < 2 ? null : each.reduce((sum, { size, expected }) => sum + size * (expected ?? 0), 0) / nodes
  return { groups: each, matrix, internal, external, ei: indexOf(internal, external), expected }
}

function groupMixing(row: Float64Array, own: number, size: number, nodes: number): GroupMixing {
  const within = row[own] ?? 0
  const internal = 2 * within
  const external = row.reduce((sum, weight) => sum + weight, 0) - within
  return { size, internal, external, ei: indexOf(internal, external), expected: size === 0 || nodes < 2 ? null : (nodes - size - (size - 1)) / (nodes - 1) }
}

function indexOf(internal: number, external: number): number | null {
  return internal + external === 0 ? null : (external - internal) / (external + internal)
}
