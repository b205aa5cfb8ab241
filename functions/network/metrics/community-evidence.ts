import { seededRandom } from '#functions/network/layout/random.ts'
import { communities } from './communities.ts'
import type { Graph } from './graph.ts'
import { rewired } from './rewire.ts'
import { projectPairs, type TwoModeGraph } from './two-mode.ts'

/** A modularity that stands this many standard deviations above the random ones is no chance: one in 740 if they were normal. */
const LEAST_Z = 3

/** Two good searches of the same graph may differ by this much in modularity: less above the random ones says nothing. */
const LEAST_EXCESS = 0.02

/** How the modularity of a network stands to that of random ones of the same degrees. */
export interface CommunityEvidence {
  /** of the network; null without ties */
  readonly modularity: number | null
  /** mean and standard deviation (n − 1) of the random ones, found by the same search */
  readonly mean: number
  readonly deviation: number
  /** (modularity − mean)/deviation; null when the random ones do not differ */
  readonly z: number | null
  /** the share of random ones, the network itself counted among them, that reach its modularity: at least 1/(randoms + 1) */
  readonly p: number
  readonly randoms: number
  /** `structure`: above all random ones, by 3 deviations and by 0.02 at least. `none`: draw no communities */
  readonly verdict: 'structure' | 'none'
}

/** How many random graphs are compared, and the seed. */
export interface Comparison { readonly randoms: number; readonly seed: number }

/**
 * Whether a network has communities, or only what the best division of any network of these degrees has: sparse random graphs reach a modularity of .3 and
 * more (Guimerà, Sales-Pardo & Amaral 2004), so the number alone says nothing. Both are searched by the same Leiden algorithm with the same effort.
 * A deviation becomes very small in large networks, and a z of hundreds may stand for little: hence the second bar.
 *
 * Of pairs made from hubs pass the hub form to `communityEvidenceOfPairs`: they hold a clique for each hub, which random pairs of the same degrees do
 * not, so that the two would not be alike.
 *
 * @param organizations in hub form: how many of the nodes are organizations; random graphs then keep both sides
 * @param comparison by default 30 random graphs and seed 1
 */
export function communityEvidence(graph: Graph, { randoms = 30, seed = 1, organizations = null }: Partial<Comparison> & { organizations?: number | null } = {}): CommunityEvidence {
  return compare(graph, rewired(graph, seededRandom(seed), organizations), { randoms, seed })
}

/** The same for the pairs of a hub form: the random ones are the pairs of random hub forms of the same degrees (Newman, Strogatz & Watts 2001). */
export function communityEvidenceOfPairs(graph: TwoModeGraph, { randoms = 30, seed = 1 }: Partial<Comparison> = {}): CommunityEvidence {
  return compare(projectPairs(graph), randomPairs(graph, seed), { randoms, seed })
}

function* randomPairs(graph: TwoModeGraph, seed: number): Generator<Graph> {
  const { organizations } = graph
  for (const hubs of rewired(graph, seededRandom(seed), organizations)) yield projectPairs({ ...hubs, organizations })
}

function compare(graph: Graph, random: Iterator<Graph>, { randoms, seed }: Comparison): CommunityEvidence {
  const found = communities(graph, { seed }).modularity
  if (found === null) return { modularity: null, mean: 0, deviation: 0, z: null, p: 1, randoms: 0, verdict: 'none' }
  const values: number[] = []
  while (values.length < randoms) values.push(communities(random.next().value, { seed: seed + values.length + 1 }).modularity ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / randoms
  const deviation = randoms < 2 ? 0 : Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (randoms - 1))
  const z = deviation < 1e-12 ? null : (found - mean) / deviation
  const reached = values.filter((value) => value >= found).length
  const isStructure = reached === 0 && z !== null && z >= LEAST_Z && found - mean >= LEAST_EXCESS
  return { modularity: found, mean, deviation, z, p: (reached + 1) / (randoms + 1), randoms, verdict: isStructure ? 'structure' : 'none' }
}
