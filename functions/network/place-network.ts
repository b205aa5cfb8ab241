import { layOut } from './layout.ts'
import type { NetworkFacts, Positions } from './schema.ts'
import { bodyRadius, organizationRadius, tieRadius } from './size.ts'

type Tie = NetworkFacts['ties'][number]

/**
 * Places the whole network: organizations by their id, ties by `tieNode` of theirs. An alliance and the organization that is its body stand together as one sign.
 *
 * @param previous places of an earlier version, so that the map does not jump
 */
export function placeNetwork(facts: NetworkFacts, previous?: Positions): Positions {
  const known = new Set(facts.organizations.map(({ id }) => id))
  const [joined, apart] = [facts.ties.filter((tie) => bodyIn(tie, known) !== null), facts.ties.filter((tie) => bodyIn(tie, known) === null)]
  const bodies = new Set(joined.map((tie) => bodyIn(tie, known)))
  const counts = new Map<string, number>()
  for (const tie of facts.ties) for (const organization of new Set(tie.ends.map((end) => end.organization))) counts.set(organization, (counts.get(organization) ?? 0) + 1)
  const nodes = [
    ...facts.organizations.map(({ id }) => {
      const radius = organizationRadius(counts.get(id) ?? 0)
      return { id, radius: bodies.has(id) ? bodyRadius(radius) : radius }
    }),
    ...apart.map((tie) => ({ id: tieNode(tie), radius: tieRadius(tie.type), between: true })),
  ]
  const links = facts.ties.flatMap((tie) => tie.ends.map(({ organization }): [string, string] => [bodyIn(tie, known) ?? tieNode(tie), organization]))
  const places = new Map(layOut({ nodes, links }, previous ? { start: previous } : {}))
  for (const tie of joined) places.set(tieNode(tie), places.get(bodyIn(tie, known) ?? '') ?? { x: 0, y: 0 })
  return places
}

/** The organization that an alliance is the body of, where the public sees it; null for all others. */
export function bodyIn({ body }: Pick<Tie, 'body'>, known: { has(id: string): boolean }): string | null {
  return body && known.has(body) ? body : null
}

/** A tie's name among the places: no organization's id has a slash, and an alliance and an exchange of one id keep apart. */
export function tieNode({ type, id }: Pick<Tie, 'type' | 'id'>): string {
  return `${type}/${id}`
}
