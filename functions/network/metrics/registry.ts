import type { PublicationKey } from './literature.ts'

/** The form of the network that a measure is taken on: hub form, pairs, or whichever is shown. */
export type MeasuredForm = 'hubs' | 'pairs' | 'shown'

/** What a measure gives a value for. */
export type MeasuredThing = 'node' | 'edge' | 'pair' | 'group' | 'network'

/** A measure as a page prints it; its name and sentences are words of the four languages, under its slug. */
export interface Measure {
  readonly slug: string
  readonly of: MeasuredThing
  readonly on: MeasuredForm
  /** whether the weights of the ties play a part */
  readonly isWeighted: boolean
  readonly formula: string
  /** what its letters stand for, each a key that a page has words for */
  readonly letters: readonly Letter[]
  readonly sources: readonly PublicationKey[]
}

/** What letters of formulas stand for. */
export type Letter = keyof typeof LETTERS

/** The letters of the formulas, the same in all of them. */
export const LETTERS = {
  n: 'nodes of the network',
  m: 'ties of the network',
  k: 'neighbours of node i: kᵢ',
  w: 'weight of the tie between i and j: wᵢⱼ; W is the sum over all ties',
  s: 'strength of i: sᵢ',
  d: 'steps from i to j on a shortest path: d(i, j)',
  sigma: 'shortest paths from s to t: σₛₜ; σₛₜ(i) are those through i',
  t: 'tied pairs of neighbours of i: tᵢ',
  q: 'modularity; Q̄ and σ are mean and standard deviation in random networks of the same degrees',
  c: 'community, or group, of i: cᵢ; 𝟙 is 1 where what follows holds, else 0',
  gamma: 'neighbours of i: Γ(i)',
  e: 'ties that lead out of a group, and I those within',
  r: 'evidence of a tie, from 0 to 1: rᵢⱼ',
  a: 'attributes of i: A(i); f is how many organizations have one',
} as const

