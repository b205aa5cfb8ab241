import { seededRandom } from '#functions/network/layout/random.ts'

/** Ties of a made-up network: the two ends of each. */
export interface GeneratedTies { readonly nodes: number; readonly a: Uint32Array; readonly b: Uint32Array }

/** Groups that ties stay within half of the time, as those of a country do. */
const GROUPS = 40

/**
 * A network of so many nodes and distinct ties, the same for the same seed: few nodes have many ties (the chance of each falls with the square root of
 * its rank), and half of all ties stay within one of forty groups of unequal size.
 */
export function generateTies({ nodes, ties, seed }: { nodes: number; ties: number; seed: number }): GeneratedTies {
  const random = seededRandom(seed)
  const weight = Float64Array.from({ length: nodes }, (_, node) => 1 / Math.sqrt(1 + node))
  const group = Uint8Array.from({ length: nodes }, () => Math.floor(GROUPS * random() ** 2))
  const all = sampler(Array.from(weight.keys()), weight)
  const within = Array.from({ length: GROUPS }, (_, own) => sampler([...group.keys()].filter((node) => group[node] === own), weight))
  const known = new Set<number>()
  const [a, b] = [new Uint32Array(ties), new Uint32Array(ties)]
  while (known.size < ties) {
    const one = all(random())
    const other = (random() < 0.5 ? within[group[one] ?? 0] ?? all : all)(random())
    const key = Math.min(one, other) * nodes + Math.max(one, other)
    if (one === other || known.has(key)) continue
    a[known.size] = one
    b[known.size] = other
    known.add(key)
  }
  return { nodes, a, b }
}

/** From a number in [0, 1) to one of the nodes, each with its weight. */
function sampler(nodes: readonly number[], weight: Float64Array): (share: number) => number {
  let sum = 0
  const until = nodes.map((node) => (sum += weight[node] ?? 0))
  return (share) => {
    const sought = share * sum
    let [low, high] = [0, nodes.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((until[middle] ?? 0) > sought) high = middle
      else low = middle + 1
    }
    return nodes[low] ?? 0
  }
}
