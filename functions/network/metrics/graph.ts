/** Numbers in a row: typed arrays and plain ones alike. */
export type Numbers = ArrayLike<number>

/**
 * An undirected graph as compressed sparse rows. The neighbours of node n are `to[first[n]]` to `to[first[n + 1] − 1]`, ascending; each edge stands in
 * the rows of both its ends; there are no loops and no doubles. (An index that is in bounds by construction reads `array[i] ?? 0` in the measures: it
 * satisfies the compiler and costs nothing when compiled.)
 */
export interface Graph {
  /** how many nodes; they are 0 to size − 1 */
  readonly size: number
  /** how many edges; they are 0 to edges − 1, ordered by their smaller end, then by the greater */
  readonly edges: number
  readonly first: Uint32Array
  readonly to: Uint32Array
  /** beside `to`: the edge by which the neighbour is reached */
  readonly edge: Uint32Array
  /** beside `to`: the weight of that edge, above 0; null when all edges count alike */
  readonly weight: Float64Array | null
  /** for each edge, the place among the given pairs of the first one that said it */
  readonly given: Uint32Array
}

/**
 * The graph of the pairs `a[i]`–`b[i]`. A pair said twice is one edge with the sum of the weights; a node paired with itself is left out.
 *
 * @param weight beside the pairs; not given: all edges count alike
 * @throws RangeError for a node outside 0 to size − 1, a weight not above 0, or rows of unequal length
 */
export function buildGraph(size: number, a: Numbers, b: Numbers, weight: Numbers | null = null): Graph {
  check(size, a, b, weight)
  const rough = scatter(size, a, b)
  return merge(size, transpose(size, rough), weight)
}

/** The same graph with all edges counting alike. */
export function unweighted(graph: Graph): Graph {
  return { ...graph, weight: null }
}

/** The two ends of each edge, the smaller in `a`. */
export function endsOf({ size, edges, first, to, edge }: Graph): { readonly a: Uint32Array; readonly b: Uint32Array } {
  const a = new Uint32Array(edges)
  const b = new Uint32Array(edges)
  for (let node = 0; node < size; node++) {
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      if (other <= node) continue
      a[edge[slot] ?? 0] = node
      b[edge[slot] ?? 0] = other
    }
  }
  return { a, b }
}

/** The weight of each edge; 1 for all when they count alike. */
export function weightsOf(graph: Graph): Float64Array {
  const weights = new Float64Array(graph.edges).fill(1)
  graph.weight?.forEach((weight, slot) => { weights[graph.edge[slot] ?? 0] = weight })
  return weights
}