/** The measures, in the order in which a page shows them. */
export const MEASURES = [
  { slug: 'degree', of: 'node', on: 'shown', isWeighted: false, formula: 'kᵢ = |Γ(i)|', letters: ['k', 'gamma'], sources: ['freeman-1978'] },
  { slug: 'strength', of: 'node', on: 'pairs', isWeighted: true, formula: 'sᵢ = Σⱼ wᵢⱼ', letters: ['s', 'w'], sources: ['barrat-2004', 'newman-2001'] },
  { slug: 'betweenness', of: 'node', on: 'shown', isWeighted: false, formula: 'Bᵢ = Σ_{s<t; s,t≠i} σₛₜ(i) / σₛₜ', letters: ['sigma'], sources: ['freeman-1977', 'brandes-2001'] },
  { slug: 'sampled-betweenness', of: 'node', on: 'shown', isWeighted: false, formula: 'B̂ᵢ = (n / p) · Σ_{s ∈ P} Σ_{t≠i} (d(s, i) / d(s, t)) · σₛₜ(i) / σₛₜ,  |P| = p', letters: ['sigma', 'd', 'n'], sources: ['brandes-pich-2007', 'geisberger-2008'] },
  { slug: 'harmonic-closeness', of: 'node', on: 'shown', isWeighted: false, formula: 'Hᵢ = 1/(n − 1) · Σ_{j≠i} 1/d(i, j),  1/∞ = 0', letters: ['d', 'n'], sources: ['marchiori-latora-2000'] },
  { slug: 'k-core', of: 'node', on: 'shown', isWeighted: false, formula: 'Cᵢ = max { k : i ∈ S, |Γ(j) ∩ S| ≥ k ∀ j ∈ S }', letters: ['gamma'], sources: ['seidman-1983', 'batagelj-zaversnik-2003'] },
  { slug: 'clustering', of: 'node', on: 'pairs', isWeighted: false, formula: 'cᵢ = 2tᵢ / (kᵢ(kᵢ − 1))', letters: ['t', 'k'], sources: ['watts-strogatz-1998'] },
  { slug: 'transitivity', of: 'network', on: 'pairs', isWeighted: false, formula: 'T = Σᵢ 2tᵢ / Σᵢ kᵢ(kᵢ − 1)', letters: ['t', 'k'], sources: ['wasserman-faust-1994'] },
  { slug: 'communities', of: 'node', on: 'shown', isWeighted: true, formula: 'Q = Σᵢⱼ (wᵢⱼ − sᵢsⱼ/2W) · 𝟙[cᵢ = cⱼ] / 2W', letters: ['q', 'w', 's', 'c'], sources: ['newman-girvan-2004', 'traag-2019'] },
  { slug: 'community-evidence', of: 'network', on: 'shown', isWeighted: true, formula: 'z = (Q − Q̄) / σ;  z ≥ 3,  Q > max Qᵣ,  Q − Q̄ ≥ 0.02', letters: ['q'], sources: ['guimera-2004', 'maslov-sneppen-2002'] },
  { slug: 'articulation-points', of: 'node', on: 'shown', isWeighted: false, formula: 'components(G − i) > components(G)', letters: [], sources: ['hopcroft-tarjan-1973'] },
  { slug: 'bridges', of: 'edge', on: 'shown', isWeighted: false, formula: 'components(G − ij) > components(G)', letters: [], sources: ['tarjan-1974'] },
  { slug: 'components', of: 'network', on: 'shown', isWeighted: false, formula: 'i ~ j ⇔ d(i, j) < ∞', letters: ['d'], sources: ['hopcroft-tarjan-1973'] },
  { slug: 'density', of: 'network', on: 'pairs', isWeighted: false, formula: 'D = 2m / (n(n − 1))', letters: ['m', 'n'], sources: ['wasserman-faust-1994'] },
  { slug: 'two-mode-density', of: 'network', on: 'hubs', isWeighted: false, formula: 'D = m / (n₁ · n₂)', letters: ['m', 'n'], sources: ['borgatti-everett-1997'] },
  { slug: 'mixing', of: 'group', on: 'pairs', isWeighted: true, formula: 'EI = (E − I) / (E + I);  expected: Σ_g n_g(n − 2n_g + 1) / (n(n − 1))', letters: ['e', 'n'], sources: ['krackhardt-stern-1988'] },
  { slug: 'brokerage', of: 'node', on: 'pairs', isWeighted: false, formula: 'b(i) = |{ (a, c) : a, c ∈ Γ(i), a ≠ c, c ∉ Γ(a) }|, by the groups of a, i, c', letters: ['gamma'], sources: ['gould-fernandez-1989'] },
  { slug: 'missing-links', of: 'pair', on: 'pairs', isWeighted: false, formula: 'S(a, b) = Σ_{i ∈ Γ(a) ∩ Γ(b)} 1/ln kᵢ + Σ_{x ∈ A(a) ∩ A(b)} 1/ln f(x)', letters: ['gamma', 'k', 'a'], sources: ['adamic-adar-2003'] },
  { slug: 'missing-links-resource-allocation', of: 'pair', on: 'pairs', isWeighted: false, formula: 'S(a, b) = Σ_{i ∈ Γ(a) ∩ Γ(b)} 1/kᵢ + Σ_{x ∈ A(a) ∩ A(b)} 1/f(x)', letters: ['gamma', 'k', 'a'], sources: ['zhou-lu-zhang-2009'] },
  { slug: 'shortest-paths', of: 'pair', on: 'shown', isWeighted: false, formula: 'd(a, b) = min { steps of a path from a to b }', letters: ['d', 'sigma'], sources: ['wasserman-faust-1994'] },
  { slug: 'best-evidenced-path', of: 'pair', on: 'shown', isWeighted: true, formula: 'min over paths from a to b of Σ 1/rᵢⱼ', letters: ['r'], sources: ['dijkstra-1959', 'newman-2001'] },
] as const satisfies readonly Measure[]

/** The slug of a measure. */
export type MeasureSlug = typeof MEASURES[number]['slug']
