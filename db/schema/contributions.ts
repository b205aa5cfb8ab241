import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { LANGUAGES } from '#db/reference/languages.ts'
import { account, post, POST_GROUNDS } from './accounts.ts'
import { isJson, oneOf } from './columns.ts'
import { record, RECORD_KINDS } from './records.ts'

/** The life of a contribution: what was sent back can be sent again; `published` and `discarded` are final. */
export const SUBMISSION_STATES = ['draft', 'submitted', 'returned', 'published', 'discarded'] as const

/** The state of a contribution. */
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

/**
 * What somebody wrote down for the registry and has not been published yet: a draft, or a submission that waits for a steward. It becomes a fact by `commit`
 * only; until then nobody reads it but its organization, the stewards, and whoever holds the private address that its author passes on.
 */
export const submission = sqliteTable('submission', {
  key: integer().primaryKey(),
  /** random, in addresses */
  id: text().notNull(),
  account: integer().notNull().references(() => account.key),
  /** on whose behalf; null: an organization that is not on record yet, or the registry itself */
  organization: integer().references(() => record.key),
  kind: text({ enum: RECORD_KINDS }).notNull(),
  operation: text({ enum: ['create', 'update', 'withdraw'] }).notNull(),
  /** the record that it changes, or that it became */
  record: integer().references(() => record.key),
  /** the revision that its author read; null for what is new */
  baseRevision: integer('base_revision'),
  state: text({ enum: SUBMISSION_STATES }).notNull(),
  /** what was typed, as it was typed: JSON */
  form: text().notNull(),
  /** the fact that it stands for, once it holds: JSON */
  fact: text(),
  /** what the check of free text found and its author confirmed: JSON array */
  notices: text().notNull().default('[]'),
  /** rises with every save, so that two windows do not overwrite each other unseen */
  revision: integer().notNull().default(1),
  /** digest of the private address to show a partner; null: none was made */
  shareDigest: text('share_digest'),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  submittedAt: text('submitted_at'),
  decidedBy: integer('decided_by').references(() => account.key),
  decidedAt: text('decided_at'),
  /** what the steward said when she sent it back */
  reason: text(),
}, (t) => [
  uniqueIndex('submission_id').on(t.id),
  uniqueIndex('submission_share').on(t.shareDigest),
  index('submission_account').on(t.account),
  index('submission_organization').on(t.organization),
  index('submission_record').on(t.record),
  index('submission_decided_by').on(t.decidedBy),
  index('submission_queue').on(t.state, t.submittedAt),
  oneOf('submission_kind', t.kind, RECORD_KINDS),
  oneOf('submission_operation', t.operation, ['create', 'update', 'withdraw']),
  oneOf('submission_state', t.state, SUBMISSION_STATES),
  isJson('submission_form', t.form),
  isJson('submission_fact', t.fact),
  isJson('submission_notices', t.notices),
  check('submission_base', sql`(${t.operation} = 'create') = (${t.baseRevision} is null)`),
])

/** Somebody who asks to act for an organization: one that is on record, or one that she registers with a submission. */
export const joinRequest = sqliteTable('join_request', {
  key: integer().primaryKey(),
  id: text().notNull(),
  account: integer().notNull().references(() => account.key),
  organization: integer().references(() => record.key),
  submission: integer().references(() => submission.key),
  state: text({ enum: ['open', 'granted', 'refused', 'taken-back'] }).notNull(),
  /** the office she holds there, never a name */
  office: text().notNull(),
  /** how a steward can call back: the organization's public page or switchboard, as she gives it */
  reachedBy: text('reached_by'),
  ground: text({ enum: POST_GROUNDS }),
  groundNote: text('ground_note'),
  createdAt: text('created_at').notNull(),
  decidedBy: integer('decided_by').references(() => account.key),
  decidedAt: text('decided_at'),
  reason: text(),
}, (t) => [
  uniqueIndex('join_request_id').on(t.id),
  index('join_request_account').on(t.account),
  index('join_request_organization').on(t.organization),
  index('join_request_submission').on(t.submission),
  index('join_request_decided_by').on(t.decidedBy),
  index('join_request_queue').on(t.state, t.createdAt),
  oneOf('join_request_state', t.state, ['open', 'granted', 'refused', 'taken-back']),
  oneOf('join_request_ground', t.ground, POST_GROUNDS),
  check('join_request_whom', sql`${t.organization} is not null or ${t.submission} is not null`),
])

