import { words, type VocabularyTerm } from '../term.ts'
import type { IdentifierScheme, NameKind, Subregion, TextStatus } from '../vocabularies.ts'
import type { Membership } from '../country-facts.ts'

/** Kinds of name. */
export const NAME_KIND_TERMS = {
  official: { labels: words('Nombre oficial', 'Official name', 'Nome oficial', 'Nom officiel') },
  short: { labels: words('Nombre corto', 'Short name', 'Nome curto', 'Nom court') },
  acronym: { labels: words('Sigla', 'Acronym', 'Sigla', 'Sigle') },
  former: { labels: words('Nombre anterior', 'Former name', 'Nome anterior', 'Ancien nom') },
} as const satisfies Readonly<Record<NameKind, VocabularyTerm>>

/** How a text came to be in its language. */
export const TEXT_STATUS_TERMS = {
  original: { labels: words('Original', 'Original', 'Original', 'Original') },
  official: { labels: words('Versión oficial', 'Official version', 'Versão oficial', 'Version officielle') },
  translation: { labels: words('Traducción', 'Translation', 'Tradução', 'Traduction'), long: words('Traducción de este registro', 'Translation by this registry', 'Tradução deste registro', 'Traduction de ce registre') },
} as const satisfies Readonly<Record<TextStatus, VocabularyTerm>>

/** Outside lists of organizations. */
export const IDENTIFIER_SCHEME_TERMS = {
  iati: { labels: words('IATI', 'IATI', 'IATI', 'IATI'), long: words('Identificador de organización de IATI', 'IATI organisation identifier', 'Identificador de organização da IATI', 'Identifiant d’organisation IATI') },
  ror: { labels: words('ROR', 'ROR', 'ROR', 'ROR'), long: words('Registro de organizaciones de investigación (ROR)', 'Research Organization Registry (ROR)', 'Registro de organizações de pesquisa (ROR)', 'Registre des organismes de recherche (ROR)') },
  wikidata: { labels: words('Wikidata', 'Wikidata', 'Wikidata', 'Wikidata') },
  lei: { labels: words('LEI', 'LEI', 'LEI', 'LEI'), long: words('Identificador de entidad jurídica (LEI)', 'Legal Entity Identifier (LEI)', 'Identificador de entidade jurídica (LEI)', 'Identifiant d’entité juridique (LEI)') },
} as const satisfies Readonly<Record<IdentifierScheme, VocabularyTerm>>

/** Subregions of the Americas. */
export const SUBREGION_TERMS = {
  caribbean: { labels: words('Caribe', 'Caribbean', 'Caribe', 'Caraïbes') },
  'central-america': { labels: words('América Central', 'Central America', 'América Central', 'Amérique centrale') },
  'north-america': { labels: words('América del Norte', 'North America', 'América do Norte', 'Amérique du Nord') },
  'south-america': { labels: words('América del Sur', 'South America', 'América do Sul', 'Amérique du Sud') },
  outside: { labels: words('Fuera de la región', 'Outside the region', 'Fora da região', 'Hors de la région') },
} as const satisfies Readonly<Record<Subregion, VocabularyTerm>>

/** Groups of States. */
export const MEMBERSHIP_TERMS = {
  oas: { labels: words('OEA', 'OAS', 'OEA', 'OEA'), long: words('Organización de los Estados Americanos', 'Organization of American States', 'Organização dos Estados Americanos', 'Organisation des États américains') },
  segib: { labels: words('Conferencia Iberoamericana', 'Ibero-American Conference', 'Conferência Ibero-Americana', 'Conférence ibéro-américaine') },
  caricom: { labels: words('CARICOM', 'CARICOM', 'CARICOM', 'CARICOM'), long: words('Comunidad del Caribe', 'Caribbean Community', 'Comunidade do Caribe', 'Communauté des Caraïbes') },
  mercosur: { labels: words('MERCOSUR', 'MERCOSUR', 'MERCOSUL', 'MERCOSUR'), long: words('Mercado Común del Sur', 'Southern Common Market', 'Mercado Comum do Sul', 'Marché commun du Sud') },
  sica: { labels: words('SICA', 'SICA', 'SICA', 'SICA'), long: words('Sistema de la Integración Centroamericana', 'Central American Integration System', 'Sistema de Integração Centro-Americana', 'Système d’intégration centraméricain') },
  andean: { labels: words('Comunidad Andina', 'Andean Community', 'Comunidade Andina', 'Communauté andine') },
} as const satisfies Readonly<Record<Membership, VocabularyTerm>>
