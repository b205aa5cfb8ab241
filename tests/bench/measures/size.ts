import { communities } from '#functions/network/metrics/communities.ts'
import { articulationPoints } from '#functions/network/metrics/articulation.ts'
import { betweenness } from '#functions/network/metrics/betweenness.ts'
import { bridges } from '#functions/network/metrics/bridges.ts'
import { buildGraph, type Graph } from '#functions/network/metrics/graph.ts'
import { kCore } from '#functions/network/metrics/k-core.ts'
import { missingLinks } from '#functions/network/metrics/missing-links.ts'
import { sampledBetweenness } from '#functions/network/metrics/sampled-betweenness.ts'
import { atLeast, atMost, type Judged } from './judged.ts'
import type { GeneratedTies } from './generated.ts'
import type { Oracle } from './oracle.ts'
import { differenceOf, EXACT, OURS } from './ours.ts'
import { cpuOf, timeInTurns } from './timing.ts'

/** What igraph says of a division into communities. */
interface Found { readonly modularity: number }

/** A generated network under measurement. */
export interface Size {
  readonly name: string
  readonly graph: Graph
  readonly weighted: Graph
  readonly oracle: Oracle
  readonly isLarge: boolean
  readonly isFull: boolean
}

/** What takes igraph a minute at 20,000, and networkx longer than anybody waits. */
const SLOW: ReadonlySet<string> = new Set(['betweenness', 'harmonic-closeness'])

/** Gives the network to the oracle, with made-up weights beside. */
export async function openSize(name: string, ties: GeneratedTies, oracle: Oracle, isFull: boolean): Promise<Size> {
  const weight = Array.from(ties.a, (_, i) => 1 / (1 + (i % 7)))
  const graph = buildGraph(ties.nodes, ties.a, ties.b)
  await oracle.ask({ ask: 'load', n: ties.nodes, a: [...ties.a], b: [...ties.b], weight })
  return { name, graph, weighted: buildGraph(ties.nodes, ties.a, ties.b, weight), oracle, isLarge: ties.nodes > 5000, isFull }
}

/** Whether our values are those of igraph and networkx. */
export async function judgeValues({ name, graph, weighted, oracle, isLarge, isFull }: Size): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const [measure, ours] of Object.entries(OURS)) {
    const own = ours(graph, weighted)
    for (const library of ['igraph', 'networkx'] as const) {
      const bar = `${name} ${measure}: as ${library}`
      const isSkipped = oracle[library] === null || (library === 'networkx' && measure === 'strength')
      if (isSkipped) continue
      if (isLarge && SLOW.has(measure) && (library === 'networkx' || !isFull)) continue
      const difference = differenceOf(own, await oracle.ask({ ask: 'values', of: library, measure }))
      judged.push(atMost(bar, difference, EXACT.has(measure) ? 0 : 1e-6))
    }
  }
  return oracle.networkx === null ? judged : [...judged, ...await judgeMissingLinks(name, graph, oracle)]
}

/** Whether the scores of the pairs that share most are those of networkx. */
async function judgeMissingLinks(name: string, graph: Graph, oracle: Oracle): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const [weight, ask] of [['adamic-adar', 'adamic_adar_index'], ['resource-allocation', 'resource_allocation_index']] as const) {
    const links = missingLinks(graph, { limit: 50, weight })
    const theirs = await oracle.ask({ ask, pairs: links.map(({ a, b }) => [a, b]) })
    judged.push(atMost(`${name} missing-links, ${weight}: as networkx`, differenceOf(links.map(({ score }) => score), theirs), 1e-6))
  }
  return judged
}

