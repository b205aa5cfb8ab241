import { subregionOf } from '#db/reference/countries.ts'
import type { ProjectedNode, Projection } from '#functions/network/projection.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import type { Grouping } from './topics.ts'

/** Key of the group of organizations of no single country. */
export const NO_COUNTRY = 'none'

/** The groups of the organizations of a projection: for each node the place of its group among the keys, −1 for none. */
export interface Groups { readonly of: Int32Array; readonly keys: readonly string[] }

/** The country of a node as it is coded, or null for none. */
export function countryOfNode(hub: DetailedHub, { type, index }: ProjectedNode): string | null {
  return (type === 'tie' ? null : hub.legend.countries[type === 'state' ? index : hub.nodes.country[index] ?? -1]) ?? null
}

/** A State counted with its institutions is of several sectors: it has none. Ties have no group. */
function keyOf(hub: DetailedHub, node: ProjectedNode, by: Grouping): string | null {
  if (node.type === 'tie') return null
  if (by === 'sector') return node.type === 'state' ? null : hub.legend.sectors[hub.nodes.sector[node.index] ?? -1] ?? null
  const country = countryOfNode(hub, node)
  if (country === null) return NO_COUNTRY
  return by === 'state' ? country : subregionOf(country)
}

/** Groups by sector, country or subregion, keys ascending. Organizations of no single country are a group of their own unless they are to be left out. */
export function groupsOf(hub: DetailedHub, { nodes }: Projection, by: Grouping, withoutCountry: 'apart' | 'left-out' = 'apart'): Groups {
  const keyed = nodes.map((node) => keyOf(hub, node, by)).map((key) => (key === NO_COUNTRY && withoutCountry === 'left-out' ? null : key))
  const keys = [...new Set(keyed.filter((key) => key !== null))].sort()
  const place = new Map(keys.map((key, n) => [key, n]))
  return { keys, of: Int32Array.from(keyed, (key) => (key === null ? -1 : place.get(key) ?? -1)) }
}
