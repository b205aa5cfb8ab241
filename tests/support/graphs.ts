import * as fc from 'fast-check'
import { buildGraph, type Graph } from '#functions/network/metrics/graph.ts'
import { buildTwoMode, type TwoModeGraph } from '#functions/network/metrics/two-mode.ts'
import { DAVIS } from '#tests/fixtures/networks/davis.ts'
import { FLORENTINE } from '#tests/fixtures/networks/florentine.ts'
import { KARATE } from '#tests/fixtures/networks/karate.ts'

/** The graph of pairs; as many nodes as they name unless told. */
export function graphOf(pairs: readonly (readonly [number, number])[], size = Math.max(-1, ...pairs.flat()) + 1, weight: readonly number[] | null = null): Graph {
  return buildGraph(size, pairs.map(([a]) => a), pairs.map(([, b]) => b), weight)
}

/** Zachary's karate club. */
export const karate = () => graphOf(KARATE)

/** The marriages of the Florentine families. */
export const florentine = () => graphOf(FLORENTINE.ties)

/** The Southern Women in two-mode form, women as organizations, events as hubs. */
export function davis(): TwoModeGraph {
  const at = DAVIS.attended.flatMap((woman, n) => woman.at.map((event) => [n, event] as const))
  return buildTwoMode(DAVIS.attended.length, DAVIS.events, at.map(([woman]) => woman), at.map(([, event]) => event))
}

/** A chain of nodes, each tied to the next. */
export const chain = (size: number) => graphOf(Array.from({ length: size - 1 }, (_, n) => [n, n + 1] as const), size)

/** All nodes tied to each other. */
export const clique = (size: number) => graphOf(Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat(), size)

/** Node 0 tied to all others. */
export const star = (size: number) => graphOf(Array.from({ length: size - 1 }, (_, n) => [0, n + 1] as const), size)

/** Graphs of up to `most` nodes, doubles and loops among the given pairs, weighted or not. */
export function anyGraph(most = 14): fc.Arbitrary<Graph> {
  return fc.integer({ min: 0, max: most }).chain((size) => {
    const node = fc.nat({ max: Math.max(0, size - 1) })
    return fc.tuple(fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 9 })), { maxLength: size === 0 ? 0 : 3 * most }), fc.boolean())
      .map(([ties, isWeighted]) => buildGraph(size, ties.map(([a]) => a), ties.map(([, b]) => b), isWeighted ? ties.map(([, , weight]) => weight / 2) : null))
  })
}

/** Each node's neighbours, as sets: for slow definitions. */
export function neighbourSets(graph: Graph): Set<number>[] {
  return Array.from({ length: graph.size }, (_, node) => new Set(graph.to.subarray(graph.first[node], graph.first[node + 1])))
}

/** The number of parts that the nodes for which `isThere` holds form, an edge being there when `hasEdge` holds of its two ends. */
export function slowParts(graph: Graph, isThere: (node: number) => boolean, hasEdge: (a: number, b: number) => boolean = () => true): number[][] {
  const left = new Set(Array.from({ length: graph.size }, (_, node) => node).filter(isThere))
  const sets = neighbourSets(graph)
  const parts: number[][] = []
  for (const start of left) {
    const part = [start]
    left.delete(start)
    for (const node of part) {
      for (const other of sets[node] ?? []) {
        if (!left.has(other) || !hasEdge(node, other)) continue
        left.delete(other)
        part.push(other)
      }
    }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** Each two nodes that follow each other on a path. */
export function endsOfPath(path: readonly number[]): [number, number][] {
  return path.slice(1).map((node, i) => [path[i] ?? node, node])
}
