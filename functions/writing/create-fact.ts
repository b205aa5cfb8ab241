import type { Database } from '#db/client.ts'
import type { Bound } from '#db/prepared.ts'
import { readTogether } from '#db/read.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { duplicatesStatement, judgeDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { LookalikeRow } from '#functions/duplicates/queries.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import { createRecord, type Permit, type Rows } from '#functions/revisions/create-record.ts'
import { addressOf, viewStatement, type KeptRecord } from './kinds.ts'
import { callLength, callStatements, openCall, type OpenCall } from './open-call.ts'
import { keepAnswer, selectNumbered } from './queries.ts'
import { freeId, idFor, requireNoOwnInterest, writesFacts } from './rules.ts'
import type { Call, WriteAnswer, WritingContext } from './schema.ts'
import { submitFact } from './submit-fact.ts'

/** What is to be created. */
export interface NewFact {
  readonly kind: KeptRecord
  readonly given: unknown
  /** the client says that it is none of the organizations that it resembles */
  readonly isNotDuplicate: boolean
}

const MOST_NUMBERS = 5

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Creates a record by the API: at once with the key of a steward, as a submission that waits for one with the key of a member. What was sent under an idempotency key is answered as
 * it was the first time.
 *
 * @throws Problem `not-signed-in`, `not-allowed`, `key-used-otherwise`, `invalid-input`, `unknown-reference`, `already-exists`, `likely-duplicate`
 */
export async function createFact(context: WritingContext, call: Call, { kind, given, isNotDuplicate }: NewFact): Promise<WriteAnswer> {
  const hasId = isObject(given) && given['id'] !== undefined
  const stem = isObject(given) && !hasId ? idFor(given) : ''
  for (let tries = 1, id = stem; ; tries++) {
    try {
      return await createOnce(context, call, kind, hasId || !isObject(given) ? given : { ...given, id }, isNotDuplicate)
    } catch (error) {
      const isTaken = error instanceof Problem && error.type === 'already-exists' && error.faults.some(({ pointer }) => pointer === '/id')
      if (!isTaken || hasId || tries > MOST_NUMBERS) throw error
      const [rows = []] = await readTogether(context.db, [selectNumbered(kind, stem)])
      id = freeId(stem, new Set(rows.map((row) => String(row['id']))))
    }
  }
}

async function createOnce({ db, now, origin }: WritingContext, call: Call, kind: KeptRecord, given: unknown, isNotDuplicate: boolean): Promise<WriteAnswer> {
  const ofCall = callStatements(call, now)
  const fact = await parsedFor(db, call, ofCall, kind, given, now)
  const id = String(fact['id'])
  const organization = kind === 'organization' && !isNotDuplicate ? fact as unknown as OrganizationInput : null // a parsed fact of this kind
  const written = await createRecord<WriteAnswer | OpenCall>(db, {
    kind, fact, now, asked: [...ofCall, ...(organization ? [duplicatesStatement(organization)] : [])],
    decide(rows) {
      const opened = openCall(call, rows, now)
      if (opened.before) return { instead: opened.before }
      if (organization) refuseDuplicates(judgeDuplicates(organization, (rows[callLength(call)] ?? []) as unknown as LookalikeRow[])) // the columns of its statement
      if (writesFacts(opened.viewer)) requireNoOwnInterest(opened.ownOrganizations, kind, [fact])
      return writesFacts(opened.viewer) ? permitOf(call, opened, kind, id, now) : { instead: opened }
    },
  })
  if (!('instead' in written)) return answerOf(kind, id, written.also)
  return 'viewer' in written.instead ? submitFact({ db, now, origin }, call, written.instead, { operation: 'create', kind, fact }) : written.instead
}

/** The fact in the shape of its kind. Whoever may not write at all is told that, not what is wrong with what she sent. */
async function parsedFor(db: Database, call: Call, ofCall: readonly Bound[], kind: KeptRecord, given: unknown, now: Date) {
  try {
    return parseFact(kind, given)
  } catch (error) {
    const { before } = openCall(call, await readTogether(db, ofCall), now)
    if (before) throw new Problem('key-used-otherwise', 'this Idempotency-Key was used for another request')
    throw error
  }
}

/** @throws Problem `likely-duplicate` that names each organization that it resembles */
function refuseDuplicates(found: readonly Duplicate[]): void {
  if (found.length === 0) return
  throw new Problem('likely-duplicate', `it resembles ${found.map(({ organization }) => organization.id).join(', ')}; if it is none of them, repeat with ?confirmed=not-duplicate`,
    found.map(({ organization, likeness, reasons }) => ({ pointer: '/names', code: `duplicate-${likeness}`, detail: `${addressOf('organization', organization.id)}: ${reasons.map(({ kind, text }) => `${kind} “${text}”`).join(', ')}` })))
}

function headersOf(kind: KeptRecord, id: string): { readonly [name: string]: string } {
  return { location: addressOf(kind, id), etag: '"1"' }
}

/** What answers when the record is not public: its id and revision. */
function bareAnswer(id: string): string {
  return JSON.stringify({ id, revision: 1 })
}

function permitOf({ idempotency }: Call, { viewer, traces }: { readonly viewer: Viewer; readonly traces: readonly Bound[] }, kind: KeptRecord, id: string, now: Date): Permit {
  const view = viewStatement(kind, id, dayOf(now))
  const kept = idempotency === null ? [] : [keepAnswer({ account: viewer.account, ...idempotency, status: 201, headers: headersOf(kind, id), at: now.toISOString() }, view, bareAnswer(id))]
  return { actor: { post: 'steward', at: 'registry' }, reason: null, also: [view, ...kept, ...traces] }
}

function answerOf(kind: KeptRecord, id: string, [view = []]: readonly Rows[]): WriteAnswer {
  return { status: 201, headers: headersOf(kind, id), body: String(view[0]?.['body'] ?? bareAnswer(id)) }
}
