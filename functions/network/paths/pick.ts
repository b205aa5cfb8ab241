import { countryName } from '#db/reference/countries.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { foldForSearch } from '#functions/core/fold.ts'
import { isStateNode, nodeName } from '#functions/network/names.ts'
import type { HubNetwork } from '#functions/network/schema.ts'

/** Who is meant by what was written: nobody was asked for, one organization, several that it may be, or none. */
export type Pick =
  | { readonly kind: 'open' }
  | { readonly kind: 'one'; readonly node: number }
  | { readonly kind: 'several'; readonly nodes: readonly number[] }
  | { readonly kind: 'nobody' }

/** So many are offered to choose from. */
export const MOST_OFFERED = 12

/** All that an organization is called, folded; a State also as its country is. */
function namesOf(hub: HubNetwork, node: number): string[] {
  const country = hub.legend.countries[hub.nodes.country[node] ?? -1]
  const names = [hub.nodes.name[node] ?? '', hub.nodes.acronym[node] ?? '', ...LANGUAGES.map((lang) => nodeName(hub, node, lang).text)]
  const states = isStateNode(hub, node) && country !== undefined ? LANGUAGES.map((lang) => countryName(country, lang)) : []
  return [...names, ...states].map(foldForSearch).filter((name) => name !== '')
}

/**
 * Finds who is meant, in whatever language: the one of this id, else the one that is called just so (a State before others), else those whose names have all the words,
 * States first, then by how short the name is.
 */
export function pickOrganization(hub: HubNetwork, text: string | undefined): Pick {
  const asked = foldForSearch(text ?? '')
  if (text === undefined || asked === '') return { kind: 'open' }
  const byId = hub.nodes.id.indexOf(text.trim().toLowerCase())
  if (byId >= 0) return { kind: 'one', node: byId }
  const words = asked.split(' ')
  const found = hub.nodes.id.flatMap((_, node) => {
    const names = namesOf(hub, node)
    const isExact = names.includes(asked)
    const hits = names.filter((name) => words.every((word) => ` ${name}`.includes(` ${word}`)))
    return isExact || hits.length > 0 ? [{ node, isExact, isState: isStateNode(hub, node), length: Math.min(...hits.map((name) => name.length)) }] : []
  }).sort((a, b) => Number(b.isExact) - Number(a.isExact) || Number(b.isState) - Number(a.isState) || a.length - b.length || a.node - b.node)
  const [first, second] = found
  if (!first) return { kind: 'nobody' }
  if (!second || (first.isExact && (!second.isExact || (first.isState && !second.isState)))) return { kind: 'one', node: first.node }
  return { kind: 'several', nodes: found.slice(0, MOST_OFFERED).map(({ node }) => node) }
}
