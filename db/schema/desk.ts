import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { LANGUAGES } from '#db/reference/languages.ts'
import { account } from './accounts.ts'
import { isJson, oneOf } from './columns.ts'
import { record, source } from './records.ts'

/** The outbox: a mail is written in the transaction of what it tells, and sent after it; what could not be sent is tried again. */
export const mail = sqliteTable('mail', {
  key: integer().primaryKey(),
  /** says what it is of, so that it is written once (`reminder:alliance/…:2027-01`); null: may repeat */
  once: text(),
  recipient: text().notNull(),
  lang: text({ enum: LANGUAGES }).notNull(),
  template: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  state: text({ enum: ['waiting', 'sent', 'given-up'] }).notNull(),
  attempts: integer().notNull().default(0),
  createdAt: text('created_at').notNull(),
  nextAttemptAt: text('next_attempt_at').notNull(),
  sentAt: text('sent_at'),
  lastError: text('last_error'),
}, (t) => [uniqueIndex('mail_once').on(t.once), index('mail_queue').on(t.state, t.nextAttemptAt), oneOf('mail_lang', t.lang, LANGUAGES), oneOf('mail_state', t.state, ['waiting', 'sent', 'given-up'])])

/** A line in the inbox of an organization (all its posts read it) or of one account. `data` fills the sentence of its kind. */
export const notice = sqliteTable('notice', {
  key: integer().primaryKey(),
  id: text().notNull(),
  organization: integer().references(() => record.key),
  account: integer().references(() => account.key),
  kind: text().notNull(),
  /** the record that it is about */
  record: integer().references(() => record.key),
  data: text().notNull(),
  createdAt: text('created_at').notNull(),
  readAt: text('read_at'),
}, (t) => [
  uniqueIndex('notice_id').on(t.id),
  index('notice_organization').on(t.organization, t.createdAt),
  index('notice_account').on(t.account, t.createdAt),
  index('notice_record').on(t.record),
  isJson('notice_data', t.data),
  check('notice_whose', sql`(${t.organization} is null) <> (${t.account} is null)`),
])

/** What was done that is no fact of the registry (a post granted, a designation recorded, a request refused): who, when, to what. Only stewards and administrators read it. */
export const act = sqliteTable('act', {
  key: integer().primaryKey(),
  at: text().notNull(),
  /** null: the system, by a command or on its schedule */
  account: integer().references(() => account.key),
  actorPost: text('actor_post').notNull(),
  actorAt: text('actor_at').notNull(),
  kind: text().notNull(),
  organization: integer().references(() => record.key),
  record: integer().references(() => record.key),
  detail: text().notNull(),
}, (t) => [index('act_at').on(t.at), index('act_account').on(t.account), index('act_organization').on(t.organization), index('act_record').on(t.record), isJson('act_detail', t.detail)])

