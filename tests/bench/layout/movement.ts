import { layOut } from '#functions/network/layout.ts'
import type { LayoutGraph } from '#functions/network/layout/graph.ts'
import type { Positions } from '#functions/network/schema.ts'
import { ALLIANCE_RADIUS } from '#functions/network/size.ts'
import { median } from '../measures/timing.ts'

/** By how much of the width of the picture the median node moves when an organization joins with three ties, laid out from the places before. */
export function afterOneMore(graph: LayoutGraph, before: Positions): number {
  const partners = graph.nodes.filter(({ between }) => between !== true).slice(0, 3)
  const ties = partners.map(({ id }, n) => ({ id: `alliance/newcomer-${n}`, partner: id }))
  const nodes = [...graph.nodes, { id: 'newcomer', radius: 8 }, ...ties.map(({ id }) => ({ id, radius: ALLIANCE_RADIUS, between: true }))]
  const links: [string, string][] = ties.flatMap(({ id, partner }): [string, string][] => [[id, 'newcomer'], [id, partner]])
  const after = layOut({ nodes, links: [...graph.links, ...links] }, { start: before })
  const xs = [...before.values()].map(({ x }) => x)
  const width = xs.reduce((a, b) => Math.max(a, b), -Infinity) - xs.reduce((a, b) => Math.min(a, b), Infinity)
  return median([...before].map(([id, { x, y }]) => Math.hypot((after.get(id)?.x ?? 0) - x, (after.get(id)?.y ?? 0) - y))) / width
}