/** The place in `to` where `other` stands in the row of `node`; −1 when they are not tied. Halves the row at each step. */
export function slotOf({ first, to }: Graph, node: number, other: number): number {
  let low = first[node] ?? 0
  let high = (first[node + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = to[middle] ?? 0
    if (there === other) return middle
    if (there < other) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Whether two nodes are tied. */
export function areTied(graph: Graph, node: number, other: number): boolean {
  return slotOf(graph, node, other) >= 0
}

/** @throws RangeError when a number is no node of the graph. */
export function checkNode({ size }: Pick<Graph, 'size'>, node: number): void {
  if (!Number.isInteger(node) || node < 0 || node >= size) throw new RangeError(`${node} is not a node of a graph of ${size}`)
}

function check(size: number, a: Numbers, b: Numbers, weight: Numbers | null): void {
  if (!Number.isInteger(size) || size < 0) throw new RangeError(`a graph has a whole number of nodes, not ${size}`)
  if (a.length !== b.length) throw new RangeError(`${a.length} first ends and ${b.length} second ends`)
  if (weight && weight.length !== a.length) throw new RangeError(`${a.length} pairs and ${weight.length} weights`)
  for (let i = 0; i < a.length; i++) {
    checkNode({ size }, a[i] ?? -1)
    checkNode({ size }, b[i] ?? -1)
    if (weight && !((weight[i] ?? 0) > 0 && Number.isFinite(weight[i]))) throw new RangeError(`a weight is a number above 0, not ${weight[i]}`)
  }
}

/** Rows with doubles, each slot with the pair that it comes from. */
interface Rows { readonly first: Uint32Array; readonly to: Uint32Array; readonly pair: Uint32Array }

function scatter(size: number, a: Numbers, b: Numbers): Rows {
  const first = new Uint32Array(size + 1)
  let loops = 0
  for (let i = 0; i < a.length; i++) {
    const from = a[i] ?? 0
    const other = b[i] ?? 0
    if (from === other) { loops++; continue }
    first[from + 1] = (first[from + 1] ?? 0) + 1
    first[other + 1] = (first[other + 1] ?? 0) + 1
  }
  for (let node = 0; node < size; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  const next = first.slice(0, size)
  const to = new Uint32Array(2 * (a.length - loops))
  const pair = new Uint32Array(to.length)
  const put = (node: number, other: number, i: number) => {
    const slot = next[node] ?? 0
    next[node] = slot + 1
    to[slot] = other
    pair[slot] = i
  }
  for (let i = 0; i < a.length; i++) {
    const from = a[i] ?? 0
    const other = b[i] ?? 0
    if (from === other) continue
    put(from, other, i)
    put(other, from, i)
  }
  return { first, to, pair }
}

/** The same rows, each ascending: as every edge stands in two rows, reading the rows in order and writing each slot to the row of its other end sorts them all. Doubles keep the order of the pairs. */
function transpose(size: number, { first, to, pair }: Rows): Rows {
  const next = first.slice(0, size)
  const sorted = { first, to: new Uint32Array(to.length), pair: new Uint32Array(to.length) }
  for (let node = 0; node < size; node++) {
    for (let slot = first[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      const place = next[other] ?? 0
      next[other] = place + 1
      sorted.to[place] = node
      sorted.pair[place] = pair[slot] ?? 0
    }
  }
  return sorted
}

/** One slot for each neighbour, weights of doubles added in the order of the pairs (both rows of an edge add alike), edges numbered. */
function merge(size: number, rows: Rows, given: Numbers | null): Graph {
  const first = new Uint32Array(size + 1)
  const { to, pair } = rows
  const weight = given ? new Float64Array(to.length) : null
  let slots = 0
  for (let node = 0; node < size; node++) {
    const start = slots
    for (let slot = rows.first[node] ?? 0; slot < (rows.first[node + 1] ?? 0); slot++) {
      const isDouble = slots > start && to[slots - 1] === to[slot]
      const own = given?.[pair[slot] ?? 0] ?? 0
      if (isDouble) {
        if (weight) weight[slots - 1] = (weight[slots - 1] ?? 0) + own
        continue
      }
      to[slots] = to[slot] ?? 0
      pair[slots] = pair[slot] ?? 0
      if (weight) weight[slots] = own
      slots++
    }
    first[node + 1] = slots
  }
  return { size, edges: slots / 2, first, to: to.slice(0, slots), weight: weight?.slice(0, slots) ?? null, ...number(size, first, to, pair, slots) }
}

/** Numbers the edges in the order of their smaller end. In each row the smaller neighbours come first and ascending, so one cursor a row finds the other slot. */
function number(size: number, first: Uint32Array, to: Uint32Array, pair: Uint32Array, slots: number): { edge: Uint32Array; given: Uint32Array } {
  const edge = new Uint32Array(slots)
  const given = new Uint32Array(slots / 2)
  const next = first.slice(0, size)
  let edges = 0
  for (let node = 0; node < size; node++) {
    for (let slot = next[node] ?? 0; slot < (first[node + 1] ?? 0); slot++) {
      const other = to[slot] ?? 0
      const mirror = next[other] ?? 0
      next[other] = mirror + 1
      edge[slot] = edges
      edge[mirror] = edges
      given[edges++] = pair[slot] ?? 0
    }
  }
  return { edge, given }
}
