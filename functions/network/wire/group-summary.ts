import { type Grouping, openingGroups } from '../groups.ts'
import type { MergedTies } from '../merged-ties.ts'
import type { DetailedHub } from '../schema.ts'
import { shownIn } from '../shown.ts'

/** What a large network opens on: its groups as columns, and the ties between them. The groups are those of `openingGroups`, in the same order. */
export interface GroupSummary {
  readonly version: number
  readonly by: Grouping
  readonly groups: {
    readonly key: readonly string[]; readonly value: readonly (string | null)[]; readonly sector: readonly (string | null)[]
    readonly x: readonly number[]; readonly y: readonly number[]
    /** how many organizations */
    readonly organizations: readonly number[]
  }
  readonly ties: MergedTies
}

/** The groups that a network opens on, without naming who is in them. */
export function summarizeGroups(hub: DetailedHub): GroupSummary {
  const { by, groups, ties } = openingGroups(hub, shownIn(hub, {}))
  return {
    version: hub.version, by, ties,
    groups: {
      key: groups.map(({ key }) => key), value: groups.map(({ value }) => value), sector: groups.map(({ sector }) => sector), x: groups.map(({ x }) => x), y: groups.map(({ y }) => y),
      organizations: groups.map(({ members }) => members.length),
    },
  }
}
