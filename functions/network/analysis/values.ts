import { betweenness } from '#functions/network/metrics/betweenness.ts'
import { brokerage } from '#functions/network/metrics/brokerage.ts'
import { clustering } from '#functions/network/metrics/clustering.ts'
import { degree } from '#functions/network/metrics/degree.ts'
import type { Numbers } from '#functions/network/metrics/graph.ts'
import { harmonicCloseness } from '#functions/network/metrics/harmonic-closeness.ts'
import { kCore } from '#functions/network/metrics/k-core.ts'
import { sampledBetweenness } from '#functions/network/metrics/sampled-betweenness.ts'
import { strength } from '#functions/network/metrics/strength.ts'
import { groupsOf } from './groups.ts'
import { isLarge, LARGE, type MeasuredNetwork } from './measured-network.ts'
import type { CentralTopic, Grouping } from './topics.ts'

/** How values were reached: exactly, from walks that start at some nodes, or not at all since the network is too large to wait for them. */
export type Method = 'exact' | 'sampled' | 'skipped'

/** Which form a topic is measured on: some make sense in pairs only. */
export function formOf({ form }: Pick<MeasuredNetwork, 'form'>, topic: CentralTopic): 'hub' | 'pairs' {
  return topic === 'strength' || topic === 'clustering' || topic === 'brokerage' ? 'pairs' : form
}

/** How a topic is measured on a network of this size. */
export function methodOf(network: MeasuredNetwork, topic: CentralTopic): Method {
  if (network.whole.graph.size <= LARGE) return 'exact'
  return topic === 'betweenness' ? 'sampled' : topic === 'closeness' ? 'skipped' : 'exact'
}

/** The value of each organization, by node; NaN where there is none. Of brokerage: the pairs of others of any groups that it stands between. */
export function valuesOf(network: MeasuredNetwork, topic: CentralTopic, by: Grouping = 'subregion'): Numbers {
  const { graph } = network.whole
  switch (topic) {
    case 'degree': return degree(graph)
    case 'strength': return strength(network.pairs.graph)
    case 'betweenness': return methodOf(network, topic) === 'exact' ? betweenness(graph) : sampledBetweenness(graph)
    case 'closeness': return methodOf(network, topic) === 'exact' ? harmonicCloseness(graph) : new Float64Array(graph.size)
    case 'k-core': return kCore(graph)
    case 'clustering': return clustering(network.pairs.graph).local
    case 'brokerage': return brokerage(network.pairs.graph, groupsOf(network.hub, network.pairs, by).of).total.map((pairs) => pairs / 2)
  }
}

/** Whether its values with each of five sites left out can be waited for. */
export function canCompare(network: MeasuredNetwork, topic: CentralTopic): boolean {
  return !isLarge(network) || (topic !== 'betweenness' && topic !== 'closeness')
}
