import { shownMembersOf } from './ends.ts'
import { buildGraph, type Graph } from './metrics/graph.ts'
import type { HubNetwork, NetworkForm } from './schema.ts'
import type { Shown } from './shown.ts'

/** A node of a projection: an organization or a tie by its index in the network, or a State with its institutions by the index of its country in the legend. */
export interface ProjectedNode { readonly type: 'organization' | 'tie' | 'state'; readonly index: number }

/** What is shown of a network as a graph that can be measured. */
export interface Projection {
  readonly form: NetworkForm
  readonly graph: Graph
  /** the first so many nodes are organizations and States, those after them ties (in hub form only) */
  readonly organizations: number
  readonly nodes: readonly ProjectedNode[]
  /** the node at which an organization stands, by its index in the network; −1: not shown */
  readonly nodeOf: Int32Array
  /** indexes of the ties behind an edge of the graph, ascending */
  readonly tiesOf: (edge: number) => readonly number[]
}

/** How a network is projected: its form, and whether a State and the public bodies and other institutions of its country count as one. */
export interface ProjectionOptions { readonly form: NetworkForm; readonly asOne?: boolean }

/**
 * What is shown of the network as a graph. In hub form an edge is a part in a tie; in pairs and States an edge joins two that share ties, and weighs the sum of 1/(n−1) over
 * them, n being the parties as they are counted here (Newman 2001, DESIGN §3.6). Form `states` keeps only what belongs to one country, rolled up; with `asOne` organizations of
 * no single country stay for themselves. An alliance that is the public face of an organization (its body, MODEL, Ties) is no node of its own: its parties are joined to that
 * organization instead, and it counts once.
 */
export function project(hub: HubNetwork, shown: Shown, { form, asOne = false }: ProjectionOptions): Projection {
  const { nodes, nodeOf } = projectNodes(hub, shown, form, asOne)
  const ties = hub.ties.id.flatMap((_, tie) => (shown.ties[tie] ? [{ tie, members: nodesOfTie(hub, shown, tie, nodeOf), body: bodyOf(hub, tie, nodeOf) }] : []))
  return form === 'hub' ? hubForm(nodes, nodeOf, ties) : pairForm(form, nodes, nodeOf, ties)
}

interface ProjectedTie { readonly tie: number; readonly members: readonly number[]; readonly body: number }

function projectNodes(hub: HubNetwork, shown: Shown, form: NetworkForm, asOne: boolean): { nodes: ProjectedNode[]; nodeOf: Int32Array } {
  const nodes: ProjectedNode[] = []
  const nodeOf = new Int32Array(hub.nodes.id.length).fill(-1)
  const stateOf = new Map<number, number>()
  hub.nodes.id.forEach((_, index) => {
    if (!shown.nodes[index]) return
    const country = hub.nodes.country[index] ?? -1
    const isRolled = country >= 0 && (form === 'states' || asOne)
    if (!isRolled && form === 'states') return
    const known = isRolled ? stateOf.get(country) : undefined
    nodeOf[index] = known ?? nodes.length
    if (known !== undefined) return
    if (isRolled) stateOf.set(country, nodes.length)
    nodes.push(isRolled ? { type: 'state', index: country } : { type: 'organization', index })
  })
  return { nodes, nodeOf }
}

/** The nodes at which those stand who are shown of a tie, ascending, each once. */
export function nodesOfTie(hub: HubNetwork, shown: Shown, tie: number, nodeOf: Int32Array): number[] {
  return [...new Set(shownMembersOf(hub, shown, tie).map((organization) => nodeOf[organization] ?? -1))].filter((node) => node >= 0).sort((a, b) => a - b)
}

/** The node of the organization that an alliance is the body of; −1: none, or not shown. */
export function bodyOf(hub: HubNetwork, tie: number, nodeOf: Int32Array): number {
  return nodeOf[hub.details?.body[tie] ?? -1] ?? -1
}

function hubForm(organizations: readonly ProjectedNode[], nodeOf: Int32Array, ties: readonly ProjectedTie[]): Projection {
  const nodes = [...organizations]
  const a: number[] = []
  const b: number[] = []
  const behind: number[] = []
  for (const { tie, members, body } of ties) {
    const hub = body >= 0 ? body : nodes.push({ type: 'tie', index: tie }) - 1
    for (const member of members) {
      if (member === hub) continue
      a.push(member)
      b.push(hub)
      behind.push(tie)
    }
  }
  return projection('hub', nodes, organizations.length, nodeOf, { a, b, behind }, null)
}

function pairForm(form: NetworkForm, nodes: readonly ProjectedNode[], nodeOf: Int32Array, ties: readonly ProjectedTie[]): Projection {
  const a: number[] = []
  const b: number[] = []
  const behind: number[] = []
  const weight: number[] = []
  for (const { tie, members: named, body } of ties) {
    const members = body >= 0 && !named.includes(body) ? [...named, body].sort((one, other) => one - other) : named
    members.forEach((one, i) => members.slice(i + 1).forEach((other) => {
      a.push(one)
      b.push(other)
      behind.push(tie)
      weight.push(1 / (members.length - 1))
    }))
  }
  return projection(form, nodes, nodes.length, nodeOf, { a, b, behind }, weight)
}

interface Rows { readonly a: readonly number[]; readonly b: readonly number[]; readonly behind: readonly number[] }

function projection(form: NetworkForm, nodes: readonly ProjectedNode[], organizations: number, nodeOf: Int32Array, { a, b, behind }: Rows, weight: readonly number[] | null): Projection {
  const graph = buildGraph(nodes.length, a, b, weight)
  let tiesByPair: Map<number, number[]> | null = null
  const key = (row: number) => Math.min(a[row] ?? 0, b[row] ?? 0) * nodes.length + Math.max(a[row] ?? 0, b[row] ?? 0)
  const tiesOf = (edge: number): readonly number[] => {
    tiesByPair ??= groupRows(behind, key)
    return tiesByPair.get(key(graph.given[edge] ?? -1)) ?? []
  }
  return { form, graph, organizations, nodes, nodeOf, tiesOf }
}

function groupRows(behind: readonly number[], key: (row: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  behind.forEach((tie, row) => {
    const group = groups.get(key(row)) ?? []
    if (group.at(-1) !== tie) group.push(tie)
    groups.set(key(row), group)
  })
  return groups
}
