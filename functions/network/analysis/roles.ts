import { brokerage } from '#functions/network/metrics/brokerage.ts'
import { groupsOf } from './groups.ts'
import type { MeasuredNetwork } from './measured-network.ts'
import type { Grouping } from './topics.ts'

/** How many pairs of others that share no tie somebody stands between, by the groups of the three. */
export interface Roles { readonly coordinator: number; readonly consultant: number; readonly representative: number; readonly liaison: number }

/** The roles of a node. Ties have no direction, so that gatekeeper and representative are one, and each pair counts once. */
export function rolesBy({ hub, pairs }: MeasuredNetwork, by: Grouping): (node: number) => Roles {
  const { coordinator, consultant, representative, liaison } = brokerage(pairs.graph, groupsOf(hub, pairs, by).of)
  return (node) => ({ coordinator: (coordinator[node] ?? 0) / 2, consultant: (consultant[node] ?? 0) / 2, representative: representative[node] ?? 0, liaison: (liaison[node] ?? 0) / 2 })
}
