/**
 * The vocabularies as the API and the pages name them, each slug with its labels in four languages and its codes in outside standards (DESIGN §2). A slug without a
 * term, or a term without a language, does not compile: see `terms/`. What needs one vocabulary only (an island) imports its file there.
 */
import type { Language } from './languages.ts'
import type { VocabularyTerm, Words } from './term.ts'
import { ALLIANCE_KIND_TERMS, ALLIANCE_STATE_TERMS, PARTY_ROLE_TERMS, TERM_TERMS } from './terms/alliances.ts'
import { EXCHANGE_STATUS_TERMS, FLOW_TERMS, MODALITY_TERMS, OUTCOME_KIND_TERMS, PARTICIPANT_ROLE_TERMS, SCHEME_TERMS, UPTAKE_TERMS } from './terms/exchanges.ts'
import { INSTRUMENT_KIND_TERMS, LAW_STATUS_TERMS, LAW_TOPIC_TERMS, RATIFICATION_DATE_KIND_TERMS, RATIFICATION_STATUS_TERMS, REPORTING_LINE_KIND_TERMS } from './terms/law.ts'
import { MNR_CAPABILITY_TERMS, MNR_GROUP_TERMS } from './terms/mnr-capabilities.ts'
import { IDENTIFIER_SCHEME_TERMS, MEMBERSHIP_TERMS, NAME_KIND_TERMS, SUBREGION_TERMS, TEXT_STATUS_TERMS } from './terms/names.ts'
import { ORGANIZATION_KIND_TERMS } from './terms/organization-kinds.ts'
import { SECTOR_TERMS } from './terms/sectors.ts'
import { ATTESTATION_TERMS, BASIS_TERMS, DIRECTION_TERMS, EVIDENCE_TERMS, RECORD_KIND_TERMS, RECORD_STATE_TERMS, SOURCE_KIND_TERMS } from './terms/trust.ts'
import { WORK_LINE_TERMS } from './terms/work-lines.ts'

/** Every vocabulary by its public id. */
export const VOCABULARIES = {
  sectors: SECTOR_TERMS,
  'organization-kinds': ORGANIZATION_KIND_TERMS,
  'alliance-kinds': ALLIANCE_KIND_TERMS,
  'party-roles': PARTY_ROLE_TERMS,
  'alliance-states': ALLIANCE_STATE_TERMS,
  terms: TERM_TERMS,
  modalities: MODALITY_TERMS,
  'participant-roles': PARTICIPANT_ROLE_TERMS,
  'exchange-statuses': EXCHANGE_STATUS_TERMS,
  schemes: SCHEME_TERMS,
  flows: FLOW_TERMS,
  uptakes: UPTAKE_TERMS,
  'outcome-kinds': OUTCOME_KIND_TERMS,
  'work-lines': WORK_LINE_TERMS,
  'mnr-capabilities': MNR_CAPABILITY_TERMS,
  'mnr-groups': MNR_GROUP_TERMS,
  directions: DIRECTION_TERMS,
  bases: BASIS_TERMS,
  evidences: EVIDENCE_TERMS,
  attestations: ATTESTATION_TERMS,
  'name-kinds': NAME_KIND_TERMS,
  'text-statuses': TEXT_STATUS_TERMS,
  'identifier-schemes': IDENTIFIER_SCHEME_TERMS,
  'source-kinds': SOURCE_KIND_TERMS,
  'record-kinds': RECORD_KIND_TERMS,
  'record-states': RECORD_STATE_TERMS,
  subregions: SUBREGION_TERMS,
  memberships: MEMBERSHIP_TERMS,
  'instrument-kinds': INSTRUMENT_KIND_TERMS,
  'ratification-statuses': RATIFICATION_STATUS_TERMS,
  'ratification-date-kinds': RATIFICATION_DATE_KIND_TERMS,
  'law-topics': LAW_TOPIC_TERMS,
  'law-statuses': LAW_STATUS_TERMS,
  'reporting-line-kinds': REPORTING_LINE_KIND_TERMS,
} as const

/** The public id of a vocabulary. */
export type VocabularyId = keyof typeof VOCABULARIES

/** A slug of a vocabulary. */
export type SlugOf<V extends VocabularyId> = keyof (typeof VOCABULARIES)[V] & string

/** The vocabularies whose terms have a verb: the roles. */
export type RoleVocabularyId = 'party-roles' | 'participant-roles'

type Terms = { readonly [V in VocabularyId]: { readonly [S in SlugOf<V>]: VocabularyTerm } }
type RoleTerms = { readonly [V in RoleVocabularyId]: { readonly [S in SlugOf<V>]: { readonly verb: Words; readonly verbMany: Words } } }

const TERMS: Terms = VOCABULARIES
const ROLE_TERMS: RoleTerms = VOCABULARIES

/** The label of a term in a language, in sentence case. */
export function label<V extends VocabularyId>(vocabulary: V, slug: SlugOf<V>, language: Language): string {
  return TERMS[vocabulary][slug].labels[language]
}

/** The label in full where the vocabulary has one, else the label. */
export function longLabel<V extends VocabularyId>(vocabulary: V, slug: SlugOf<V>, language: Language): string {
  const term: VocabularyTerm = TERMS[vocabulary][slug]
  return (term.long ?? term.labels)[language]
}

/** What `count` parties of a role do: "Lidera", "Lideran". None counts as many. */
export function roleVerb<V extends RoleVocabularyId>(vocabulary: V, role: SlugOf<V>, language: Language, count = 1): string {
  const term = ROLE_TERMS[vocabulary][role]
  return (count === 1 ? term.verb : term.verbMany)[language]
}
