import { words, type VocabularyTerm } from '../term.ts'
import type { Sector } from '../vocabularies.ts'

/** The four sectors, each a shape and a dye on the pages. */
export const SECTOR_TERMS = {
  government: { labels: words('Gobierno', 'Government', 'Governo', 'Gouvernement') },
  'civil-society': { labels: words('Sociedad civil', 'Civil society', 'Sociedade civil', 'Société civile') },
  'private-sector': { labels: words('Sector privado', 'Private sector', 'Setor privado', 'Secteur privé') },
  international: { labels: words('Organismo internacional', 'International', 'Organismo internacional', 'Organisme international') },
} as const satisfies Readonly<Record<Sector, VocabularyTerm>>
