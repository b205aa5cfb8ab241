import { degree } from '#functions/network/metrics/degree.ts'
import type { Numbers } from '#functions/network/metrics/graph.ts'
import type { ProjectedNode } from '#functions/network/projection.ts'
import { isState, type MeasuredNetwork } from './measured-network.ts'
import { placed, type Placed } from './moves.ts'

/** An organization in a top list. Equal values share a rank: 1, 2, 2, 4. */
export interface Leader extends Placed { readonly value: number }

/** A State with its value, without a rank. */
export interface StateValue { readonly subject: ProjectedNode; readonly node: number; readonly value: number }

/** The organizations by their values, greatest first, equal ones by how many partners they have; and the States apart, in the order of the network. Who has no value, or none above 0, is left out. */
export interface Listing { readonly leaders: readonly Leader[]; readonly states: readonly StateValue[] }

/** Values nearer to each other than this, relative to their size, count as equal: sums in another order differ by rounding. */
const SAME = 1e-9

/** Lists the organizations of a network by values that stand beside its nodes. */
export function listing({ hub, whole, pairs }: MeasuredNetwork, values: Numbers): Listing {
  const partners = degree(pairs.graph)
  const valued = whole.nodes.slice(0, whole.organizations).flatMap((subject, node) => {
    const value = values[node] ?? Number.NaN
    return value > 0 ? [{ subject, node, value }] : []
  })
  const sorted = valued.filter(({ subject }) => !isState(hub, subject)).toSorted((a, b) => (areSame(a.value, b.value) ? 0 : b.value - a.value) || (partners[b.node] ?? 0) - (partners[a.node] ?? 0) || a.node - b.node)
  return { leaders: placed(sorted, ({ value }) => value, areSame), states: valued.filter(({ subject }) => isState(hub, subject)) }
}

function areSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b))
}
