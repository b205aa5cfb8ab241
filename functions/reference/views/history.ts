import * as z from 'zod'
import type { BlotView, HistoryView, KnownView, RevisionView } from '#functions/revisions/schema.ts'
import { count, dayView } from './core.ts'

const instant = z.string().meta({ format: 'date-time' })
const fact = z.record(z.string(), z.unknown()).describe('the fact as it was entered; null in the place of what was blotted out or is withheld')
const byField = z.record(z.string(), z.string())
const state = z.enum(['published', 'withdrawn', 'merged'])
const number = z.int().min(1)

export const revisionView = z.strictObject({
  number, version: count.describe('data version that it belongs to'), operation: z.enum(['create', 'update', 'withdraw', 'merge', 'restore']),
  actor: z.strictObject({ post: z.string(), at: z.string() }).describe('a post, never a person'), at: instant, reason: z.string().nullable(), before: fact.nullable(), after: fact,
  blotted: z.array(z.string()).describe('pointers into `after`'), previousHash: z.string().nullable(), hash: z.string().describe('SHA-256 over the salted digests of its fields'),
  proof: z.strictObject({ salts: byField, digests: byField }).exactOptional().describe('with `include=proof`'),
}).describe('One change of a record') satisfies z.ZodType<RevisionView>

const blot = z.strictObject({ pointer: z.string(), at: instant, reason: z.string() }).describe('What was blotted out of the history, when and why') satisfies z.ZodType<BlotView>

const known = z.strictObject({ on: dayView, revision: number, state, fact }) satisfies z.ZodType<KnownView>

export const historyView = z.strictObject({
  kind: z.enum(['organization', 'alliance', 'exchange']), id: z.string(), revision: number.describe('number of the newest'), state, mergedInto: z.string().nullable(),
  chain: z.union([z.strictObject({ holds: z.literal(true) }), z.strictObject({ holds: z.literal(false), brokenAt: number, fault: z.enum(['link', 'hash', 'field', 'before']) })]).describe('whether the whole chain holds'),
  blots: z.array(blot), known: known.nullable().exactOptional().describe('with `knownOn`: the record as it was known then; null: it was not'),
  data: z.array(revisionView), total: count, next: z.string().nullable(),
}).describe('The history of one record, newest revision first') satisfies z.ZodType<HistoryView>
