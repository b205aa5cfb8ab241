import { buildGraph, type Graph, type Numbers } from './graph.ts'

/** A graph in hub form: nodes 0 to organizations − 1 are organizations, those after them the alliances and exchanges that join them. */
export interface TwoModeGraph extends Graph { readonly organizations: number }

/**
 * The hub form of who takes part in what: `organization[i]` takes part in `hub[i]`, hub h being node organizations + h.
 *
 * @throws RangeError for an organization or a hub that is not there
 */
export function buildTwoMode(organizations: number, hubs: number, organization: Numbers, hub: Numbers): TwoModeGraph {
  if (Array.from(organization).some((one) => one >= organizations)) throw new RangeError(`an organization is below ${organizations}`)
  return { ...buildGraph(organizations + hubs, organization, Array.from(hub, (one) => organizations + one)), organizations }
}

/**
 * The pairs of a hub form: two organizations are tied when they share a hub, and each shared hub of n organizations adds 1/(n−1) to the weight, so that
 * a long membership list does not drown an agreement of two (Newman 2001, DOI 10.1103/PhysRevE.64.016132).
 */
export function projectPairs({ size, organizations, first, to }: TwoModeGraph): Graph {
  const a: number[] = []
  const b: number[] = []
  const weight: number[] = []
  for (let hub = organizations; hub < size; hub++) {
    const members = to.subarray(first[hub], first[hub + 1])
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        a.push(members[i] ?? 0)
        b.push(members[j] ?? 0)
        weight.push(1 / (members.length - 1))
      }
    }
  }
  return buildGraph(organizations, a, b, weight)
}
