import { articulationPoints } from '../metrics/articulation.ts'
import { betweenness } from '../metrics/betweenness.ts'
import { bridges } from '../metrics/bridges.ts'
import { communities } from '../metrics/communities.ts'
import { communityEvidence, communityEvidenceOfPairs, type CommunityEvidence } from '../metrics/community-evidence.ts'
import { degree } from '../metrics/degree.ts'
import { kCore } from '../metrics/k-core.ts'
import { sampledBetweenness } from '../metrics/sampled-betweenness.ts'
import { strength } from '../metrics/strength.ts'
import { project, type Projection } from '../projection.ts'
import type { DetailedHub } from '../schema.ts'
import { shownIn } from '../shown.ts'
import { type DrawingOrder, drawingOrder } from './drawing-order.ts'

/** Values as columns, by organization or by tie in the order of the drawing; null for an alliance that is counted with its body. */
export interface MeasureColumns {
  readonly degree: readonly (number | null)[]
  /** in pairs the sum of the weights, in hub form the degree */
  readonly strength: readonly (number | null)[]
  /** six digits of it */
  readonly betweenness: readonly (number | null)[]
  readonly core: readonly (number | null)[]
}

/** The measures of the whole network in one form. An end of a bridge, and what is an articulation point, is an organization n from 0 on, or tie t as −1 − t, in the order of the drawing. */
export interface FormMeasures {
  readonly nodes: MeasureColumns
  /** hub form only */
  readonly ties: MeasureColumns | null
  /** betweenness is estimated from so many nodes, drawn by this seed; null: exact */
  readonly sampled: { readonly pivots: number; readonly seed: number } | null
  /** what holds parts together: which, and how many organizations are apart from the largest part without it */
  readonly articulation: readonly (readonly [what: number, cutOff: number])[]
  /** and the lines that do: their ends, and how many organizations are on the smaller side */
  readonly bridges: readonly (readonly [a: number, b: number, cutOff: number])[]
  readonly communities: {
    /** of each organization, numbered from the largest; alliances that are a body stand beside it here */
    readonly of: readonly number[]
    readonly modularity: number | null
    /** whether there are any (`communityEvidence`): none are drawn unless it says `structure`; null: too large to compare */
    readonly evidence: CommunityEvidence | null
  }
}

/** The measures of the whole network of a version, in both forms. */
export interface NetworkMeasures { readonly version: number; readonly hub: FormMeasures; readonly pairs: FormMeasures }

/** Betweenness is exact up to so many nodes × edges, some second of work. */
const MOST_EXACT = 50_000_000
/** Communities of pairs are compared with random ones up to so many edges: those of a large network would be of a million pairs each. */
const MOST_COMPARED = 50_000
const SAMPLING = { pivots: 256, seed: 1 } as const
const RANDOMS = 12

/** Measures the whole network. At 20,000 organizations with 100,000 ties it takes about a minute, a third of it for the comparison with random networks. */
export function measureNetwork(hub: DetailedHub): NetworkMeasures {
  const shown = shownIn(hub, {})
  const order = drawingOrder(hub)
  const apart = { ...hub, details: { ...hub.details, body: hub.details.body.map(() => -1) } }
  const twoMode = project(apart, shown, { form: 'hub' })
  const found = communities(twoMode.graph)
  const pairs = project(hub, shown, { form: 'pairs' })
  const foundInPairs = communities(pairs.graph)
  const graphOfTwo = { ...twoMode.graph, organizations: twoMode.organizations }
  return {
    version: hub.version,
    hub: { ...measure(project(hub, shown, { form: 'hub' }), order), communities: { of: order.nodes.map((node) => found.of[node] ?? 0), modularity: found.modularity, evidence: communityEvidence(twoMode.graph, { randoms: RANDOMS, organizations: twoMode.organizations }) } },
    pairs: { ...measure(pairs, order), communities: { of: order.nodes.map((node) => foundInPairs.of[node] ?? 0), modularity: foundInPairs.modularity, evidence: pairs.graph.edges > MOST_COMPARED ? null : communityEvidenceOfPairs(graphOfTwo, { randoms: RANDOMS }) } },
  }
}

function measure(projection: Projection, order: DrawingOrder): Omit<FormMeasures, 'communities'> {
  const { graph, organizations, nodes, nodeOf } = projection
  const isExact = graph.size * graph.edges <= MOST_EXACT
  const values = { degree: degree(graph), strength: strength(graph), betweenness: isExact ? betweenness(graph) : sampledBetweenness(graph, SAMPLING), core: kCore(graph) }
  const nodeOfTie = new Map(nodes.flatMap(({ type, index }, node) => (type === 'tie' ? [[index, node]] : [])))
  const columns = (of: readonly (number | undefined)[]): MeasureColumns => ({
    degree: of.map((node) => node === undefined ? null : values.degree[node] ?? 0), strength: of.map((node) => node === undefined ? null : sixDigits(values.strength[node] ?? 0)),
    betweenness: of.map((node) => node === undefined ? null : sixDigits(values.betweenness[node] ?? 0)), core: of.map((node) => node === undefined ? null : values.core[node] ?? 0),
  })
  const names = namesOf(projection, order)
  return {
    nodes: columns(order.nodes.map((node) => nodeOf[node])), ties: projection.form === 'hub' ? columns(order.ties.map((tie) => nodeOfTie.get(tie))) : null, sampled: isExact ? null : SAMPLING,
    articulation: articulationPoints(graph, organizations).map(({ node, cutOff }) => [names[node] ?? 0, cutOff]),
    bridges: bridges(graph, organizations).map(({ a, b, sides }) => [names[a] ?? 0, names[b] ?? 0, Math.min(...sides)]),
  }
}

/** What each node of a projection is called in the order of the drawing. */
function namesOf({ nodes }: Projection, order: DrawingOrder): number[] {
  const place = (of: readonly number[]) => new Map(of.map((index, n) => [index, n]))
  const [organizations, ties] = [place(order.nodes), place(order.ties)]
  return nodes.map(({ type, index }) => (type === 'tie' ? -1 - (ties.get(index) ?? 0) : organizations.get(index) ?? 0))
}

function sixDigits(value: number): number {
  return Number(value.toPrecision(6))
}