/** Modularity: igraph computes it alike, weighted and not, and finds no communities that are better by more than 0.02. */
export async function judgeModularity({ name, graph, weighted, oracle }: Size): Promise<Judged[]> {
  if (oracle.igraph === null) return []
  const judged: Judged[] = []
  for (const one of [graph, weighted]) {
    const found = communities(one)
    const theirs = await oracle.ask({ ask: 'modularity', of: [...found.of], weighted: one === weighted })
    judged.push(atMost(`${name} modularity${one === weighted ? ', weighted' : ''}: as igraph computes it`, differenceOf(found.modularity ?? 0, theirs), 1e-6))
  }
  let best = 0
  for (let run = 0; run < 20; run++) best = Math.max(best, (await oracle.ask({ ask: 'values', of: 'igraph', measure: 'leiden' }) as Found).modularity)
  return [...judged, atLeast(`${name} modularity, igraph’s best of 20 Leiden runs ${best.toFixed(4)}`, communities(graph).modularity ?? 0, best - 0.02)]
}

const theirTime = (oracle: Oracle, measure: string) => async () => Number(await oracle.ask({ ask: 'time', measure }))

/** Processor time against igraph; `times` are the ms behind the ratios. */
export async function judgeTime(size: Size): Promise<{ judged: Judged[]; times: string[][] }> {
  const { name, graph, oracle, isLarge, isFull } = size
  if (oracle.igraph === null) return { judged: [], times: [] }
  const judged: Judged[] = []
  const times: string[][] = []
  const run = async (measure: string, rounds: number, ours: () => unknown, most: number, against = measure) => {
    const { first, ours: own, theirs } = await timeInTurns(rounds, ours, theirTime(oracle, against))
    times.push([`${name} ${measure}`, first.toFixed(2), own.toFixed(2), theirs.toFixed(2)])
    judged.push(atMost(`${name} ${measure}: CPU against igraph${against === measure ? '' : `’s ${against}`}`, own / theirs, most, '×'))
  }
  if (!isLarge) await run('betweenness', 5, () => betweenness(graph), 1.5)
  else {
    await run('k-core', 15, () => kCore(graph), 1.5)
    await run('articulation-points', 15, () => articulationPoints(graph), 1.5)
    await run('bridges', 15, () => bridges(graph), 1.5)
    await run('communities', 7, () => communities(graph), 1, 'louvain')
    judged.push(await judgeLouvain(size))
    if (isFull) await sampled()
  }
  return { judged, times }

  async function sampled(): Promise<void> {
    const { cpu, value } = await oracle.ask({ ask: 'timed', measure: 'betweenness' }) as { cpu: number; value: number[] }
    const runs = [1, 2, 3].map((seed) => { const found: { values?: Float64Array } = {}; const ms = cpuOf(() => { found.values = sampledBetweenness(graph, { seed }) }); return { ms, shared: sharedTop(50, found.values ?? new Float64Array(0), value) } })
    const own = runs.map(({ ms }) => ms).toSorted((a, b) => a - b)[1] ?? Number.NaN
    times.push([`${name} sampled betweenness`, (runs[0]?.ms ?? 0).toFixed(2), own.toFixed(2), cpu.toFixed(2)])
    judged.push(atMost(`${name} sampled betweenness: CPU against igraph’s exact`, own / cpu, 0.02, '×'))
    judged.push(atLeast(`${name} sampled betweenness: of the first 50, shared with the exact (least of 3 seeds)`, Math.min(...runs.map(({ shared }) => shared)), 0.8))
  }
}

/** Our default seed against the best that igraph's Louvain finds in five runs. */
async function judgeLouvain({ name, graph, oracle }: Size): Promise<Judged> {
  let best = 0
  for (let run = 0; run < 5; run++) best = Math.max(best, (await oracle.ask({ ask: 'values', of: 'igraph', measure: 'louvain' }) as Found).modularity)
  return atLeast(`${name} communities: modularity, igraph’s Louvain ${best.toFixed(4)} (best of 5)`, communities(graph).modularity ?? 0, best - 0.005)
}

/** The share of the first `count` by one that are among the first of the other. */
function sharedTop(count: number, one: ArrayLike<number>, other: ArrayLike<number>): number {
  const top = (values: ArrayLike<number>) => [...Array.from(values).keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, count)
  const first = new Set(top(one))
  return top(other).filter((node) => first.has(node)).length / count
}
