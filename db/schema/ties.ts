import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  ALLIANCE_KINDS, ATTESTATIONS, EVIDENCES, EXCHANGE_STATUSES, FLOWS, MNR_CAPABILITIES, MODALITIES, PARTICIPANT_ROLES, PARTY_ROLES, SCHEMES, TERMS, WORK_LINES,
} from '#db/reference/vocabularies.ts'
import { endColumns, isJson, oneOf, startColumns } from './columns.ts'
import { record } from './records.ts'

const sortKeys = () => ({ sortEs: text('sort_es').notNull(), sortEn: text('sort_en').notNull(), sortPt: text('sort_pt').notNull(), sortFr: text('sort_fr').notNull() })
const standing = () => ({
  evidence: text({ enum: EVIDENCES }).notNull(),
  /** number of public organizations that take part, and how many of them have claimed or confirmed */
  parties: integer().notNull(),
  spoken: integer().notNull(),
})

/** Public alliances. `brief` is AllianceBrief without its state (which depends on the day), `detail` the rest of AllianceView, as JSON text. */
export const alliance = sqliteTable('alliance', {
  key: integer().primaryKey().references(() => record.key),
  id: text().notNull(),
  kind: text({ enum: ALLIANCE_KINDS }).notNull(),
  term: text({ enum: TERMS }).notNull(),
  body: integer().references(() => record.key),
  ...startColumns(), ...endColumns(), ...sortKeys(), ...standing(),
  brief: text().notNull(),
  detail: text().notNull(),
}, (t) => [
  uniqueIndex('alliance_id').on(t.id),
  index('alliance_kind').on(t.kind),
  index('alliance_evidence').on(t.evidence),
  index('alliance_end').on(t.endLatest),
  index('alliance_start').on(t.startEarliest),
  index('alliance_body').on(t.body),
  index('alliance_sort_es').on(t.sortEs), index('alliance_sort_en').on(t.sortEn), index('alliance_sort_pt').on(t.sortPt), index('alliance_sort_fr').on(t.sortFr),
  oneOf('alliance_kind_known', t.kind, ALLIANCE_KINDS),
  oneOf('alliance_term_known', t.term, TERMS),
  oneOf('alliance_evidence_known', t.evidence, EVIDENCES),
  isJson('alliance_brief', t.brief),
  check('alliance_dates', sql`${t.startEarliest} is null or ${t.endLatest} is null or ${t.startEarliest} <= ${t.endLatest}`),
  check('alliance_term_end', sql`(${t.term} = 'fixed') = (${t.endLatest} is not null)`),
  check('alliance_spoken', sql`${t.spoken} between 0 and ${t.parties}`),
])

/** A party of a public alliance in one role. */
export const party = sqliteTable('party', {
  alliance: integer().notNull().references(() => record.key),
  organization: integer().notNull().references(() => record.key),
  role: text({ enum: PARTY_ROLES }).notNull(),
  /** joined, left and sources of its own, as the rest of PartyView in JSON text */
  rest: text().notNull(),
}, (t) => [primaryKey({ columns: [t.alliance, t.organization, t.role] }), index('party_organization').on(t.organization, t.alliance), index('party_role').on(t.role), oneOf('party_role_known', t.role, PARTY_ROLES), isJson('party_rest', t.rest)])

/** The work lines of a public alliance. */
export const allianceWorkLine = sqliteTable('alliance_work_line', {
  alliance: integer().notNull().references(() => record.key),
  workLine: text('work_line', { enum: WORK_LINES }).notNull(),
}, (t) => [primaryKey({ columns: [t.alliance, t.workLine] }), index('alliance_work_line_line').on(t.workLine), oneOf('alliance_work_line_known', t.workLine, WORK_LINES)])

