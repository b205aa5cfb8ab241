import { AMERICAN_STATES, findCountry, subregionOf } from '#db/reference/countries.ts'
import { SECTORS } from '#db/reference/vocabularies.ts'
import type { HubNetwork } from '../schema.ts'
import type { MatrixBy } from './schema.ts'

/** The subregions of the Americas, each with the others in the order in which they are looked at for who is near. */
const NEAR_SUBREGIONS = {
  caribbean: ['central-america', 'south-america', 'north-america'],
  'central-america': ['north-america', 'caribbean', 'south-america'],
  'north-america': ['central-america', 'caribbean', 'south-america'],
  'south-america': ['central-america', 'caribbean', 'north-america'],
} as const

/** The groups of a matrix, by their slugs: the four subregions, the 35 States or the four sectors. */
export function groupsOf(by: MatrixBy): readonly string[] {
  return by === 'subregion' ? Object.keys(NEAR_SUBREGIONS) : by === 'sector' ? SECTORS : AMERICAN_STATES
}

/** The group in which an organization counts, or null: of no single country, or outside of the American States, for subregions and States. */
export function groupOf(hub: HubNetwork, node: number, by: MatrixBy): string | null {
  if (by === 'sector') return hub.legend.sectors[hub.nodes.sector[node] ?? -1] ?? null
  const code = hub.legend.countries[hub.nodes.country[node] ?? -1]
  const country = code === undefined ? null : findCountry(code)
  if (country === null || country.subregion === 'outside') return null
  return by === 'subregion' ? country.subregion : country.code
}

/** The groups beside one, nearest first; groups that are equally near stand together: the States of the same subregion, then those of each next one. */
export function nearGroups(by: MatrixBy, group: string): readonly (readonly string[])[] {
  if (by === 'sector') return [SECTORS.filter((sector) => sector !== group)]
  if (by === 'subregion') return near(group).map((one) => [one])
  const subregion = subregionOf(group)
  return [subregion, ...near(subregion)].map((one) => AMERICAN_STATES.filter((code) => code !== group && subregionOf(code) === one))
}

function near(subregion: string): readonly string[] {
  return Object.entries(NEAR_SUBREGIONS).find(([one]) => one === subregion)?.[1] ?? []
}
