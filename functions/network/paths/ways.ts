import type { Evidence } from '#db/reference/vocabularies.ts'
import { bestEvidencedPath } from '#functions/network/metrics/best-evidenced-path.ts'
import { components } from '#functions/network/metrics/components.ts'
import { slotOf } from '#functions/network/metrics/graph.ts'
import { shortestPaths } from '#functions/network/metrics/shortest-paths.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import type { Joined } from './two-sides.ts'

/** How much a tie bears, by how far it is confirmed: what its parties have all confirmed bears fully, what is disputed least. */
export const EVIDENCE_WEIGHTS: { readonly [E in Evidence]: number } = { confirmed: 1, claimed: 0.5, documented: 0.4, disputed: 0.1 }

/** So many of the shortest ways are listed. */
export const MOST_WAYS = 5

/** One step of a way: the ties that join one organization to the next, the best confirmed first. */
export interface Step { readonly ties: readonly number[]; readonly evidence: Evidence }

/** A way: organizations by their index in the network, from the one to the other, and the steps between them. */
export interface Way { readonly organizations: readonly number[]; readonly steps: readonly Step[] }

/** How one reaches the other. */
export type Reach =
  | { readonly kind: 'reached'; readonly length: number; readonly count: number; readonly shortest: readonly Way[]; readonly best: Way; readonly cost: number }
  | { readonly kind: 'apart'; readonly sizeA: number; readonly sizeB: number }
  /** one of them is not in what is shown */
  | { readonly kind: 'absent' }

/** How much the evidence of a tie bears. */
const bears = (hub: DetailedHub, tie: number): number => EVIDENCE_WEIGHTS[evidenceOf(hub, tie)]

/** How far a tie is confirmed. */
export function evidenceOf(hub: DetailedHub, tie: number): Evidence {
  return hub.legend.evidences[hub.ties.evidence[tie] ?? -1] ?? 'documented'
}

/** The ways between the two sides: all shortest ones up to five, and the one best borne out, in which each step bears as much as the best confirmed tie of it. */
export function waysBetween(hub: DetailedHub, joined: Joined): Reach {
  const { graph, a, b, organizationAt, tiesOf } = joined
  if (a < 0 || b < 0) return { kind: 'absent' }
  const shortest = shortestPaths(graph, a, b, MOST_WAYS)
  const evidence = Float64Array.from({ length: graph.edges }, (_, edge) => Math.max(EVIDENCE_WEIGHTS.disputed, ...tiesOf(edge).map((tie) => bears(hub, tie))))
  const best = shortest && bestEvidencedPath(graph, evidence, a, b)
  if (!shortest || !best) {
    const { of, sizes } = components(graph)
    return { kind: 'apart', sizeA: sizes[of[a] ?? 0] ?? 1, sizeB: sizes[of[b] ?? 0] ?? 1 }
  }
  const stepOf = (edge: number): Step => {
    const ties = tiesOf(edge).toSorted((x, y) => bears(hub, y) - bears(hub, x) || x - y)
    return { ties, evidence: evidenceOf(hub, ties[0] ?? -1) }
  }
  const edgeBetween = (one: number, other: number) => graph.edge[slotOf(graph, one, other)] ?? 0
  const way = (nodes: readonly number[]): Way => ({ organizations: nodes.map(organizationAt), steps: nodes.slice(1).map((node, n) => stepOf(edgeBetween(nodes[n] ?? 0, node))) })
  return { kind: 'reached', length: shortest.length, count: shortest.count, shortest: shortest.paths.map(way), best: way(best.nodes), cost: best.cost }
}