/** Public exchanges. `brief` is ExchangeBrief, `detail` the rest of ExchangeView, as JSON text. */
export const exchange = sqliteTable('exchange', {
  key: integer().primaryKey().references(() => record.key),
  id: text().notNull(),
  modality: text({ enum: MODALITIES }).notNull(),
  status: text({ enum: EXCHANGE_STATUSES }).notNull(),
  scheme: text({ enum: SCHEMES }).notNull(),
  flow: text({ enum: FLOWS }).notNull(),
  virtual: integer({ mode: 'boolean' }),
  precededBy: integer('preceded_by').references(() => record.key),
  ...startColumns(), ...endColumns(), ...sortKeys(), ...standing(),
  brief: text().notNull(),
  detail: text().notNull(),
}, (t) => [
  uniqueIndex('exchange_id').on(t.id),
  index('exchange_modality').on(t.modality),
  index('exchange_status').on(t.status),
  index('exchange_scheme').on(t.scheme),
  index('exchange_flow').on(t.flow),
  index('exchange_evidence').on(t.evidence),
  index('exchange_start').on(t.startEarliest),
  index('exchange_end').on(t.endLatest),
  index('exchange_preceded_by').on(t.precededBy),
  index('exchange_sort_es').on(t.sortEs), index('exchange_sort_en').on(t.sortEn), index('exchange_sort_pt').on(t.sortPt), index('exchange_sort_fr').on(t.sortFr),
  oneOf('exchange_modality_known', t.modality, MODALITIES),
  oneOf('exchange_status_known', t.status, EXCHANGE_STATUSES),
  oneOf('exchange_scheme_known', t.scheme, SCHEMES),
  oneOf('exchange_flow_known', t.flow, FLOWS),
  oneOf('exchange_evidence_known', t.evidence, EVIDENCES),
  isJson('exchange_brief', t.brief),
  check('exchange_dates', sql`${t.startEarliest} is null or ${t.endLatest} is null or ${t.startEarliest} <= ${t.endLatest}`),
  check('exchange_spoken', sql`${t.spoken} between 0 and ${t.parties}`),
])

/** A participant of a public exchange in one role. */
export const participant = sqliteTable('participant', {
  exchange: integer().notNull().references(() => record.key),
  organization: integer().notNull().references(() => record.key),
  role: text({ enum: PARTICIPANT_ROLES }).notNull(),
}, (t) => [primaryKey({ columns: [t.exchange, t.organization, t.role] }), index('participant_organization').on(t.organization, t.exchange), index('participant_role').on(t.role), oneOf('participant_role_known', t.role, PARTICIPANT_ROLES)])

/** The work lines of a public exchange. */
export const exchangeWorkLine = sqliteTable('exchange_work_line', {
  exchange: integer().notNull().references(() => record.key),
  workLine: text('work_line', { enum: WORK_LINES }).notNull(),
}, (t) => [primaryKey({ columns: [t.exchange, t.workLine] }), index('exchange_work_line_line').on(t.workLine), oneOf('exchange_work_line_known', t.workLine, WORK_LINES)])

/** The MNR capabilities that moved in a public exchange. */
export const exchangeCapability = sqliteTable('exchange_capability', {
  exchange: integer().notNull().references(() => record.key),
  capability: text({ enum: MNR_CAPABILITIES }).notNull(),
}, (t) => [primaryKey({ columns: [t.exchange, t.capability] }), index('exchange_capability_capability').on(t.capability), oneOf('exchange_capability_known', t.capability, MNR_CAPABILITIES)])

/** What a party says of a tie: one row per tie and organization; no row: silent, not asked. */
export const attestation = sqliteTable('attestation', {
  key: integer().primaryKey().references(() => record.key),
  tie: integer().notNull().references(() => record.key),
  organization: integer().notNull().references(() => record.key),
  state: text({ enum: ATTESTATIONS }).notNull(),
  saidOn: text('said_on'),
}, (t) => [uniqueIndex('attestation_tie').on(t.tie, t.organization), index('attestation_organization').on(t.organization), oneOf('attestation_state', t.state, ATTESTATIONS)])
