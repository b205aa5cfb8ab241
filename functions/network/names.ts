import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { HubNetwork } from './schema.ts'

/** A text of the network with the language it is in. */
export interface NetworkText { readonly text: string; readonly lang: string }

/** What an organization is called for a reader: its name in her language, else the official one (DESIGN §3.5). */
export function nodeName(hub: HubNetwork, node: number, language: Language): NetworkText {
  const own = hub.names?.nodes[language]?.[String(node)]
  return own === undefined ? { text: hub.nodes.name[node] ?? '', lang: hub.nodes.lang[node] ?? 'und' } : { text: own, lang: language }
}

/** What a tie is called for a reader: its title in her language, else es, en, pt, fr in that order. */
export function tieTitle(hub: HubNetwork, tie: number, language: Language): NetworkText {
  for (const lang of [language, ...LANGUAGES]) {
    const text = hub.names?.ties[lang]?.[String(tie)]
    if (text !== undefined) return { text, lang }
  }
  return { text: hub.ties.id[tie] ?? '', lang: 'und' }
}

/** Whether an organization is a State or a territory. */
export function isStateNode(hub: HubNetwork, node: number): boolean {
  const kind = hub.legend.kinds[hub.nodes.kind[node] ?? -1]
  return kind === 'state' || kind === 'territory'
}

const LONGEST_LABEL = 26

/** The short name of an organization for the drawing: of a State its name, else the acronym, else the beginning of the name. */
export function nodeLabel(hub: HubNetwork, node: number, name: string): string {
  const acronym = hub.nodes.acronym[node] ?? ''
  if (acronym !== '' && !isStateNode(hub, node)) return acronym
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
