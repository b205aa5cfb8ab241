import { at } from './points.ts'

/** A graph of merged nodes: `weight` says how many nodes stand in each, `strength` how many links in each link; `home` where each finer node went. */
export interface Level {
  readonly count: number
  readonly first: Uint32Array
  readonly neighbours: Uint32Array
  readonly strength: Float64Array
  readonly weight: Float64Array
}

/** A level and, for each node of the finer level, the node of this one that it is in. */
export interface Coarser { readonly level: Level; readonly home: Uint32Array }

/**
 * Merges pairs of nodes along their heaviest links (Karypis and Kumar 1998, heavy-edge matching; light nodes choose first), then a node that found
 * nobody into its heaviest neighbour's pair, so that stars shrink too.
 */
export function coarsen(level: Level): Coarser {
  const home = new Uint32Array(level.count).fill(NONE)
  const order = Uint32Array.from({ length: level.count }, (_, n) => n).sort((a, b) => at(level.weight, a) - at(level.weight, b) || degree(level, a) - degree(level, b) || a - b)
  let count = 0
  for (const node of order) {
    if (home[node] !== NONE) continue
    const mate = heaviest(level, node, (other) => home[other] === NONE)
    if (mate === NONE) continue
    home[node] = home[mate] = count++
  }
  for (const node of order) {
    if (home[node] !== NONE) continue
    const host = heaviest(level, node, (other) => home[other] !== NONE)
    home[node] = host === NONE ? count++ : at(home, host)
  }
  return { level: merge(level, home, count), home }
}

const NONE = 0xffffffff

function degree(level: Level, node: number): number {
  return at(level.first, node + 1) - at(level.first, node)
}

/** The neighbour with the strongest link for its weight, or NONE. */
function heaviest(level: Level, node: number, may: (other: number) => boolean): number {
  let [best, most] = [NONE, -1]
  for (let e = at(level.first, node); e < at(level.first, node + 1); e++) {
    const other = at(level.neighbours, e)
    if (!may(other)) continue
    const pull = at(level.strength, e) / at(level.weight, other)
    if (pull > most) [best, most] = [other, pull]
  }
  return best
}

function merge(level: Level, home: Uint32Array, count: number): Level {
  const weight = new Float64Array(count)
  const links = Array.from({ length: count }, () => new Map<number, number>())
  for (let node = 0; node < level.count; node++) {
    const here = at(home, node)
    weight[here] = at(weight, here) + at(level.weight, node)
    for (let e = at(level.first, node); e < at(level.first, node + 1); e++) {
      const there = at(home, at(level.neighbours, e))
      if (there !== here) links[here]?.set(there, (links[here]?.get(there) ?? 0) + at(level.strength, e))
    }
  }
  return { count, weight, ...compressed(links) }
}

/** Links of each node as compressed rows, neighbours ascending. */
export function compressed(links: readonly ReadonlyMap<number, number>[]): Pick<Level, 'first' | 'neighbours' | 'strength'> {
  const first = new Uint32Array(links.length + 1)
  links.forEach((row, n) => { first[n + 1] = at(first, n) + row.size })
  const neighbours = new Uint32Array(at(first, links.length))
  const strength = new Float64Array(at(first, links.length))
  let e = 0
  for (const row of links) {
    for (const [other, pull] of [...row].sort((a, b) => a[0] - b[0])) {
      neighbours[e] = other
      strength[e++] = pull
    }
  }
  return { first, neighbours, strength }
}
