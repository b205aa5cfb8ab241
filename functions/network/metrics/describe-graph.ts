import { articulationPoints } from './articulation.ts'
import { betweenness } from './betweenness.ts'
import { bridges } from './bridges.ts'
import { clustering } from './clustering.ts'
import { communities } from './communities.ts'
import { communityEvidence } from './community-evidence.ts'
import { components } from './components.ts'
import { degree } from './degree.ts'
import { density, twoModeDensity } from './density.ts'
import type { Graph } from './graph.ts'
import { harmonicCloseness } from './harmonic-closeness.ts'
import { kCore } from './k-core.ts'
import { sampledBetweenness, type Sampling } from './sampled-betweenness.ts'
import { separation } from './separation.ts'
import { strength } from './strength.ts'

/** How many of the nodes that are cut off by one are named. */
const MOST_NAMED = 200

/** What of a graph is described. */
export interface Description {
  /** for each node its name in the answer */
  readonly ids: readonly string[]
  /** how many of the nodes are organizations in hub form; null for pairs */
  readonly organizations: number | null
  /** null: exact betweenness */
  readonly sampling: Sampling | null
  readonly seed: number
  /** random graphs that the modularity is compared with; 0: not compared */
  readonly randoms: number
}

/** All that is measured of a graph, in the shape that `npm run network:analyze` prints; NaN (clustering of fewer than two neighbours) is null. */
export function describeGraph(graph: Graph, { ids, organizations, sampling, seed, randoms }: Description) {
  const id = (node: number) => ids[node] ?? ''
  const kind = (node: number) => organizations === null ? {} : { kind: node < organizations ? 'organization' : 'tie' }
  const parts = components(graph)
  const found = communities(graph, { seed })
  const core = kCore(graph)
  const local = clustering(graph)
  const degrees = degree(graph)
  const strengths = strength(graph)
  const between = sampling ? sampledBetweenness(graph, sampling) : betweenness(graph)
  const harmonic = harmonicCloseness(graph)
  const ofOrganizations = new Map(articulationPoints(graph, organizations ?? graph.size).map((point) => [point.node, point]))
  const without = separation(graph)
  return {
    components: { count: parts.count, sizes: [...parts.sizes], isolates: Array.from(parts.isolates, id) },
    density: organizations === null ? density(graph) : twoModeDensity({ ...graph, organizations }),
    transitivity: local.transitivity,
    betweenness: sampling ? { method: 'sampled', ...sampling } : { method: 'exact' },
    nodes: ids.map((name, node) => ({
      id: name, ...kind(node), degree: degrees[node], strength: strengths[node], betweenness: between[node], harmonicCloseness: harmonic[node], kCore: core[node],
      clustering: Number.isNaN(local.local[node]) ? null : local.local[node], triangles: local.triangles[node], component: parts.of[node], community: found.of[node],
    })),
    articulationPoints: articulationPoints(graph).map(({ node, parts, cutOff }) => ({
      id: id(node), ...kind(node), parts, cutOff, ...(organizations === null ? {} : { organizationsCutOff: ofOrganizations.get(node)?.cutOff ?? 0 }),
      ...namesOf(without(node), id),
    })),
    bridges: bridges(graph).map(({ a, b, sides }) => ({ between: [id(a), id(b)], sides })),
    communities: {
      method: 'Leiden', seed, modularity: found.modularity, count: found.count, sizes: [...found.sizes],
      ...(randoms > 0 ? { evidence: communityEvidence(graph, { seed, randoms, organizations }) } : {}),
    },
  }
}

/** The nodes of the parts, part by part, as long as they are few; how many are not named. */
function namesOf(parts: readonly Uint32Array[], id: (node: number) => string): { separated: string[][]; notNamed?: number } {
  let left = MOST_NAMED
  const separated: string[][] = []
  for (const part of parts) {
    if (left === 0) break
    const named = part.subarray(0, left)
    separated.push(Array.from(named, id))
    left -= named.length
  }
  const notNamed = parts.reduce((sum, part) => sum + part.length, 0) - (MOST_NAMED - left)
  return { separated, ...(notNamed > 0 ? { notNamed } : {}) }
}
