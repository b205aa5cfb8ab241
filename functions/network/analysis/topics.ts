import type { MeasureSlug } from '#functions/network/metrics/registry.ts'

/** What is examined, in the order in which a page tells it. */
export const TOPICS = ['cohesion', 'degree', 'strength', 'betweenness', 'closeness', 'k-core', 'clustering', 'communities', 'holding', 'mixing', 'brokerage'] as const

/** A topic of the analysis. */
export type Topic = (typeof TOPICS)[number]

/** Topics that give each organization a value by which it can be listed. */
export const CENTRAL_TOPICS = ['degree', 'strength', 'betweenness', 'closeness', 'k-core', 'clustering', 'brokerage'] as const satisfies readonly Topic[]

/** A topic with a value for each organization. */
export type CentralTopic = (typeof CENTRAL_TOPICS)[number]

/** The measures of the registry that a topic is made of: their formulas and sources stand on its page. */
export const MEASURES_OF = {
  cohesion: ['components', 'density', 'two-mode-density'], degree: ['degree'], strength: ['strength'], betweenness: ['betweenness', 'sampled-betweenness'], closeness: ['harmonic-closeness'], 'k-core': ['k-core'],
  clustering: ['clustering', 'transitivity'], communities: ['communities', 'community-evidence'], holding: ['articulation-points', 'bridges'], mixing: ['mixing'], brokerage: ['brokerage'],
} as const satisfies Readonly<Record<Topic, readonly MeasureSlug[]>>

/** By what organizations are grouped where ties within groups and between them are told apart. */
export const GROUPINGS = ['sector', 'state', 'subregion'] as const

/** A way of grouping. */
export type Grouping = (typeof GROUPINGS)[number]
