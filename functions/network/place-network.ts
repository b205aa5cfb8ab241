import { layOut } from './layout.ts'
import type { NetworkFacts, Positions } from './schema.ts'
import { organizationRadius, tieRadius } from './size.ts'

/**
 * Places the whole network: organizations by their id, ties by `tieNode` of theirs, so that an organization and a tie of one name keep apart.
 *
 * @param previous places of an earlier version, so that the map does not jump
 */
export function placeNetwork(facts: NetworkFacts, previous?: Positions): Positions {
  const ties = new Map<string, number>()
  for (const tie of facts.ties) for (const organization of new Set(tie.ends.map((end) => end.organization))) ties.set(organization, (ties.get(organization) ?? 0) + 1)
  const nodes = [
    ...facts.organizations.map(({ id }) => ({ id, radius: organizationRadius(ties.get(id) ?? 0) })),
    ...facts.ties.map(({ id, type }) => ({ id: tieNode(id), radius: tieRadius(type), between: true })),
  ]
  const links = facts.ties.flatMap(({ id, ends }) => ends.map(({ organization }): [string, string] => [tieNode(id), organization]))
  return layOut({ nodes, links }, previous ? { start: previous } : {})
}

/** A tie's name among the places: no organization's id has a slash. */
export function tieNode(id: string): string {
  return `tie/${id}`
}
