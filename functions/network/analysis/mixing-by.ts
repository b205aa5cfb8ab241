import { mixing } from '#functions/network/metrics/mixing.ts'
import { groupsOf } from './groups.ts'
import type { MeasuredNetwork } from './measured-network.ts'
import type { Grouping } from './topics.ts'

/** Ties within a group and out of it, by the group's key. */
export interface GroupRow { readonly key: string; readonly size: number; readonly internal: number; readonly external: number; readonly ei: number | null; readonly expected: number | null }

/** How far ties lead from one group to another; `ei` and `expected` from −1 to 1, null without ties. */
export interface MixingBy { readonly by: Grouping; readonly ei: number | null; readonly expected: number | null; readonly groups: readonly GroupRow[] }

/** Mixing within and between groups, by the weight of the pairs. Organizations of no single country are of no State and no subregion: their ties are left out there. */
export function mixingBy({ hub, pairs }: MeasuredNetwork, by: Grouping): MixingBy {
  const { of, keys } = groupsOf(hub, pairs, by, 'left-out')
  const { groups, ei, expected } = mixing(pairs.graph, of, keys.length)
  return { by, ei, expected, groups: groups.map((group, n) => ({ key: keys[n] ?? '', ...group })) }
}
