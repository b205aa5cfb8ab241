import type { RecordKind } from '#db/schema/records.ts'
import { words, type VocabularyTerm } from '../term.ts'
import type { AttestationState, Basis, Direction, Evidence, RecordState, SourceKind } from '../vocabularies.ts'

/** How far a tie is confirmed. Counts ("4 of 19 confirm") are the pages' to say. */
export const EVIDENCE_TERMS = {
  documented: {
    labels: words('Según fuente pública', 'Public source only', 'Segundo fonte pública', 'Selon une source publique'),
    long: words('Hay una fuente pública; ninguna parte se ha pronunciado', 'There is a public source; no party has spoken', 'Há uma fonte pública; nenhuma parte se pronunciou', 'Il y a une source publique\u202f; aucune partie ne s’est prononcée'),
  },
  claimed: {
    labels: words('Declarado', 'Claimed', 'Declarado', 'Déclaré'),
    long: words('Lo declaran una o más partes; faltan otras', 'Claimed by one or more parties; others have not answered', 'Declarado por uma ou mais partes; faltam outras', 'Déclaré par une ou plusieurs parties\u202f; d’autres n’ont pas répondu'),
  },
  confirmed: {
    labels: words('Confirmado', 'Confirmed', 'Confirmado', 'Confirmé'),
    long: words('Lo confirman todas las partes', 'All parties confirm it', 'Todas as partes confirmam', 'Toutes les parties le confirment'),
  },
  disputed: {
    labels: words('En disputa', 'Disputed', 'Contestado', 'Contesté'),
    long: words('Al menos una parte lo niega', 'At least one party denies it', 'Ao menos uma parte o nega', 'Au moins une partie le conteste'),
  },
} as const satisfies Readonly<Record<Evidence, VocabularyTerm>>

/** What one party says of a tie. */
export const ATTESTATION_TERMS = {
  silent: { labels: words('No se ha pronunciado', 'Has not spoken', 'Não se pronunciou', 'Ne s’est pas prononcée') },
  claimed: { labels: words('Declara', 'Claims', 'Declara', 'Déclare') },
  confirmed: { labels: words('Confirma', 'Confirms', 'Confirma', 'Confirme') },
  disputed: { labels: words('Disputa', 'Disputes', 'Contesta', 'Conteste') },
  retracted: { labels: words('Retiró lo declarado', 'Has retracted', 'Retirou o que declarou', 'A retiré sa déclaration') },
} as const satisfies Readonly<Record<AttestationState, VocabularyTerm>>

/** Kinds of source. */
export const SOURCE_KIND_TERMS = {
  official: { labels: words('Fuente oficial', 'Official source', 'Fonte oficial', 'Source officielle') },
  party: { labels: words('Fuente de una parte', 'Source of a party', 'Fonte de uma parte', 'Source d’une partie') },
  press: { labels: words('Prensa', 'Press', 'Imprensa', 'Presse') },
  mirror: { labels: words('Copia', 'Copy', 'Cópia', 'Copie'), long: words('Copia del documento en otro sitio', 'Copy of the document on another site', 'Cópia do documento em outro site', 'Copie du document sur un autre site') },
  other: { labels: words('Otra fuente', 'Other source', 'Outra fonte', 'Autre source') },
} as const satisfies Readonly<Record<SourceKind, VocabularyTerm>>

/** Kinds of record. */
export const RECORD_KIND_TERMS = {
  organization: { labels: words('Institución', 'Organization', 'Instituição', 'Institution') },
  alliance: { labels: words('Alianza', 'Alliance', 'Aliança', 'Alliance') },
  exchange: { labels: words('Intercambio', 'Exchange', 'Intercâmbio', 'Échange') },
  capability: { labels: words('Capacidad', 'Capability', 'Capacidade', 'Capacité') },
  attestation: { labels: words('Pronunciamiento', 'Statement', 'Pronunciamento', 'Déclaration') },
  instrument: { labels: words('Instrumento internacional', 'International instrument', 'Instrumento internacional', 'Instrument international') },
  ratification: { labels: words('Situación ante un tratado', 'Treaty standing', 'Situação perante um tratado', 'Situation à l’égard d’un traité') },
  law: { labels: words('Ley', 'Law', 'Lei', 'Loi') },
  'reporting-line': { labels: words('Línea de denuncia', 'Reporting line', 'Canal de denúncia', 'Ligne de signalement') },
} as const satisfies Readonly<Record<RecordKind, VocabularyTerm>>

/** States of a record. */
export const RECORD_STATE_TERMS = {
  draft: { labels: words('Borrador', 'Draft', 'Rascunho', 'Brouillon') },
  submitted: { labels: words('En revisión', 'In review', 'Em revisão', 'En cours d’examen') },
  returned: { labels: words('Devuelto', 'Returned', 'Devolvido', 'Renvoyé') },
  published: { labels: words('Publicado', 'Published', 'Publicado', 'Publié') },
  withdrawn: { labels: words('Retirado', 'Withdrawn', 'Retirado', 'Retiré') },
  merged: { labels: words('Fusionado', 'Merged', 'Fundido', 'Fusionné') },
} as const satisfies Readonly<Record<RecordState, VocabularyTerm>>

/** Which way a capability goes. */
export const DIRECTION_TERMS = {
  offers: { labels: words('Ofrece', 'Offers', 'Oferece', 'Propose') },
  needs: { labels: words('Necesita', 'Needs', 'Precisa', 'Recherche') },
} as const satisfies Readonly<Record<Direction, VocabularyTerm>>

/** Who says that a capability is there or wanted. */
export const BASIS_TERMS = {
  declared: { labels: words('Lo declara la institución', 'Declared by the organization', 'Declarado pela instituição', 'Déclaré par l’institution') },
  noted: { labels: words('Lo señalan otros', 'Noted by others', 'Apontado por outros', 'Signalé par d’autres') },
} as const satisfies Readonly<Record<Basis, VocabularyTerm>>
