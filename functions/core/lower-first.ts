/** Words that keep their capital inside a sentence: the State as a party to treaties, the Powers of the State, proper names. */
const CAPITALS = new Set([
  'Estado', 'Estados', 'State', 'États', 'État', 'Poder', 'Ministerio Público', 'Ministério Público', 'Internet', 'Inter-American', 'Ibero-American', 'Wikidata',
  'Caribe', 'Caribbean', 'Caraïbes', 'América', 'Amérique', 'Central America', 'North America', 'South America', 'Conferencia Iberoamericana',
  'Conferência Ibero-Americana', 'Conférence ibéro-américaine', 'Comunidad Andina', 'Andean Community', 'Comunidade Andina', 'Communauté andine',
])

/**
 * A label of the vocabularies as it stands on a line after "·": with a small first letter, unless it begins with an acronym (ONG, OEA) or a word that
 * keeps its capital (Estado, Poder Judicial, América del Sur).
 */
export function lowerFirst(label: string): string {
  const [first = ''] = label.split(/[\s’']/, 1)
  if (/^\p{Lu}{2}/u.test(first)) return label
  for (const capital of CAPITALS) if (label === capital || label.startsWith(`${capital} `)) return label
  return label.charAt(0).toLowerCase() + label.slice(1)
}
