import { largestSites } from '../analysis/sites.ts'
import { components } from '../metrics/components.ts'
import { project } from '../projection.ts'
import type { DetailedHub } from '../schema.ts'
import { countShown, type Shown } from '../shown.ts'

/** What a brief says of a view, in numbers and indexes. */
export interface NetworkSummary {
  readonly organizations: number
  readonly alliances: number
  readonly exchanges: number
  /** organizations in the largest part that hangs together */
  readonly together: number
  /** organizations with no tie in the view */
  readonly alone: number
  /** indexes of the organizations with most ties, at most `most`; in no order that means anything */
  readonly busiest: readonly number[]
  /** ties whose beginning, or end, is not on record; that nobody has checked; and that no party has confirmed */
  readonly noStart: number
  readonly noEnd: number
  readonly unchecked: number
  readonly unconfirmed: number
  /** hosts of sources, by name, with how many ties lean on each */
  readonly sites: readonly { readonly host: string; readonly ties: number }[]
}

/** Sums up what is shown of the network. Pure. */
export function summarize(hub: DetailedHub, shown: Shown, most: number): NetworkSummary {
  const ties = hub.ties.id.flatMap((_, tie) => (shown.ties[tie] ? [tie] : []))
  const nodes = hub.nodes.id.flatMap((_, node) => (shown.nodes[node] ? [node] : []))
  const { graph, organizations } = project(hub, shown, { form: 'hub' })
  const parts = components(graph)
  const tiesOf = (node: number) => (shown.alliancesOf[node] ?? 0) + (shown.exchangesOf[node] ?? 0)
  const together = parts.of.subarray(0, organizations).reduce((n, part) => n + (part === 0 ? 1 : 0), 0)
  return {
    ...countShown(hub, shown), together, alone: nodes.filter((node) => tiesOf(node) === 0).length,
    busiest: nodes.filter((node) => tiesOf(node) > 0).toSorted((a, b) => tiesOf(b) - tiesOf(a) || a - b).slice(0, most),
    noStart: ties.filter((tie) => hub.details.startExact[tie] === 3).length, noEnd: ties.filter((tie) => hub.details.endExact[tie] === 3).length,
    unchecked: ties.filter((tie) => (hub.details.checked[tie] ?? null) === null).length, unconfirmed: ties.filter((tie) => hub.legend.evidences[hub.ties.evidence[tie] ?? -1] !== 'confirmed').length,
    sites: largestSites(hub, shown, Infinity).toSorted((a, b) => a.index - b.index).map(({ host, ties: leaning }) => ({ host, ties: leaning })),
  }
}