/** "This is about us and it is wrong", or the wish that a name be withheld for safety: without an account, decided within 15 working days (DESIGN §3.12). */
export const objection = sqliteTable('objection', {
  key: integer().primaryKey(),
  id: text().notNull(),
  record: integer().notNull().references(() => record.key),
  /** the institution in whose name it was made */
  organization: integer().notNull().references(() => record.key),
  wish: text({ enum: ['correct', 'withhold'] }).notNull(),
  statement: text().notNull(),
  /** where its answer goes; erased when it is closed */
  email: text(),
  lang: text({ enum: LANGUAGES }).notNull(),
  /** digest of the link that proves that the address is read */
  tokenDigest: text('token_digest'),
  state: text({ enum: ['unverified', 'open', 'upheld', 'rejected', 'appealed', 'closed'] }).notNull(),
  /** what the institution wants to stand beside the record while it is contested, 500 characters at the most */
  reply: text(),
  createdAt: text('created_at').notNull(),
  /** when somebody who reads the address said that it was she who sent it; null: nobody yet, and no steward sees it */
  provenAt: text('proven_at'),
  /** when it was found to be the institution's own; from then on the record is contested */
  verifiedAt: text('verified_at'),
  /** the steward who found it; null: its address, or the post of whoever sent it, says so */
  verifiedBy: integer('verified_by').references(() => account.key),
  dueOn: text('due_on'),
  decidedBy: integer('decided_by').references(() => account.key),
  decidedAt: text('decided_at'),
  reason: text(),
  appealedAt: text('appealed_at'),
  appealStatement: text('appeal_statement'),
  /** what came of it in the end, with the appeal */
  outcome: text({ enum: ['upheld', 'rejected'] }),
  closedBy: integer('closed_by').references(() => account.key),
  closedAt: text('closed_at'),
  appealReason: text('appeal_reason'),
}, (t) => [
  uniqueIndex('objection_id').on(t.id),
  index('objection_verified_by').on(t.verifiedBy),
  index('objection_closed_by').on(t.closedBy),
  uniqueIndex('objection_token').on(t.tokenDigest),
  index('objection_record').on(t.record),
  index('objection_organization').on(t.organization),
  index('objection_decided_by').on(t.decidedBy),
  index('objection_queue').on(t.state, t.dueOn),
  oneOf('objection_wish', t.wish, ['correct', 'withhold']),
  oneOf('objection_lang', t.lang, LANGUAGES),
  oneOf('objection_state', t.state, ['unverified', 'open', 'upheld', 'rejected', 'appealed', 'closed']),
  check('objection_reply', sql`${t.reply} is null or length(${t.reply}) <= 500`),
])

/** A value that one steward wants blotted out; a second one does it or refuses (DESIGN §3.4). */
export const blotRequest = sqliteTable('blot_request', {
  key: integer().primaryKey(),
  id: text().notNull(),
  record: integer().notNull().references(() => record.key),
  /** JSON pointer of the field, in the revision in which it was seen: entries of lists move from one revision to another */
  pointer: text().notNull(),
  seenIn: integer('seen_in').notNull().default(1),
  /** the public line: on what ground */
  reason: text().notNull(),
  firstSteward: integer('first_steward').notNull().references(() => account.key),
  askedAt: text('asked_at').notNull(),
  secondSteward: integer('second_steward').references(() => account.key),
  state: text({ enum: ['open', 'done', 'refused'] }).notNull(),
  decidedAt: text('decided_at'),
}, (t) => [
  uniqueIndex('blot_request_id').on(t.id),
  index('blot_request_record').on(t.record),
  index('blot_request_first').on(t.firstSteward),
  index('blot_request_second').on(t.secondSteward),
  oneOf('blot_request_state', t.state, ['open', 'done', 'refused']),
  check('blot_request_two', sql`${t.secondSteward} is null or ${t.secondSteward} <> ${t.firstSteward}`),
])

/** A merge of two organizations and what it moved, so that it can be undone. */
export const mergeNote = sqliteTable('merge_note', {
  key: integer().primaryKey(),
  id: text().notNull(),
  merged: integer().notNull().references(() => record.key),
  into: integer().notNull().references(() => record.key),
  /** what was moved: JSON */
  moved: text().notNull(),
  doneBy: integer('done_by').notNull().references(() => account.key),
  doneAt: text('done_at').notNull(),
  undoneBy: integer('undone_by').references(() => account.key),
  undoneAt: text('undone_at'),
}, (t) => [
  uniqueIndex('merge_note_id').on(t.id),
  index('merge_note_merged').on(t.merged),
  index('merge_note_into').on(t.into),
  index('merge_note_done_by').on(t.doneBy),
  index('merge_note_undone_by').on(t.undoneBy),
  isJson('merge_note_moved', t.moved),
])

/** What was found when the address of a source was last opened. */
export const sourceCheck = sqliteTable('source_check', {
  source: integer().primaryKey().references(() => source.key),
  checkedAt: text('checked_at').notNull(),
  /** HTTP status; null: no answer */
  status: integer(),
  /** failed checks in a row; from the second on the link stands as text */
  failures: integer().notNull(),
}, (t) => [index('source_check_at').on(t.checkedAt)])

/** What the schedule has done that must be done once only. */
export const doneOnce = sqliteTable('done_once', { name: text().notNull(), at: text().notNull() }, (t) => [primaryKey({ columns: [t.name] })])
