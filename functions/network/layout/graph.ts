/**
 * A node to be placed: its id, half its width, its turn among equals in a radial layout (0 when not given), and whether it only stands between
 * others (a tie between organizations): in very large drawings such nodes go to the middle of their neighbours.
 */
export interface LayoutNode { readonly id: string; readonly radius: number; readonly rank?: number; readonly between?: boolean }

/** What is laid out. Links name their two nodes; a link said twice counts once, one that names an absent node or joins a node to itself is left out. */
export interface LayoutGraph { readonly nodes: readonly LayoutNode[]; readonly links: readonly (readonly [string, string])[] }

/** The graph as arrays, nodes ordered by id: the order in which the facts came no longer shows. Neighbours of n: `neighbours[first[n]]` to `neighbours[first[n + 1] − 1]`, ascending. */
export interface IndexedGraph {
  readonly ids: readonly string[]
  readonly radius: Float64Array
  /** 1 for nodes that only stand between others */
  readonly between: Uint8Array
  readonly first: Uint32Array
  readonly neighbours: Uint32Array
}

/** The graph as arrays, whatever the order of its nodes and links. */
export function indexGraph(graph: LayoutGraph): IndexedGraph {
  const nodes = [...new Map(graph.nodes.map((node) => [node.id, node])).values()].sort((a, b) => compare(a.id, b.id))
  const index = new Map(nodes.map((node, n) => [node.id, n]))
  const sets = nodes.map(() => new Set<number>())
  for (const [from, to] of graph.links) {
    const a = index.get(from)
    const b = index.get(to)
    if (a === undefined || b === undefined || a === b) continue
    sets[a]?.add(b)
    sets[b]?.add(a)
  }
  return { ids: nodes.map(({ id }) => id), radius: Float64Array.from(nodes, ({ radius }) => radius), between: Uint8Array.from(nodes, ({ between }) => between ? 1 : 0), ...rows(sets) }
}

/** The part of a graph that holds `members` (ascending), renumbered in their order; links to the rest are left out. */
export function subgraph(graph: IndexedGraph, members: Uint32Array): IndexedGraph {
  const own = new Map<number, number>()
  members.forEach((member, n) => own.set(member, n))
  const sets = Array.from(members, (member) => {
    const set: number[] = []
    for (const other of neighboursOf(graph, member)) {
      const n = own.get(other)
      if (n !== undefined) set.push(n)
    }
    return set
  })
  return {
    ids: Array.from(members, (member) => graph.ids[member] ?? ''),
    radius: Float64Array.from(members, (member) => graph.radius[member] ?? 0),
    between: Uint8Array.from(members, (member) => graph.between[member] ?? 0),
    ...rows(sets),
  }
}

/** The neighbours of a node, a view, not a copy. */
export function neighboursOf(graph: Pick<IndexedGraph, 'first' | 'neighbours'>, node: number): Uint32Array {
  return graph.neighbours.subarray(graph.first[node], graph.first[node + 1])
}

/** Each link once, the smaller index first, ascending. */
export function linksOf(graph: Pick<IndexedGraph, 'first' | 'neighbours'>): [number, number][] {
  const links: [number, number][] = []
  for (let node = 0; node + 1 < graph.first.length; node++) for (const other of neighboursOf(graph, node)) if (other > node) links.push([node, other])
  return links
}

/** Order of ids by code unit: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rows(sets: readonly Iterable<number>[]): { first: Uint32Array; neighbours: Uint32Array } {
  const lists = sets.map((set) => Uint32Array.from(set).sort())
  const first = new Uint32Array(lists.length + 1)
  lists.forEach((list, n) => { first[n + 1] = (first[n] ?? 0) + list.length })
  const neighbours = new Uint32Array(first[lists.length] ?? 0)
  lists.forEach((list, n) => neighbours.set(list, first[n]))
  return { first, neighbours }
}
