import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { BASES, DIRECTIONS, INSTRUMENT_KINDS, LAW_STATUSES, MNR_CAPABILITIES, RATIFICATION_STATUSES, REPORTING_LINE_KINDS, WORK_LINES } from '#db/reference/vocabularies.ts'
import { isJson, oneOf } from './columns.ts'
import { country, record } from './records.ts'

/** Public capabilities. `view` is CapabilityView without its organization, as JSON text. */
export const capability = sqliteTable('capability', {
  key: integer().primaryKey().references(() => record.key),
  id: text().notNull(),
  organization: integer().notNull().references(() => record.key),
  direction: text({ enum: DIRECTIONS }).notNull(),
  workLine: text('work_line', { enum: WORK_LINES }).notNull(),
  mnrCapability: text('mnr_capability', { enum: MNR_CAPABILITIES }),
  basis: text({ enum: BASES }).notNull(),
  view: text().notNull(),
}, (t) => [
  uniqueIndex('capability_id').on(t.id),
  index('capability_organization').on(t.organization),
  index('capability_direction').on(t.direction),
  index('capability_work_line').on(t.workLine),
  index('capability_mnr').on(t.mnrCapability),
  index('capability_basis').on(t.basis),
  oneOf('capability_direction_known', t.direction, DIRECTIONS),
  oneOf('capability_work_line_known', t.workLine, WORK_LINES),
  oneOf('capability_mnr_known', t.mnrCapability, MNR_CAPABILITIES),
  oneOf('capability_basis_known', t.basis, BASES),
  isJson('capability_view', t.view),
])

/** International instruments. `view` is InstrumentView as JSON text. */
export const instrument = sqliteTable('instrument', {
  key: integer().primaryKey().references(() => record.key),
  id: text().notNull(),
  kind: text({ enum: INSTRUMENT_KINDS }).notNull(),
  view: text().notNull(),
}, (t) => [uniqueIndex('instrument_id').on(t.id), oneOf('instrument_kind', t.kind, INSTRUMENT_KINDS), isJson('instrument_view', t.view)])

/** Standing of a State under an instrument. `view` is RatificationView without its instrument, as JSON text. */
export const ratification = sqliteTable('ratification', {
  key: integer().primaryKey().references(() => record.key),
  country: text().notNull().references(() => country.code),
  instrument: integer().notNull().references(() => record.key),
  status: text({ enum: RATIFICATION_STATUSES }).notNull(),
  view: text().notNull(),
}, (t) => [uniqueIndex('ratification_country').on(t.country, t.instrument), index('ratification_instrument').on(t.instrument), oneOf('ratification_status', t.status, RATIFICATION_STATUSES), isJson('ratification_view', t.view)])

/** Laws of the States. `view` is LawView as JSON text. */
export const law = sqliteTable('law', {
  key: integer().primaryKey().references(() => record.key),
  country: text().notNull().references(() => country.code),
  status: text({ enum: LAW_STATUSES }).notNull(),
  dateEarliest: text('date_earliest'),
  view: text().notNull(),
}, (t) => [index('law_country').on(t.country, t.dateEarliest), oneOf('law_status', t.status, LAW_STATUSES), isJson('law_view', t.view)])

/** Where a report can be made. The number stands apart, so that no answer shows it before its operator has confirmed it. */
export const reportingLine = sqliteTable('reporting_line', {
  key: integer().primaryKey().references(() => record.key),
  country: text().references(() => country.code),
  kind: text({ enum: REPORTING_LINE_KINDS }).notNull(),
  number: text(),
  confirmedOn: text('confirmed_on'),
  /** ReportingLineView with `number` as the public may see it, as JSON text */
  view: text().notNull(),
}, (t) => [
  index('reporting_line_country').on(t.country),
  oneOf('reporting_line_kind', t.kind, REPORTING_LINE_KINDS),
  isJson('reporting_line_view', t.view),
  check('reporting_line_number_hidden', sql`${t.confirmedOn} is not null or json_extract(${t.view}, '$.number') is null`),
])
