import { type IndexedGraph, neighboursOf } from './graph.ts'
import { at, type Points, pointsFor } from './points.ts'
import { seededRandom } from './random.ts'

/** A graph without its between-nodes, and where each of its nodes is in the whole. */
export interface Contracted { readonly graph: IndexedGraph; readonly members: Uint32Array }

/**
 * Leaves out the nodes that only stand between others: the neighbours of each are linked in a row and to the one with the most links, so that a tie
 * of many costs few links and still holds together. (All pairs would be the square of the parties.)
 */
export function contract(graph: IndexedGraph): Contracted {
  const members = Uint32Array.from(graph.between.keys()).filter((node) => graph.between[node] === 0)
  const own = new Map<number, number>()
  members.forEach((member, n) => own.set(member, n))
  const sets = Array.from(members, () => new Set<number>())
  const link = (a: number, b: number) => {
    const [from, to] = [own.get(a), own.get(b)]
    if (from === undefined || to === undefined || from === to) return
    sets[from]?.add(to)
    sets[to]?.add(from)
  }
  graph.between.forEach((between, node) => {
    const parties = neighboursOf(graph, node)
    if (!between) return parties.forEach((other) => link(node, other))
    const pivot = parties.reduce((best, other) => degree(graph, other) > degree(graph, best) ? other : best, at(parties, 0))
    parties.forEach((party, n) => {
      link(party, pivot)
      if (n > 0) link(at(parties, n - 1), party)
    })
  })
  const first = new Uint32Array(members.length + 1)
  sets.forEach((set, n) => { first[n + 1] = at(first, n) + set.size })
  const neighbours = new Uint32Array(at(first, members.length))
  sets.forEach((set, n) => neighbours.set(Uint32Array.from(set).sort(), first[n]))
  return {
    members,
    graph: { ids: Array.from(members, (member) => graph.ids[member] ?? ''), radius: Float64Array.from(members, (member) => at(graph.radius, member)), between: new Uint8Array(members.length), first, neighbours },
  }
}

/** Puts the between-nodes back, each at the middle of its neighbours and a little aside, so that ties of the same organizations do not hide each other. */
export function expand(graph: IndexedGraph, { members }: Contracted, places: Points): Points {
  const random = seededRandom(graph.ids.length)
  const points = pointsFor(graph.ids.length)
  members.forEach((member, n) => {
    points.x[member] = at(places.x, n)
    points.y[member] = at(places.y, n)
  })
  graph.between.forEach((between, node) => {
    if (!between) return
    const parties = neighboursOf(graph, node)
    const aside = 3 * at(graph.radius, node)
    points.x[node] = parties.reduce((sum, other) => sum + at(points.x, other), 0) / parties.length + (random() - 0.5) * aside
    points.y[node] = parties.reduce((sum, other) => sum + at(points.y, other), 0) / parties.length + (random() - 0.5) * aside
  })
  return points
}

function degree(graph: IndexedGraph, node: number): number {
  return at(graph.first, node + 1) - at(graph.first, node)
}
