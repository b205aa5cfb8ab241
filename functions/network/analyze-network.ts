import type { Database } from '#db/client.ts'
import type { Versioned } from '#functions/core/answer.ts'
import type { AnalysisFilter } from './analysis-filter.ts'
import type { Between } from './analysis/between.ts'
import { examine, examineBetween, type Result } from './analysis/examine.ts'
import { measuredNetwork, type MeasuredNetwork } from './analysis/measured-network.ts'
import type { Moves } from './analysis/moves.ts'
import { TOPICS } from './analysis/topics.ts'
import { getNamedHub } from './get-network.ts'
import { shownIn } from './shown.ts'

/** Rows of a table, unless all are asked for. */
export const TABLE_ROWS = 25

/** What is found in the network that is shown: one topic, who ties a subregion to the rest, or a finding of each topic. */
export interface NetworkAnalysis {
  readonly network: MeasuredNetwork
  readonly told: { readonly kind: 'overview'; readonly results: readonly Result[] } | { readonly kind: 'topic'; readonly result: Result } | { readonly kind: 'between'; readonly between: Between; readonly moves: Moves | null }
}

/** Measures what is shown of the network. Form `states` is measured as pairs in which a State and its institutions count as one. */
export async function analyzeNetwork(db: Database, filter: AnalysisFilter): Promise<Versioned & NetworkAnalysis> {
  const { hub, version, versionDay } = await getNamedHub(db)
  const network = measuredNetwork(hub, shownIn(hub, filter), { form: filter.form === undefined || filter.form === 'hub' ? 'hub' : 'pairs', asOne: filter.asOne === '1' || filter.form === 'states' })
  return { network, told: tell(network, filter), version, versionDay }
}

function tell(network: MeasuredNetwork, { measure, between, by }: AnalysisFilter): NetworkAnalysis['told'] {
  if (between !== undefined) return { kind: 'between', ...examineBetween(network, between) }
  if (measure !== undefined) return { kind: 'topic', result: examine(network, measure, by === undefined ? {} : { by }) }
  return { kind: 'overview', results: TOPICS.map((topic) => examine(network, topic, { brief: true })) }
}
