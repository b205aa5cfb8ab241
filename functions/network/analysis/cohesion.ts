import { components } from '#functions/network/metrics/components.ts'
import { density } from '#functions/network/metrics/density.ts'
import type { ProjectedNode } from '#functions/network/projection.ts'
import { countShown } from '#functions/network/shown.ts'
import type { MeasuredNetwork } from './measured-network.ts'

/** How far a network hangs together. */
export interface Cohesion {
  readonly organizations: number
  readonly ties: number
  /** the parts of two organizations and more that no tie joins, largest first, each by its organizations */
  readonly parts: readonly (readonly ProjectedNode[])[]
  /** organizations that share no tie with another one */
  readonly isolates: readonly ProjectedNode[]
  /** the share of the pairs of organizations that share a tie, 0 to 1; null for fewer than two */
  readonly pairs: number | null
  /** in hub form the share of the places, one for each organization in each tie, that are taken; null in pairs or without ties */
  readonly places: number | null
}

/** Parts, isolates and density. */
export function cohesionOf({ hub, whole, pairs, shown, form }: MeasuredNetwork): Cohesion {
  const { graph, organizations, nodes } = whole
  const { of, count } = components(graph)
  const members: ProjectedNode[][] = Array.from({ length: count }, () => [])
  for (let node = 0; node < organizations; node++) {
    const subject = nodes[node]
    if (subject) members[of[node] ?? 0]?.push(subject)
  }
  const { alliances, exchanges } = countShown(hub, shown)
  const places = organizations * (graph.size - organizations)
  return {
    organizations, ties: alliances + exchanges,
    parts: members.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length),
    isolates: members.filter(({ length }) => length === 1).flat(),
    pairs: density(pairs.graph), places: form === 'hub' && places > 0 ? graph.edges / places : null,
  }
}
