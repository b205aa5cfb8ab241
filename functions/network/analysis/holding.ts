import { articulationPoints } from '#functions/network/metrics/articulation.ts'
import { bridges } from '#functions/network/metrics/bridges.ts'
import { separation } from '#functions/network/metrics/separation.ts'
import type { ProjectedNode } from '#functions/network/projection.ts'
import { isState, type MeasuredNetwork } from './measured-network.ts'
import { placed, type Placed } from './moves.ts'

/** Somebody, or a tie, that holds parts together, with the organizations that are apart from the largest part without it. */
export interface Holder extends Placed { readonly parts: number; readonly apart: readonly ProjectedNode[] }

/** A line that is the only way between two parts, with the organizations on the smaller side. */
export interface OnlyLine { readonly from: ProjectedNode; readonly to: ProjectedNode; readonly ties: readonly number[]; readonly apart: number }

/** What holds a network together, organizations and ties told apart. */
export interface Holding { readonly organizations: readonly Holder[]; readonly states: readonly Holder[]; readonly ties: readonly Holder[]; readonly lines: readonly OnlyLine[] }

/** Articulation points and bridges, by how many organizations are apart without them; States in the order of the network. */
export function holdingOf({ hub, whole }: MeasuredNetwork): Holding {
  const { graph, organizations, nodes, tiesOf } = whole
  const apartWithout = separation(graph, organizations)
  const subjects = (members: Iterable<number>) => [...members].filter((node) => node < organizations).flatMap((node) => nodes[node] ?? [])
  const holders = articulationPoints(graph, organizations).flatMap(({ node, parts }) => {
    const subject = nodes[node]
    return subject ? [{ subject, node, parts: parts.length, apart: subjects(apartWithout(node).flatMap((part) => [...part])) }] : []
  }).toSorted((a, b) => b.apart.length - a.apart.length)
  const lines = bridges(graph, organizations).flatMap(({ edge, a, b, sides }) => {
    const [from, to] = [nodes[a], nodes[b]]
    return from && to ? [{ from, to, ties: tiesOf(edge), apart: Math.min(...sides) }] : []
  }).toSorted((a, b) => b.apart - a.apart)
  const those = (isOne: (subject: ProjectedNode) => boolean) => placed(holders.filter(({ subject }) => isOne(subject)), ({ apart }) => apart.length)
  return {
    organizations: those((subject) => subject.type !== 'tie' && !isState(hub, subject)), states: those((subject) => subject.type !== 'tie' && isState(hub, subject)),
    ties: those(({ type }) => type === 'tie'), lines,
  }
}
