import type { Graph } from './graph.ts'

/** The connected parts of a graph, numbered from the largest, equal ones by their first node. */
export interface Components {
  readonly count: number
  /** for each node the part that it is in */
  readonly of: Uint32Array
  /** how many nodes each part has, descending */
  readonly sizes: Uint32Array
  /** the nodes without a neighbour, ascending */
  readonly isolates: Uint32Array
}

/** The connected parts and the isolates. */
export function components({ size, first, to }: Graph): Components {
  const found = new Uint32Array(size)
  const queue = new Uint32Array(size)
  const sizes: number[] = []
  let tail = 0
  for (let start = 0; start < size; start++) {
    if (found[start]) continue
    const head = tail
    const part = sizes.length + 1
    found[start] = part
    queue[tail++] = start
    for (let read = head; read < tail; read++) {
      const node = queue[read] ?? 0
      for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
        const other = to[slot] ?? 0
        if (found[other]) continue
        found[other] = part
        queue[tail++] = other
      }
    }
    sizes.push(tail - head)
  }
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
  const rank = new Uint32Array(order.length)
  order.forEach((part, n) => { rank[part] = n })
  return {
    count: sizes.length,
    of: found.map((part) => rank[part - 1] ?? 0),
    sizes: Uint32Array.from(order, (part) => sizes[part] ?? 0),
    isolates: Uint32Array.from({ length: size }, (_, node) => node).filter((node) => first[node] === first[node + 1]),
  }
}
