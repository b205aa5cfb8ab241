import { clustering } from '#functions/network/metrics/clustering.ts'
import type { Subregion } from '#db/reference/vocabularies.ts'
import { betweenOf, type Between } from './between.ts'
import { cohesionOf, type Cohesion } from './cohesion.ts'
import { communitiesOf, type CommunitiesFound } from './communities-of.ts'
import { holdingOf, type Holding } from './holding.ts'
import { listing, type Listing } from './leaders.ts'
import { isLarge, type MeasuredNetwork } from './measured-network.ts'
import { mixingBy, type MixingBy } from './mixing-by.ts'
import { movesOf, type Moves } from './moves.ts'
import { rolesBy, type Roles } from './roles.ts'
import { canCompare, formOf, methodOf, valuesOf, type Method } from './values.ts'
import { CENTRAL_TOPICS, type CentralTopic, type Grouping, type Topic } from './topics.ts'

/** A topic that lists organizations by a value. */
export interface CentralResult extends Listing {
  readonly topic: CentralTopic
  readonly on: 'hub' | 'pairs'
  readonly by: Grouping
  readonly method: Method
  /** of clustering: the share of all paths of two that are closed; null where there are none */
  readonly transitivity?: number | null
  /** how the first ten move with each of five sites left out; null: not asked, or too dear */
  readonly moves: Moves | null
  readonly roles: ((node: number) => Roles) | null
}

/** What was found on a topic. `later`: too dear to be told beside the others. */
export type Result =
  | CentralResult
  | { readonly topic: 'cohesion'; readonly cohesion: Cohesion }
  | { readonly topic: 'communities'; readonly found: CommunitiesFound }
  | { readonly topic: 'holding'; readonly holding: Holding; readonly moves: Moves | null }
  | { readonly topic: 'mixing'; readonly mixing: readonly MixingBy[] }
  | { readonly topic: 'later'; readonly of: Topic }

/** Examines one topic. `brief`: only what its finding needs, without what moves and, in a large network, without what is dear. */
export function examine(network: MeasuredNetwork, topic: Topic, { by = 'subregion', brief = false }: { readonly by?: Grouping; readonly brief?: boolean } = {}): Result {
  if (isCentral(topic)) return examineCentral(network, topic, by, brief)
  switch (topic) {
    case 'cohesion': return { topic, cohesion: cohesionOf(network) }
    case 'communities': return { topic, found: communitiesOf(network) }
    case 'holding': {
      const holding = holdingOf(network)
      return { topic, holding, moves: brief ? null : movesOf(network, holding.organizations, (rest) => holdingOf(rest).organizations) }
    }
    case 'mixing': return { topic, mixing: [mixingBy(network, 'sector'), mixingBy(network, 'state')] }
  }
}

/** Of a large network so many connectors are worked out, those of most pairs. */
const MOST_CONNECTORS = 100

/** Who ties a subregion to the rest, and how the first move; in a large network without what moves. */
export function examineBetween(network: MeasuredNetwork, subregion: Subregion): { readonly between: Between; readonly moves: Moves | null } {
  const limit = isLarge(network) ? MOST_CONNECTORS : Number.POSITIVE_INFINITY
  const between = betweenOf(network, subregion, limit)
  return { between, moves: isLarge(network) ? null : movesOf(network, between.connectors, (rest) => betweenOf(rest, subregion, limit).connectors) }
}

function isCentral(topic: Topic): topic is CentralTopic {
  return CENTRAL_TOPICS.some((one) => one === topic)
}

function examineCentral(network: MeasuredNetwork, topic: CentralTopic, by: Grouping, brief: boolean): Result {
  if (brief && isLarge(network) && (topic === 'betweenness' || topic === 'closeness')) return { topic: 'later', of: topic }
  const listed = listing(network, valuesOf(network, topic, by))
  return {
    topic, on: formOf(network, topic), by, method: methodOf(network, topic), ...listed,
    ...(topic === 'clustering' ? { transitivity: clustering(network.pairs.graph).transitivity } : {}),
    moves: brief || !canCompare(network, topic) ? null : movesOf(network, listed.leaders, (rest) => listing(rest, valuesOf(rest, topic, by)).leaders),
    roles: topic === 'brokerage' && !brief ? rolesBy(network, by) : null,
  }
}
