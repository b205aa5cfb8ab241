/**
 * The closed vocabularies as slugs: what the database checks, the schemas accept and the filters know.
 * Labels in four languages and codes in outside standards stand beside them in `terms.ts`.
 */
export const SECTORS = ['government', 'civil-society', 'private-sector', 'international'] as const
export const ORGANIZATION_KINDS = [
  'state', 'territory', 'ministry-or-agency', 'local-government', 'child-institute', 'prosecution', 'police', 'judiciary', 'parliament',
  'ombuds', 'international-organization', 'inter-american-body', 'international-ngo', 'regional-ngo', 'national-ngo', 'foundation',
  'company', 'business-association', 'university-or-research', 'hotline-or-helpline', 'faith-or-community', 'network', 'other',
] as const
export const ALLIANCE_KINDS = [
  'membership', 'memorandum-of-understanding', 'framework-agreement', 'specific-agreement', 'coordinated-programme', 'coalition',
  'national-commission', 'funding-agreement', 'commitment',
] as const
export const PARTY_ROLES = ['lead', 'secretariat', 'party', 'member', 'observer', 'host', 'sponsor'] as const
export const MODALITIES = [
  'technical-assistance', 'expert-mission', 'study-visit', 'training-course', 'internship', 'workshop', 'seminar', 'regional-meeting',
  'peer-exchange', 'peer-review', 'joint-research', 'joint-campaign', 'legal-drafting-support', 'tool-transfer',
  'good-practice-documentation', 'joint-project',
] as const
export const PARTICIPANT_ROLES = ['offering', 'receiving', 'supporting', 'second-provider', 'host', 'funder', 'observer'] as const
export const EXCHANGE_STATUSES = ['proposed', 'agreed', 'under-way', 'completed', 'declined', 'cancelled', 'unknown'] as const
export const SCHEMES = ['domestic', 'bilateral', 'triangular', 'regional'] as const
export const FLOWS = ['directed', 'two-way', 'contact'] as const
export const WORK_LINES = [
  'legislation', 'horizontal-cooperation', 'training', 'anti-network-support', 'communication', 'internet-monitoring',
  'private-sector-civil-society', 'observatory', 'evaluation',
] as const
/** The 21 capabilities of the WeProtect Model National Response. */
export const MNR_CAPABILITIES = [
  'leadership', 'research-analysis-monitoring', 'legislation', 'dedicated-law-enforcement', 'judiciary-prosecutors', 'offender-management',
  'image-databases', 'end-to-end-support', 'child-protection-workforce', 'compensation-remedies-complaints', 'child-helpline', 'csea-hotline',
  'education-programme', 'child-participation', 'offender-support', 'takedown-procedures', 'csea-reporting', 'innovative-solutions',
  'responsible-business-conduct', 'media-reporting', 'universal-terminology',
] as const
export const DIRECTIONS = ['offers', 'needs'] as const
export const BASES = ['declared', 'noted'] as const
export const ALLIANCE_STATES = ['active', 'expiring', 'ended', 'unknown-term'] as const
export const TERMS = ['fixed', 'open', 'unknown'] as const
export const EVIDENCES = ['documented', 'claimed', 'confirmed', 'disputed'] as const
export const ATTESTATIONS = ['silent', 'claimed', 'confirmed', 'disputed', 'retracted'] as const
export const NAME_KINDS = ['official', 'short', 'acronym', 'former'] as const
export const TEXT_STATUSES = ['original', 'official', 'translation'] as const
export const SOURCE_KINDS = ['official', 'party', 'press', 'mirror', 'other'] as const
export const RECORD_STATES = ['draft', 'submitted', 'returned', 'published', 'withdrawn', 'merged'] as const
export const SUBREGIONS = ['caribbean', 'central-america', 'north-america', 'south-america', 'outside'] as const
export const UPTAKES = ['adopted', 'adapted', 'piloted', 'dropped', 'none-yet'] as const
export const OUTCOME_KINDS = ['new-programme', 'programme-improved', 'training-redesigned', 'process-changed', 'law-reformed'] as const
export const INSTRUMENT_KINDS = ['treaty', 'protocol', 'convention', 'resolution', 'guideline', 'framework'] as const
export const RATIFICATION_STATUSES = ['signed', 'ratified', 'acceded', 'party', 'none'] as const
export const RATIFICATION_DATE_KINDS = ['deposit', 'ratification', 'entry-into-force', 'signature', 'registration'] as const
export const LAW_TOPICS = ['trafficking', 'institutional', 'exploitation', 'csam', 'corporal', 'general-child-protection', 'grooming', 'travel-tourism'] as const
export const LAW_STATUSES = ['in-force', 'amended', 'repealed', 'unknown'] as const
export const REPORTING_LINE_KINDS = ['helpline', 'trafficking-line', 'csam-hotline', 'police-report'] as const
export const IDENTIFIER_SCHEMES = ['iati', 'ror', 'wikidata', 'lei'] as const

export type Sector = (typeof SECTORS)[number]
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]
export type AllianceKind = (typeof ALLIANCE_KINDS)[number]
export type PartyRole = (typeof PARTY_ROLES)[number]
export type Modality = (typeof MODALITIES)[number]
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number]
export type ExchangeStatus = (typeof EXCHANGE_STATUSES)[number]
export type Scheme = (typeof SCHEMES)[number]
export type Flow = (typeof FLOWS)[number]
export type WorkLine = (typeof WORK_LINES)[number]
export type MnrCapability = (typeof MNR_CAPABILITIES)[number]
export type Direction = (typeof DIRECTIONS)[number]
export type Basis = (typeof BASES)[number]
export type AllianceState = (typeof ALLIANCE_STATES)[number]
export type Term = (typeof TERMS)[number]
export type Evidence = (typeof EVIDENCES)[number]
export type AttestationState = (typeof ATTESTATIONS)[number]
export type NameKind = (typeof NAME_KINDS)[number]
export type TextStatus = (typeof TEXT_STATUSES)[number]
export type SourceKind = (typeof SOURCE_KINDS)[number]
export type RecordState = (typeof RECORD_STATES)[number]
export type Subregion = (typeof SUBREGIONS)[number]
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]
export type RatificationStatus = (typeof RATIFICATION_STATUSES)[number]
export type RatificationDateKind = (typeof RATIFICATION_DATE_KINDS)[number]
export type LawTopic = (typeof LAW_TOPICS)[number]
export type LawStatus = (typeof LAW_STATUSES)[number]
export type ReportingLineKind = (typeof REPORTING_LINE_KINDS)[number]
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]
