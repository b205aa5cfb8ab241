import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { RECORD_STATES, SOURCE_KINDS } from '#db/reference/vocabularies.ts'
import { isJson, oneOf } from './columns.ts'

/** Kinds of record: each fact of the registry is one of these. */
export const RECORD_KINDS = ['organization', 'alliance', 'exchange', 'capability', 'attestation', 'instrument', 'ratification', 'law', 'reporting-line'] as const

/** A kind of record. */
export type RecordKind = (typeof RECORD_KINDS)[number]

/** What a revision did. `restore` takes back a withdrawal or a merge. */
export const OPERATIONS = ['create', 'update', 'withdraw', 'merge', 'restore'] as const

/** The operation of a revision. */
export type Operation = (typeof OPERATIONS)[number]

/** The version of the data: one row. Every commit raises it by one (DESIGN §4); caches and stored answers key on it. */
export const registry = sqliteTable('registry', {
  id: integer().primaryKey(),
  version: integer().notNull(),
  changedAt: text('changed_at').notNull(),
  /** true: everything here was generated (db/sample); every page says so, and nothing real may be mixed with it */
  isSample: integer('is_sample', { mode: 'boolean' }).notNull().default(false),
}, (t) => [check('registry_single', sql`${t.id} = 1`), check('registry_version', sql`${t.version} >= 0`)])

/** Countries of ISO 3166-1 as far as SQL needs them: reference data written by the migration step, not a fact of the registry. */
export const country = sqliteTable('country', {
  code: text().primaryKey(),
  subregion: text().notNull(),
})

/**
 * Every record, public or not, with its present fact as JSON (the input shape of its kind). What is public is projected from it into the tables of its
 * kind; a record that is not `published`, or is withheld, has no row there.
 */
export const record = sqliteTable('record', {
  key: integer().primaryKey(),
  kind: text({ enum: RECORD_KINDS }).notNull(),
  id: text().notNull(),
  state: text({ enum: RECORD_STATES }).notNull(),
  revision: integer().notNull(),
  fact: text().notNull(),
  mergedInto: integer('merged_into'),
  contested: integer({ mode: 'boolean' }).notNull().default(false),
  withheld: integer({ mode: 'boolean' }).notNull().default(false),
  /** false: public because two verified parties confirm it, and no steward has looked at it yet */
  reviewed: integer({ mode: 'boolean' }).notNull().default(true),
  /** day of the first recording here */
  recordedOn: text('recorded_on').notNull(),
  /** day on which someone with standing last checked it; null: never */
  checkedOn: text('checked_on'),
}, (t) => [
  uniqueIndex('record_id').on(t.kind, t.id),
  index('record_merged_into').on(t.mergedInto).where(sql`merged_into is not null`),
  // the few whose names are withheld, for whatever must not name them
  index('record_withheld').on(t.key).where(sql`withheld = 1`),
  oneOf('record_kind', t.kind, RECORD_KINDS),
  oneOf('record_state', t.state, RECORD_STATES),
  isJson('record_fact', t.fact),
  check('record_revision', sql`${t.revision} >= 1`),
  check('record_merged', sql`(${t.state} = 'merged') = (${t.mergedInto} is not null)`),
])

/**
 * The history: one row per change of a record (DESIGN §3.4). `salts` holds one salt per field; `digests` the salted digest of each field of `after`; `hash` chains
 * them to the revision before. A field can be blotted out of `before`, `after` and `salts` and the chain still proves the rest.
 */
export const revision = sqliteTable('revision', {
  record: integer().notNull().references(() => record.key),
  number: integer().notNull(),
  /** data version that this change belongs to */
  version: integer().notNull(),
  operation: text({ enum: OPERATIONS }).notNull(),
  actorPost: text('actor_post').notNull(),
  actorAt: text('actor_at').notNull(),
  at: text().notNull(),
  reason: text(),
  before: text(),
  after: text(),
  salts: text().notNull(),
  digests: text().notNull(),
  previousHash: text('previous_hash'),
  hash: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.record, t.number] }),
  index('revision_version').on(t.version),
  oneOf('revision_operation', t.operation, OPERATIONS),
  check('revision_first', sql`(${t.number} = 1) = (${t.previousHash} is null)`),
  check('revision_before', sql`(${t.operation} = 'create') = (${t.before} is null)`),
])

/** A line of the public record of what was blotted out of the history, by whom, when and why (DESIGN §3.4). */
export const blot = sqliteTable('blot', {
  key: integer().primaryKey(),
  record: integer().notNull().references(() => record.key),
  pointer: text().notNull(),
  at: text().notNull(),
  reason: text().notNull(),
  firstSteward: text('first_steward').notNull(),
  secondSteward: text('second_steward').notNull(),
}, (t) => [index('blot_record').on(t.record), check('blot_two_stewards', sql`${t.firstSteward} <> ${t.secondSteward}`)])

/** An address that facts come from, once. */
export const source = sqliteTable('source', {
  key: integer().primaryKey(),
  url: text().notNull(),
  host: text().notNull(),
  kind: text({ enum: SOURCE_KINDS }).notNull(),
}, (t) => [uniqueIndex('source_url').on(t.url), index('source_host').on(t.host), oneOf('source_kind', t.kind, SOURCE_KINDS)])

/** Which record leans on which source; `pointer` is the JSON pointer of the part it supports, '' for the whole. */
export const recordSource = sqliteTable('record_source', {
  record: integer().notNull().references(() => record.key),
  source: integer().notNull().references(() => source.key),
  pointer: text().notNull(),
}, (t) => [primaryKey({ columns: [t.record, t.source, t.pointer] }), index('record_source_source').on(t.source)])

/** Answers worked out once per data version and served as stored: whole-registry counts, the network, the layout. */
export const storedAnswer = sqliteTable('stored_answer', {
  name: text().notNull(),
  version: integer().notNull(),
  /** JSON text, or base64 of gzip where the name ends in `.gz` */
  body: text().notNull(),
}, (t) => [primaryKey({ columns: [t.name, t.version] })])
