import { seededRandom } from '#functions/network/layout/random.ts'
import type { Graph } from './graph.ts'
import { aggregate, lowestLevel, renumber, type Level } from './leiden/level.ts'
import { moveNodes } from './leiden/move-nodes.ts'
import { refine } from './leiden/refine.ts'
import { splitDisconnected } from './leiden/split.ts'
import { modularity } from './modularity.ts'

/** Nodes divided into communities, numbered from the largest, equal ones by their first node. */
export interface Communities {
  readonly count: number
  /** for each node its community; an isolate is one of its own */
  readonly of: Uint32Array
  readonly sizes: Uint32Array
  /** how much more lies within them than by chance (modularity.ts); null without ties */
  readonly modularity: number | null
}

/** By which seed nodes are taken in turn, and how often the whole is gone through at the most. */
export interface CommunitySearch { readonly seed: number; readonly rounds: number }

/**
 * Communities of greatest modularity that the Leiden algorithm finds (Traag, Waltman & van Eck 2019), by the weights of the ties. Every community is
 * connected. There may be others as good: compare modularity, never labels, and see `communityEvidence` before drawing any.
 *
 * @param search by default seed 1 and three rounds; the same seed gives the same communities
 */
export function communities(graph: Graph, { seed = 1, rounds = 3 }: Partial<CommunitySearch> = {}): Communities {
  const random = seededRandom(seed)
  const lowest = lowestLevel(graph)
  const of = Uint32Array.from({ length: graph.size }, (_, node) => node)
  for (let round = 0; lowest.whole > 0 && round < rounds; round++) if (!improve(lowest, of, random)) break
  splitDisconnected(graph, of)
  return { ...bySize(of), modularity: modularity(graph, of) }
}

/** One round: moves nodes, refines, goes up a level, and so on until nothing moves. Changes `of` in place; whether anything moved. */
function improve(lowest: Level, of: Uint32Array, random: () => number): boolean {
  /** for each node of the graph the node of the level that stands for it */
  const standsFor = Uint32Array.from(of.keys())
  let level = lowest
  let community = of.slice()
  let hasMoved = false
  for (;;) {
    const hasChanged = moveNodes(level, community, random)
    hasMoved ||= hasChanged
    const groups = refine(level, community, random)
    const count = renumber(groups)
    for (let node = 0; node < of.length; node++) {
      const there = standsFor[node] ?? 0
      of[node] = community[there] ?? 0
      standsFor[node] = groups[there] ?? 0
    }
    if (count === level.size) return hasMoved
    const above = new Uint32Array(count)
    for (let node = 0; node < level.size; node++) above[groups[node] ?? 0] = community[node] ?? 0
    renumber(above)
    level = aggregate(level, groups, count)
    community = above
  }
}

function bySize(of: Uint32Array): { count: number; of: Uint32Array; sizes: Uint32Array } {
  const labels = of.slice()
  const count = renumber(labels)
  const sizes = new Uint32Array(count)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
  const rank = new Uint32Array(count)
  order.forEach((label, place) => { rank[label] = place })
  return { count, of: labels.map((label) => rank[label] ?? 0), sizes: Uint32Array.from(order, (label) => sizes[label] ?? 0) }
}
