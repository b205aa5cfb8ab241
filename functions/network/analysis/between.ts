import type { Subregion } from '#db/reference/vocabularies.ts'
import { areTied } from '#functions/network/metrics/graph.ts'
import { bodyOf, nodesOfTie } from '#functions/network/projection.ts'
import { groupsOf, NO_COUNTRY } from './groups.ts'
import { isState, type MeasuredNetwork } from './measured-network.ts'
import { placed, type Placed } from './moves.ts'

/** On which side of a subregion somebody stands: in it, in another, or of no single country. */
export type Side = 'inside' | 'elsewhere' | 'common'

/** Somebody tied to organizations of the subregion and of others. */
export interface Connector extends Placed {
  readonly side: Side
  /** how many organizations of the subregion, and of others, it shares ties with */
  readonly inside: number
  readonly elsewhere: number
  /** pairs of one from here and one from there that share no tie, and which it connects */
  readonly pairs: number
}

/** A tie in which organizations of the subregion take part together with others: how many of each, and what it weighs between them. */
export interface CrossTie { readonly tie: number; readonly inside: number; readonly elsewhere: number; readonly common: number; readonly weight: number }

/** Who ties a subregion to the rest, and through which ties. */
export interface Between {
  readonly subregion: Subregion
  /** its organizations; those of them that share a tie with one of another subregion, and with one of no single country */
  readonly organizations: number
  readonly tiedElsewhere: number
  readonly tiedCommon: number
  readonly connectors: readonly Connector[]
  readonly states: readonly Connector[]
  readonly ties: readonly CrossTie[]
}

/** @param limit how many connectors are worked out: those of most pairs */
export function betweenOf(network: MeasuredNetwork, subregion: Subregion, limit: number): Between {
  const { hub, pairs } = network
  const { of, keys } = groupsOf(hub, pairs, 'subregion')
  const own = keys.indexOf(subregion)
  const none = keys.indexOf(NO_COUNTRY)
  const sideOf = (node: number): Side => (of[node] === own ? 'inside' : of[node] === none ? 'common' : 'elsewhere')
  const neighbours = (node: number) => pairs.graph.to.subarray(pairs.graph.first[node], pairs.graph.first[node + 1])
  const inside = own < 0 ? [] : pairs.nodes.flatMap((_, node) => (of[node] === own ? [node] : []))
  const candidates = own < 0 ? [] : pairs.nodes.flatMap((subject, node) => {
    const [here, there] = [[...neighbours(node)].filter((other) => sideOf(other) === 'inside'), [...neighbours(node)].filter((other) => sideOf(other) === 'elsewhere')]
    return here.length > 0 && there.length > 0 ? [{ subject, node, here, there }] : []
  }).toSorted((a, b) => b.here.length * b.there.length - a.here.length * a.there.length || a.node - b.node)
  const found: Omit<Connector, 'rank'>[] = []
  for (const { subject, node, here, there } of candidates) {
    // the number of pairs is at most the product: who comes now cannot come among the first any more
    if (found.length >= limit && here.length * there.length < (found.map(({ pairs }) => pairs).toSorted((a, b) => b - a)[limit - 1] ?? 0)) break
    const open = here.reduce((sum, one) => sum + there.reduce((all, other) => all + (areTied(pairs.graph, one, other) ? 0 : 1), 0), 0)
    found.push({ subject, node, side: sideOf(node), inside: here.length, elsewhere: there.length, pairs: open })
  }
  const sorted = found.toSorted((a, b) => b.pairs - a.pairs || b.inside - a.inside)
  return {
    subregion, organizations: inside.length,
    tiedElsewhere: inside.filter((node) => neighbours(node).some((other) => sideOf(other) === 'elsewhere')).length,
    tiedCommon: inside.filter((node) => neighbours(node).some((other) => sideOf(other) === 'common')).length,
    connectors: placed(sorted.filter(({ subject }) => !isState(hub, subject)), ({ pairs }) => pairs), states: placed(sorted.filter(({ subject }) => isState(hub, subject)), ({ pairs }) => pairs),
    ties: own < 0 ? [] : crossTies(network, sideOf),
  }
}

/** Ties that join the subregion to others, those that weigh most between them first: an agreement of two before a long list. */
function crossTies({ hub, shown, pairs }: MeasuredNetwork, sideOf: (node: number) => Side): CrossTie[] {
  return hub.ties.id.flatMap((_, tie) => {
    if (!shown.ties[tie]) return []
    const members = new Set(nodesOfTie(hub, shown, tie, pairs.nodeOf))
    const body = bodyOf(hub, tie, pairs.nodeOf)
    if (body >= 0) members.add(body)
    const count = { inside: 0, elsewhere: 0, common: 0 }
    for (const node of members) count[sideOf(node)]++
    const outside = count.elsewhere + count.common
    return count.inside > 0 && outside > 0 ? [{ tie, ...count, weight: (count.inside * outside) / (members.size - 1) }] : []
  }).toSorted((a, b) => Number(b.elsewhere > 0) - Number(a.elsewhere > 0) || b.weight - a.weight)
}