/** A proof of standing under way: a mail to an address on the organization's own site, or a question to a verified partner. */
export const standingCheck = sqliteTable('standing_check', {
  key: integer().primaryKey(),
  request: integer().notNull().references(() => joinRequest.key),
  ground: text({ enum: ['site-mail', 'partner'] }).notNull(),
  /** the partner that was asked */
  partner: integer().references(() => record.key),
  /** the domain of the address that was written to, for the steward; the address itself is not kept */
  mailDomain: text('mail_domain'),
  tokenDigest: text('token_digest').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
  /** whether whoever was asked vouches for the officer */
  answer: text({ enum: ['yes', 'no'] }),
  /** the post that answered for the partner */
  answeredBy: integer('answered_by').references(() => post.key),
}, (t) => [
  uniqueIndex('standing_check_token').on(t.tokenDigest),
  index('standing_check_request').on(t.request),
  index('standing_check_partner').on(t.partner),
  index('standing_check_answered_by').on(t.answeredBy),
  oneOf('standing_check_ground', t.ground, ['site-mail', 'partner']),
  oneOf('standing_check_answer', t.answer, ['yes', 'no']),
  check('standing_check_whom', sql`(${t.ground} = 'partner') = (${t.partner} is not null)`),
  check('standing_check_answered', sql`(${t.answer} is null) = (${t.usedAt} is null)`),
])

/**
 * That a party was asked what it says of a tie, and how: by mail and inbox, by an invitation, or by the desk of the IIN when nobody can be reached. A tie that is not published
 * yet is asked about by its submission; what is answered then waits here and becomes an attestation in the commit that publishes the tie.
 */
export const confirmationRequest = sqliteTable('confirmation_request', {
  key: integer().primaryKey(),
  id: text().notNull(),
  tie: integer().references(() => record.key),
  submission: integer().references(() => submission.key),
  organization: integer().notNull().references(() => record.key),
  /** the organization that put the tie on record or changed it */
  askedBy: integer('asked_by').references(() => record.key),
  channel: text({ enum: ['members', 'invitation', 'desk'] }).notNull(),
  askedAt: text('asked_at').notNull(),
  /** by when the desk passes it on; null for the other channels */
  dueOn: text('due_on'),
  passedOnAt: text('passed_on_at'),
  /** how the desk passed it on, in a line */
  passedOnHow: text('passed_on_how'),
  reminders: integer().notNull().default(0),
  remindedAt: text('reminded_at'),
  answeredAt: text('answered_at'),
  answer: text({ enum: ['confirmed', 'disputed', 'retracted'] }),
  /** what it wants corrected or why it disputes: texts by language, JSON */
  answerNote: text('answer_note'),
  /** the post that answered */
  answeredBy: integer('answered_by').references(() => post.key),
}, (t) => [
  uniqueIndex('confirmation_request_id').on(t.id),
  uniqueIndex('confirmation_request_open').on(t.tie, t.organization).where(sql`answered_at is null`),
  uniqueIndex('confirmation_request_early').on(t.submission, t.organization).where(sql`answered_at is null`),
  index('confirmation_request_submission').on(t.submission),
  index('confirmation_request_answered_by').on(t.answeredBy),
  check('confirmation_request_of', sql`${t.tie} is not null or ${t.submission} is not null`),
  check('confirmation_request_answer', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  isJson('confirmation_request_note', t.answerNote),
  index('confirmation_request_tie').on(t.tie),
  index('confirmation_request_organization').on(t.organization),
  index('confirmation_request_asked_by').on(t.askedBy),
  index('confirmation_request_due').on(t.channel, t.dueOn),
  oneOf('confirmation_request_channel', t.channel, ['members', 'invitation', 'desk']),
])

/**
 * A single-use link that invites whoever reads an organization's mail to speak for it. An address on the organization's own site proves that she does; what is answered from
 * any other waits here until a steward has verified who answered.
 */
export const invitation = sqliteTable('invitation', {
  key: integer().primaryKey(),
  tokenDigest: text('token_digest').notNull(),
  organization: integer().notNull().references(() => record.key),
  request: integer().references(() => confirmationRequest.key),
  email: text().notNull(),
  lang: text({ enum: LANGUAGES }).notNull(),
  invitedBy: integer('invited_by').references(() => account.key),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
  usedBy: integer('used_by').references(() => account.key),
  /** what was answered and waits to be verified, with its words: texts by language, JSON */
  answer: text({ enum: ['confirmed', 'disputed'] }),
  answerNote: text('answer_note'),
  /** when a steward took the answer as the organization's, or refused it, and which */
  settledAt: text('settled_at'),
  settledBy: integer('settled_by').references(() => account.key),
  isAccepted: integer('is_accepted', { mode: 'boolean' }),
}, (t) => [
  uniqueIndex('invitation_token').on(t.tokenDigest),
  index('invitation_settled_by').on(t.settledBy),
  index('invitation_unsettled').on(t.usedAt).where(sql`answer is not null and settled_at is null`),
  index('invitation_organization').on(t.organization),
  index('invitation_request').on(t.request),
  index('invitation_invited_by').on(t.invitedBy),
  index('invitation_used_by').on(t.usedBy),
  oneOf('invitation_lang', t.lang, LANGUAGES),
])
