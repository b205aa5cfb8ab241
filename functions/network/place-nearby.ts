import { bodyIn, tieNode } from './place-network.ts'
import type { NetworkFacts, Positions } from './schema.ts'

/** Distance at which a new node stands beside what it is tied to. */
const BESIDE = 14

function centreOf(places: readonly { readonly x: number; readonly y: number }[], turn: number): { x: number; y: number } {
  const sum = places.reduce((total, place) => ({ x: total.x + place.x, y: total.y + place.y }), { x: 0, y: 0 })
  const n = Math.max(places.length, 1)
  return { x: Math.round(sum.x / n + BESIDE * Math.cos(turn)), y: Math.round(sum.y / n + BESIDE * Math.sin(turn)) }
}

/**
 * Places for all nodes without a layout run: known ones where they are, new ones beside the middle of what they are tied to, an alliance with its body. For the moments between a
 * commit and the next layout.
 */
export function placeNearby(facts: NetworkFacts, known: Positions): Positions {
  const places = new Map(known)
  const tiesOf = new Map<string, string[]>()
  for (const tie of facts.ties) {
    const node = tieNode(tie)
    for (const { organization } of tie.ends) {
      const names = tiesOf.get(organization)
      if (names) names.push(node)
      else tiesOf.set(organization, [node])
    }
    if (places.has(node)) continue
    places.set(node, centreOf(tie.ends.flatMap(({ organization }) => known.get(organization) ?? []), places.size))
  }
  for (const { id } of facts.organizations) {
    if (!places.has(id)) places.set(id, centreOf((tiesOf.get(id) ?? []).flatMap((tie) => places.get(tie) ?? []), places.size))
  }
  for (const tie of facts.ties) {
    const body = places.get(bodyIn(tie, places) ?? '')
    if (body) places.set(tieNode(tie), body)
  }
  return places
}
