import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { KEY_SCOPES } from '#db/reference/key-scopes.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { isJson, oneOf } from './columns.ts'
import { record } from './records.ts'

/** Posts at an organization and posts at the registry (DESIGN §2). */
export const POST_KINDS = ['member', 'organization-administrator', 'steward', 'administrator'] as const

/** The kind of a post. */
export type PostKind = (typeof POST_KINDS)[number]

/** On what ground somebody came to act for an organization. `command`: the first administrator, on the machine itself. */
export const POST_GROUNDS = ['site-mail', 'partner', 'call-back', 'colleague', 'successor', 'command', 'steward'] as const

/** The ground on which a post was granted. */
export type PostGround = (typeof POST_GROUNDS)[number]

/** The scope of an API key. */
export type KeyScope = (typeof KEY_SCOPES)[number]

/** A person who acts for an organization or for the registry: her e-mail is all that is kept of her, and is never shown to others. */
export const account = sqliteTable('account', {
  key: integer().primaryKey(),
  /** random, in addresses of the desk and of the account's own pages */
  id: text().notNull(),
  /** trimmed, lower case; null when the account was closed */
  email: text(),
  lang: text({ enum: LANGUAGES }).notNull(),
  createdAt: text('created_at').notNull(),
  /** version of the contributor terms that were accepted; null: none yet */
  termsVersion: text('terms_version'),
  termsAcceptedAt: text('terms_accepted_at'),
  closedAt: text('closed_at'),
}, (t) => [
  uniqueIndex('account_id').on(t.id),
  uniqueIndex('account_email').on(t.email),
  oneOf('account_lang', t.lang, LANGUAGES),
  check('account_terms', sql`(${t.termsVersion} is null) = (${t.termsAcceptedAt} is null)`),
  check('account_closed', sql`(${t.email} is null) = (${t.closedAt} is not null)`),
])

/** A one-time code on its way to an address. Only its digest is kept. */
export const signInCode = sqliteTable('sign_in_code', {
  key: integer().primaryKey(),
  email: text().notNull(),
  /** digest of the secret that the browser got which asked for it: only there it can be tried */
  askedBy: text('asked_by'),
  codeDigest: text('code_digest').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  attempts: integer().notNull().default(0),
  usedAt: text('used_at'),
}, (t) => [index('sign_in_code_email').on(t.email), index('sign_in_code_asked_by').on(t.askedBy), index('sign_in_code_expires').on(t.expiresAt)])

/** A signed-in browser. Only the digest of its token is kept. */
export const session = sqliteTable('session', {
  key: integer().primaryKey(),
  id: text().notNull(),
  tokenDigest: text('token_digest').notNull(),
  account: integer().notNull().references(() => account.key),
  /** browser and system in two words, so that its owner knows it in the list */
  device: text().notNull(),
  createdAt: text('created_at').notNull(),
  lastSeenAt: text('last_seen_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  endedAt: text('ended_at'),
}, (t) => [uniqueIndex('session_id').on(t.id), uniqueIndex('session_token').on(t.tokenDigest), index('session_account').on(t.account), index('session_expires').on(t.expiresAt)])

/** A passkey of an account (WebAuthn Level 3): its public half. */
export const passkey = sqliteTable('passkey', {
  key: integer().primaryKey(),
  /** credential id, base64url */
  credentialId: text('credential_id').notNull(),
  account: integer().notNull().references(() => account.key),
  /** COSE key, base64url */
  publicKey: text('public_key').notNull(),
  counter: integer().notNull(),
  /** JSON array of WebAuthn transports */
  transports: text().notNull(),
  name: text().notNull(),
  createdAt: text('created_at').notNull(),
  lastUsedAt: text('last_used_at'),
}, (t) => [uniqueIndex('passkey_credential').on(t.credentialId), index('passkey_account').on(t.account), isJson('passkey_transports', t.transports)])

/** A challenge that a passkey must sign: once, within minutes. */
export const passkeyChallenge = sqliteTable('passkey_challenge', {
  key: integer().primaryKey(),
  challenge: text().notNull(),
  /** null when somebody signs in and is not known yet */
  account: integer().references(() => account.key),
  purpose: text({ enum: ['register', 'sign-in'] }).notNull(),
  expiresAt: text('expires_at').notNull(),
}, (t) => [uniqueIndex('passkey_challenge_text').on(t.challenge), index('passkey_challenge_account').on(t.account), index('passkey_challenge_expires').on(t.expiresAt), oneOf('passkey_challenge_purpose', t.purpose, ['register', 'sign-in'])])

/** How often something was tried in a window of time. `name` holds a digest, never an address. */
export const throttle = sqliteTable('throttle', {
  name: text().notNull(),
  windowStart: text('window_start').notNull(),
  count: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.name, t.windowStart] }), index('throttle_window').on(t.windowStart)])

