import { isStateNode } from '#functions/network/names.ts'
import { project, type ProjectedNode, type Projection } from '#functions/network/projection.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import type { Shown } from '#functions/network/shown.ts'

/** A network of more nodes than this is too large for the dear measures while a reader waits. */
export const LARGE = 5000

/** Which form is measured, and whether a State and its institutions count as one. */
export interface MeasuredAs { readonly form: 'hub' | 'pairs'; readonly asOne: boolean }

/** What is shown of a network, ready to be measured: in the form asked for, and in pairs, which some measures need whatever the form. */
export interface MeasuredNetwork extends MeasuredAs {
  readonly hub: DetailedHub
  readonly shown: Shown
  readonly whole: Projection
  readonly pairs: Projection
}

/** Projects what is shown. In form `pairs` the two projections are one. */
export function measuredNetwork(hub: DetailedHub, shown: Shown, { form, asOne }: MeasuredAs): MeasuredNetwork {
  const pairs = project(hub, shown, { form: 'pairs', asOne })
  return { hub, shown, form, asOne, pairs, whole: form === 'pairs' ? pairs : project(hub, shown, { form, asOne }) }
}

/** Whether a node is too many for the dear measures. */
export function isLarge({ whole, pairs }: MeasuredNetwork): boolean {
  return Math.max(whole.graph.size, pairs.graph.size) > LARGE
}

/** Whether a node is a State or a territory, by itself or with its institutions: these are never ranked (DESIGN, rule 10). */
export function isState(hub: DetailedHub, { type, index }: ProjectedNode): boolean {
  return type === 'organization' ? isStateNode(hub, index) : type === 'state'
}
