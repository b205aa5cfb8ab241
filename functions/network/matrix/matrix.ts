import { WORK_LINES, type Basis, type WorkLine } from '#db/reference/vocabularies.ts'
import { dayNumber, isActive } from '../active-on.ts'
import { shownMembersOf, workLinesOf } from '../ends.ts'
import type { DetailedHub } from '../schema.ts'
import type { Shown } from '../shown.ts'
import { groupOf, groupsOf, nearGroups } from './groups.ts'
import type { MatrixBy } from './schema.ts'

/** What an organization publicly needs on a work line: declared by itself, or noted by another. */
export interface Need { readonly organization: string; readonly workLine: WorkLine; readonly basis: Basis }

/** How well a group is covered: organizations on record, hosts of the sources that its ties lean on, and the last check of one of its ties (days since 1970-01-01). */
export interface Coverage { readonly organizations: number; readonly sites: number; readonly checked: number | null }

/** Who works near to an empty cell: organizations by index, those with most ties first; `groups` are those in which they were found. */
export interface Near { readonly groups: readonly string[]; readonly organizations: readonly number[] }

/** One work line in one group. Counts are of ties in which an organization of the group takes part. */
export interface Cell {
  readonly workLine: WorkLine
  readonly group: string
  readonly alliances: number
  readonly exchanges: number
  /** ties on record that are not active on the day */
  readonly others: number
  /** organizations of the group that publicly declare the need: what makes an empty cell a gap (DESIGN rule 14), by index */
  readonly declared: readonly number[]
  /** organizations of the group of which others have noted it, by index */
  readonly noted: readonly number[]
}

/** Work lines against groups: `cells[line][group]`, in the order of the vocabulary and of `groups`. */
export interface Matrix {
  readonly by: MatrixBy
  readonly groups: readonly string[]
  readonly coverage: readonly Coverage[]
  readonly cells: readonly (readonly Cell[])[]
  /** active ties that count in no group, as nobody in them belongs to one */
  readonly outside: number
}

/** Whether nothing active is on record in a cell. */
export function isEmpty({ alliances, exchanges }: Pick<Cell, 'alliances' | 'exchanges'>): boolean {
  return alliances + exchanges === 0
}

/** Which of the ties that are shown are active on a day; all of them without a day. */
export function activeTies(hub: DetailedHub, shown: Shown, day: string | null): readonly boolean[] {
  const date = day === null ? null : dayNumber(day)
  return shown.ties.map((isShown, tie) => isShown && (date === null || isActive(hub.ties, tie, date, date)))
}

/** The groups in which a tie counts, by index. */
function tieGroups(hub: DetailedHub, shown: Shown, tie: number, placeOf: readonly number[]): number[] {
  return [...new Set(shownMembersOf(hub, shown, tie).map((node) => placeOf[node] ?? -1).filter((place) => place >= 0))]
}

/** The matrix of what is shown: in each cell the ties of a work line in which somebody of the group takes part, active or not. */
export function matrixOf(hub: DetailedHub, shown: Shown, active: readonly boolean[], needs: readonly Need[], by: MatrixBy): Matrix {
  const groups = groupsOf(by)
  const placeOf = hub.nodes.id.map((_, node) => groups.indexOf(groupOf(hub, node, by) ?? ''))
  const cells = WORK_LINES.map((workLine) => groups.map((group) => ({ workLine, group, alliances: 0, exchanges: 0, others: 0, declared: [] as number[], noted: [] as number[] })))
  const sites = groups.map(() => new Set<number>())
  const checked = groups.map((): number | null => null)
  let outside = 0
  hub.ties.id.forEach((_, tie) => {
    if (!shown.ties[tie]) return
    const places = tieGroups(hub, shown, tie, placeOf)
    if (places.length === 0 && active[tie]) outside++
    for (const place of places) {
      for (const site of hub.details.site[tie] ?? []) sites[place]?.add(site)
      const day = hub.details.checked[tie] ?? null
      if (day !== null) checked[place] = Math.max(day, checked[place] ?? day)
      for (const line of workLinesOf(hub, tie)) {
        const cell = cells[WORK_LINES.indexOf(line)]?.[place]
        if (cell) cell[!active[tie] ? 'others' : tie < hub.alliances ? 'alliances' : 'exchanges']++
      }
    }
  })
  const nodeOf = new Map(hub.nodes.id.map((id, node) => [id, node]))
  for (const { organization, workLine, basis } of needs) {
    const node = nodeOf.get(organization) ?? -1
    const list = cells[WORK_LINES.indexOf(workLine)]?.[placeOf[node] ?? -1]?.[basis]
    if (list && !list.includes(node)) list.push(node)
  }
  const organizations = groups.map((_, place) => placeOf.filter((one) => one === place).length)
  return { by, groups, cells, outside, coverage: groups.map((_, place) => ({ organizations: organizations[place] ?? 0, sites: sites[place]?.size ?? 0, checked: checked[place] ?? null })) }
}

/** So many organizations are named as near. */
const NAMED = 3

/**
 * Who works nearest to a cell: on its work line in the nearest group where somebody does, and on other lines in the cell's own group. By active ties, then by id.
 */
export function nearestTo(hub: DetailedHub, shown: Shown, active: readonly boolean[], by: MatrixBy, { workLine, group }: Pick<Cell, 'workLine' | 'group'>): { readonly sameLine: Near | null; readonly sameGroup: Near | null } {
  const busy = (groups: readonly string[], isMeant: (tie: number) => boolean): Near | null => {
    const counts = new Map<number, number>()
    hub.ties.id.forEach((_, tie) => {
      if (!active[tie] || !isMeant(tie)) return
      for (const node of shownMembersOf(hub, shown, tie)) if (groups.includes(groupOf(hub, node, by) ?? '')) counts.set(node, (counts.get(node) ?? 0) + 1)
    })
    const organizations = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b).slice(0, NAMED).map(([node]) => node)
    return organizations.length === 0 ? null : { groups, organizations }
  }
  const isOnLine = (tie: number): boolean => workLinesOf(hub, tie).includes(workLine)
  const sameLine = nearGroups(by, group).reduce<Near | null>((found, groups) => found ?? busy(groups, isOnLine), null)
  return { sameLine, sameGroup: busy([group], (tie) => !isOnLine(tie)) }
}
