import { subregionOf } from '#db/reference/countries.ts'
import type { Sector } from '#db/reference/vocabularies.ts'
import { membersOf, workLinesOf } from './ends.ts'
import { mergedTies, type MergedTies } from './merged-ties.ts'
import type { PlacedHub } from './schema.ts'
import type { Shown } from './shown.ts'

/** By what organizations can be rolled up into groups. */
export const GROUPINGS = ['subregion', 'country', 'sector', 'kind', 'work-line', 'community'] as const

/** A way to roll up. */
export type Grouping = (typeof GROUPINGS)[number]

/** Organizations that are drawn as one. */
export interface Group {
  /** names it in an address, the same for the same organizations: `caribbean`, or `caribbean.government` */
  readonly key: string
  /** the slug they share (of a community its number); null: of no single country, on no work line, in no community */
  readonly value: string | null
  /** the sector they share, when groups are split by sector */
  readonly sector: Sector | null
  /** indexes of its organizations, ascending */
  readonly members: readonly number[]
  /** the middle of its members, in whole units of the drawing */
  readonly x: number
  readonly y: number
}

/** A network rolled up: its groups by key, in which of them each organization is (−1: not shown), and the ties between them. */
export interface Groups {
  readonly by: Grouping
  readonly groups: readonly Group[]
  readonly groupOf: Int32Array
  readonly ties: MergedTies
}

/** How groups are made. */
export interface GroupOptions {
  /** for `community`: the community of each organization by its index, −1 for none */
  readonly communities?: ArrayLike<number>
  /** split each group by sector */
  readonly bySector?: boolean
}

/** The work line that most of an organization's shown ties are on, the first of equals; −1 when it has none. */
function mainLines(hub: PlacedHub, shown: Shown): Int32Array {
  const lines = hub.legend.workLines.length
  const counts = new Int32Array(hub.nodes.id.length * lines)
  hub.ties.id.forEach((_, tie) => {
    if (!shown.ties[tie]) return
    const its = workLinesOf(hub, tie).map((line) => hub.legend.workLines.indexOf(line))
    for (const node of membersOf(hub, tie)) for (const line of its) counts[node * lines + line] = (counts[node * lines + line] ?? 0) + 1
  })
  return Int32Array.from(hub.nodes.id, (_, node) => {
    const own = counts.subarray(node * lines, (node + 1) * lines)
    const most = own.reduce((a, b) => Math.max(a, b), 0)
    return most === 0 ? -1 : own.indexOf(most)
  })
}

/** What an organization is grouped by. */
function valueOf(hub: PlacedHub, shown: Shown, by: Grouping, communities: ArrayLike<number>): (node: number) => string | null {
  const { legend, nodes } = hub
  const country = (node: number) => legend.countries[nodes.country[node] ?? -1] ?? null
  switch (by) {
    case 'country': return country
    case 'subregion': return (node) => { const code = country(node); return code === null ? null : subregionOf(code) }
    case 'sector': return (node) => legend.sectors[nodes.sector[node] ?? -1] ?? null
    case 'kind': return (node) => legend.kinds[nodes.kind[node] ?? -1] ?? null
    case 'work-line': { const lines = mainLines(hub, shown); return (node) => legend.workLines[lines[node] ?? -1] ?? null }
    case 'community': return (node) => { const label = communities[node] ?? -1; return label < 0 ? null : String(label) }
  }
}

/** Code units, not a locale: the same order wherever it is drawn. */
const byKey = (a: Group, b: Group): number => (a.key < b.key ? -1 : 1)

/**
 * Rolls up what is shown: each shown organization is in exactly one group. Who belongs to no single country, work line or community stands in a group `none`.
 *
 * @returns the groups by key; the same network gives the same groups in the same order
 */
export function groupsOf(hub: PlacedHub, shown: Shown, by: Grouping, { communities = [], bySector = false }: GroupOptions = {}): Groups {
  const value = valueOf(hub, shown, by, communities)
  const found = new Map<string, { value: string | null; sector: Sector | null; members: number[]; x: number; y: number }>()
  hub.nodes.id.forEach((_, node) => {
    if (!shown.nodes[node]) return
    const shared = value(node)
    const sector = bySector && by !== 'sector' ? (hub.legend.sectors[hub.nodes.sector[node] ?? -1] ?? null) : null
    const key = `${shared ?? 'none'}${sector === null ? '' : `.${sector}`}`
    const group = found.get(key) ?? { value: shared, sector, members: [], x: 0, y: 0 }
    group.members.push(node)
    group.x += hub.nodes.x[node] ?? 0
    group.y += hub.nodes.y[node] ?? 0
    found.set(key, group)
  })
  const groups = [...found].map(([key, group]): Group => ({ ...group, key, x: Math.round(group.x / group.members.length), y: Math.round(group.y / group.members.length) })).toSorted(byKey)
  const groupOf = new Int32Array(hub.nodes.id.length).fill(-1)
  groups.forEach(({ members }, at) => members.forEach((node) => { groupOf[node] = at }))
  return { by, groups, groupOf, ties: mergedTies(hub, shown, groupOf, groups.length) }
}

/** So many groups are drawn at most. */
export const MOST_GROUPS = 400

/** The groups that a large network opens on: by country and sector, or by subregion and sector where those would be more than can be drawn. */
export function openingGroups(hub: PlacedHub, shown: Shown): Groups {
  const byCountry = groupsOf(hub, shown, 'country', { bySector: true })
  return byCountry.groups.length <= MOST_GROUPS ? byCountry : groupsOf(hub, shown, 'subregion', { bySector: true })
}