/** A post that an account holds or held: at an organization, or at the registry. A post that ended keeps its row: inbox and history hang on the organization. */
export const post = sqliteTable('post', {
  key: integer().primaryKey(),
  id: text().notNull(),
  account: integer().notNull().references(() => account.key),
  kind: text({ enum: POST_KINDS }).notNull(),
  organization: integer().references(() => record.key),
  ground: text({ enum: POST_GROUNDS }).notNull(),
  /** what was seen or asked, in a line */
  groundNote: text('ground_note'),
  /** null: the system, by a command */
  grantedBy: integer('granted_by').references(() => account.key),
  grantedAt: text('granted_at').notNull(),
  endedBy: integer('ended_by').references(() => account.key),
  endedAt: text('ended_at'),
}, (t) => [
  uniqueIndex('post_id').on(t.id),
  uniqueIndex('post_held').on(t.account, t.kind, t.organization).where(sql`ended_at is null and organization is not null`),
  uniqueIndex('post_held_here').on(t.account, t.kind).where(sql`ended_at is null and organization is null`),
  index('post_account').on(t.account),
  index('post_organization').on(t.organization),
  index('post_granted_by').on(t.grantedBy),
  index('post_ended_by').on(t.endedBy),
  oneOf('post_kind', t.kind, POST_KINDS),
  oneOf('post_ground', t.ground, POST_GROUNDS),
  check('post_at', sql`(${t.kind} in ('member', 'organization-administrator')) = (${t.organization} is not null)`),
])

/** A post that its holder hands to a successor: it moves when the successor, signed in with the address that it was offered to, accepts. */
export const postOffer = sqliteTable('post_offer', {
  key: integer().primaryKey(),
  id: text().notNull(),
  /** the post that is handed over */
  post: integer().notNull().references(() => post.key),
  /** the successor's address; erased when the offer is closed */
  email: text(),
  offeredBy: integer('offered_by').notNull().references(() => account.key),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  state: text({ enum: ['open', 'accepted', 'taken-back'] }).notNull(),
  closedAt: text('closed_at'),
}, (t) => [
  uniqueIndex('post_offer_id').on(t.id),
  uniqueIndex('post_offer_open').on(t.post).where(sql`state = 'open'`),
  index('post_offer_post').on(t.post),
  index('post_offer_offered_by').on(t.offeredBy),
  index('post_offer_email').on(t.email),
  oneOf('post_offer_state', t.state, ['open', 'accepted', 'taken-back']),
  check('post_offer_closed', sql`(${t.state} = 'open') = (${t.closedAt} is null) and (${t.state} = 'open') = (${t.email} is not null)`),
])

/**
 * The written designation by which a State tells the IIN who speaks for it (DESIGN §3.11). The newest that has not ended is in force; `speaker` is the organization whose
 * organization administrators and members may then attest for the State.
 */
export const designation = sqliteTable('designation', {
  key: integer().primaryKey(),
  id: text().notNull(),
  state: integer().notNull().references(() => record.key),
  speaker: integer().notNull().references(() => record.key),
  office: text().notNull(),
  reference: text().notNull(),
  /** day of the letter, YYYY-MM-DD */
  dated: text().notNull(),
  recordedBy: integer('recorded_by').notNull().references(() => account.key),
  recordedAt: text('recorded_at').notNull(),
  endedAt: text('ended_at'),
}, (t) => [
  uniqueIndex('designation_id').on(t.id),
  uniqueIndex('designation_in_force').on(t.state).where(sql`ended_at is null`),
  index('designation_state').on(t.state),
  index('designation_speaker').on(t.speaker),
  index('designation_recorded_by').on(t.recordedBy),
])

/** A key by which a program acts for an account at one organization (or at the registry, for a steward). Only its digest is kept. */
export const apiKey = sqliteTable('api_key', {
  key: integer().primaryKey(),
  id: text().notNull(),
  digest: text().notNull(),
  account: integer().notNull().references(() => account.key),
  /** the post that the key acts in; when the post ends the key is dead */
  post: integer().notNull().references(() => post.key),
  scope: text({ enum: KEY_SCOPES }).notNull(),
  name: text().notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at'),
  lastUsedOn: text('last_used_on'),
  revokedAt: text('revoked_at'),
}, (t) => [uniqueIndex('api_key_id').on(t.id), uniqueIndex('api_key_digest').on(t.digest), index('api_key_account').on(t.account), index('api_key_post').on(t.post), oneOf('api_key_scope', t.scope, KEY_SCOPES)])

/** An answer that was given to a write of the API, kept so that the same write sent again gets it again. */
export const idempotentAnswer = sqliteTable('idempotent_answer', {
  account: integer().notNull().references(() => account.key),
  idempotencyKey: text('idempotency_key').notNull(),
  /** SHA-256 of method, path and body */
  requestDigest: text('request_digest').notNull(),
  status: integer().notNull(),
  headers: text().notNull(),
  body: text().notNull(),
  createdAt: text('created_at').notNull(),
}, (t) => [primaryKey({ columns: [t.account, t.idempotencyKey] }), index('idempotent_answer_created').on(t.createdAt), isJson('idempotent_answer_headers', t.headers)])
