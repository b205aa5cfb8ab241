import { buildGraph, endsOf, type Graph } from '#functions/network/metrics/graph.ts'
import { project } from '#functions/network/projection.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import type { Shown } from '#functions/network/shown.ts'
import { isStateNode } from '../names.ts'

/** One of the two that are asked about: an organization, or a State with the institutions of its country. */
export interface Side {
  /** the organization that was named */
  readonly node: number
  /** all that count as it, by their indexes in the network, itself first; those that are shown */
  readonly members: readonly number[]
}

/** The network in pairs in which each of the two sides is one node. */
export interface Joined {
  readonly graph: Graph
  /** the node of each side; −1: nothing of it is shown */
  readonly a: number
  readonly b: number
  /** the organization at a node */
  readonly organizationAt: (node: number) => number
  /** the ties behind an edge, ascending */
  readonly tiesOf: (edge: number) => readonly number[]
}

/** A side: with `asOne` a State and the institutions of its country, without the other side if that is one of them. */
export function sideOf(hub: DetailedHub, shown: Shown, node: number, other: number, asOne: boolean): Side {
  const country = hub.nodes.country[node] ?? -1
  const isRolled = asOne && country >= 0 && isStateNode(hub, node)
  const members = hub.nodes.id.flatMap((_, one) => (one !== node && one !== other && isRolled && shown.nodes[one] && hub.nodes.country[one] === country ? [one] : []))
  return { node, members: shown.nodes[node] ? [node, ...members] : members }
}

/** The pairs of what is shown, with all that count as a side put together. */
export function joinSides(hub: DetailedHub, shown: Shown, one: Side, other: Side): Joined {
  const pairs = project(hub, shown, { form: 'pairs' })
  const stands = Int32Array.from({ length: pairs.graph.size }, (_, node) => node)
  const nodeOfSide = ({ members }: Side) => {
    const nodes = members.map((member) => pairs.nodeOf[member] ?? -1).filter((node) => node >= 0)
    for (const node of nodes) stands[node] = nodes[0] ?? node
    return nodes[0] ?? -1
  }
  const [a, b] = [nodeOfSide(one), nodeOfSide(other)]
  const ends = endsOf(pairs.graph)
  const graph = buildGraph(pairs.graph.size, ends.a.map((node) => stands[node] ?? node), ends.b.map((node) => stands[node] ?? node))
  const behind = edgesTogether(graph, ends, stands)
  const named = new Map([[a, one.node], [b, other.node]])
  return {
    graph, a, b,
    organizationAt: (node) => named.get(node) ?? pairs.nodes[node]?.index ?? -1,
    tiesOf: (edge) => [...new Set((behind.get(edge) ?? []).flatMap((was) => pairs.tiesOf(was)))].sort((x, y) => x - y),
  }
}

/** For each edge of the joined graph, the edges that it was made of. */
function edgesTogether(graph: Graph, ends: { readonly a: Uint32Array; readonly b: Uint32Array }, stands: Int32Array): Map<number, number[]> {
  const key = (one: number, other: number) => Math.min(one, other) * graph.size + Math.max(one, other)
  const joined = endsOf(graph)
  const edgeOf = new Map(Array.from(joined.a, (one, edge) => [key(one, joined.b[edge] ?? 0), edge]))
  const together = new Map<number, number[]>()
  ends.a.forEach((one, was) => {
    const edge = edgeOf.get(key(stands[one] ?? one, stands[ends.b[was] ?? 0] ?? 0))
    if (edge !== undefined) together.set(edge, [...together.get(edge) ?? [], was])
  })
  return together
}
