import type { Graph } from './graph.ts'
import { createRanking } from './ranking.ts'

/** Attributes that nodes may share (work lines, country, sector): `words` numbers of 32 bits for each node, bit k of word w being attribute 32·w + k. */
export interface Attributes { readonly words: number; readonly bits: Uint32Array }

/** How much one shared neighbour or attribute adds, by how many nodes have it: 1/ln n (Adamic & Adar 2003) or 1/n (Zhou, Lü & Zhang 2009). */
export type SharedWeight = 'adamic-adar' | 'resource-allocation'

/** Something that two nodes share and what it adds to their score. */
export interface Shared { readonly of: number; readonly adds: number }

/** Two nodes that share much and are not tied. */
export interface MissingLink {
  /** the smaller of the two */
  readonly a: number
  readonly b: number
  /** the sum of what the reasons add */
  readonly score: number
  /** the reasons: neighbours of both, and attributes of both, those that add most first */
  readonly neighbours: readonly Shared[]
  readonly attributes: readonly Shared[]
}

/** What is looked for. */
export interface MissingLinkSearch {
  /** how many pairs are answered */
  readonly limit: number
  readonly weight?: SharedWeight
  readonly attributes?: Attributes
  /** for each node whether it may be one of a pair; all when not given */
  readonly isCandidate?: (node: number) => boolean
}

/**
 * The pairs that are not tied and share most, greatest score first (Liben-Nowell & Kleinberg 2007 compare such scores); equal ones by their numbers. A pair
 * shares at least one neighbour: attributes alone make none. What is rare adds more than what all have.
 */
export function missingLinks(graph: Graph, { limit, weight = 'adamic-adar', attributes = { words: 0, bits: new Uint32Array(0) }, isCandidate = () => true }: MissingLinkSearch): MissingLink[] {
  const { size, first, to } = graph
  const worth = weight === 'adamic-adar' ? (count: number) => 1 / Math.log(count) : (count: number) => 1 / count
  const ofNeighbour = Float64Array.from({ length: size }, (_, node) => { const count = (first[node + 1] ?? 0) - (first[node] ?? 0); return count < 2 ? 0 : worth(count) })
  const ofAttribute = worthOfAttributes(attributes, size, worth)
  const best = createRanking(limit)
  const score = new Float64Array(size)
  const isTied = new Uint32Array(size)
  for (let a = 0; a < size; a++) {
    if (!isCandidate(a)) continue
    const met: number[] = []
    for (let slot = first[a] ?? 0; slot < (first[a + 1] ?? 0); slot++) isTied[to[slot] ?? 0] = a + 1
    for (let slot = first[a] ?? 0; slot < (first[a + 1] ?? 0); slot++) {
      const middle = to[slot] ?? 0
      const adds = ofNeighbour[middle] ?? 0
      for (let far = (first[middle + 1] ?? 0) - 1; far >= (first[middle] ?? 0) && (to[far] ?? 0) > a; far--) {
        const b = to[far] ?? 0
        if (isTied[b] === a + 1) continue
        if (score[b] === 0) met.push(b)
        score[b] = (score[b] ?? 0) + adds
      }
    }
    for (const b of met) {
      const shared = score[b] ?? 0
      score[b] = 0
      if (isCandidate(b)) best.offer(shared + worthShared(attributes, ofAttribute, a, b), a, b)
    }
  }
  return best.list().map(({ score, a, b }) => ({ a, b, score, neighbours: sharedNeighbours(graph, ofNeighbour, a, b), attributes: sharedAttributes(attributes, ofAttribute, a, b) }))
}

function worthOfAttributes({ words, bits }: Attributes, size: number, worth: (count: number) => number): Float64Array {
  const counts = new Uint32Array(32 * words)
  for (let i = 0; i < size * words; i++) for (let left = bits[i] ?? 0; left !== 0; left &= left - 1) {
    const attribute = 32 * (i % words) + 31 - Math.clz32(left & -left)
    counts[attribute] = (counts[attribute] ?? 0) + 1
  }
  return Float64Array.from(counts, (count) => count < 2 ? 0 : worth(count))
}

function sharedAttributes({ words, bits }: Attributes, worths: Float64Array, a: number, b: number): Shared[] {
  const shared: Shared[] = []
  for (let word = 0; word < words; word++) for (let left = (bits[a * words + word] ?? 0) & (bits[b * words + word] ?? 0); left !== 0; left &= left - 1) {
    const of = 32 * word + 31 - Math.clz32(left & -left)
    shared.push({ of, adds: worths[of] ?? 0 })
  }
  return shared.sort((one, other) => other.adds - one.adds || one.of - other.of)
}

function sharedNeighbours({ first, to }: Graph, worths: Float64Array, a: number, b: number): Shared[] {
  const theirs = new Set(to.subarray(first[b], first[b + 1]))
  return Array.from(to.subarray(first[a], first[a + 1])).filter((one) => theirs.has(one)).map((of) => ({ of, adds: worths[of] ?? 0 })).sort((one, other) => other.adds - one.adds || one.of - other.of)
}

/** What all shared attributes add, without a list of them: asked for every pair that is weighed. */
function worthShared({ words, bits }: Attributes, worths: Float64Array, a: number, b: number): number {
  let sum = 0
  for (let word = 0; word < words; word++) for (let left = (bits[a * words + word] ?? 0) & (bits[b * words + word] ?? 0); left !== 0; left &= left - 1) sum += worths[32 * word + 31 - Math.clz32(left & -left)] ?? 0
  return sum
}
