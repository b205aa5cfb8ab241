/** Beginnings that keep their capital inside a sentence: the Powers of the State, public ministries, places, proper names. */
const CAPITALS = [
  'Poder', 'Ministerio Público', 'Ministério Público', 'Internet', 'Inter-American', 'Ibero-American', 'Wikidata', 'Caribe', 'Caribbean', 'Caraïbes', 'América',
  'Amérique', 'Central America', 'North America', 'South America', 'Conferencia Iberoamericana', 'Conferência Ibero-Americana', 'Conférence ibéro-américaine',
  'Comunidad Andina', 'Andean Community', 'Comunidade Andina', 'Communauté andine',
]

/** The State, which keeps its capital where it stands alone: "Estado no consta" is another word. */
const STATE = ['Estado', 'State', 'État']

/**
 * A label of the vocabularies as it stands on a line after "·": with a small first letter, unless it begins with an acronym (ONG, OEA) or a word that
 * keeps its capital (Estado, Poder Judicial, América del Sur).
 */
export function lowerFirst(label: string): string {
  const [first = ''] = label.split(/[\s’']/, 1)
  if (/^\p{Lu}{2}/u.test(first)) return label
  if (STATE.includes(label) || CAPITALS.some((capital) => label === capital || label.startsWith(`${capital} `))) return label
  return label.charAt(0).toLowerCase() + label.slice(1)
}
