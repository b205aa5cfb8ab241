import type { Graph } from './graph.ts'
import type { TwoModeGraph } from './two-mode.ts'

/** The share of all pairs of nodes that are tied, 0 to 1; null when there is no pair. */
export function density({ size, edges }: Graph): number | null {
  return size < 2 ? null : (2 * edges) / (size * (size - 1))
}

/** The share of all places of an organization in an alliance or exchange that are taken, 0 to 1 (Borgatti & Everett 1997); null when there is no such place. */
export function twoModeDensity({ size, organizations, edges }: TwoModeGraph): number | null {
  const places = organizations * (size - organizations)
  return places === 0 ? null : edges / places
}
