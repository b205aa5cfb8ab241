import { parse } from '#functions/core/parse.ts'
import { Problem } from '#functions/core/problem.ts'
import type { RecordKind } from '#db/schema/records.ts'
import { dayOf } from '#functions/core/edtf.ts'
import type { Fact } from './chain.ts'
import { SCHEMAS, type Reference } from './kinds.ts'
import type { Change } from './schema.ts'
import type { Records, StoredRecord } from './stored-record.ts'

/** Facts that have passed the schema of their kind: a fact is read once, however many doors it goes through. */
const parsed = new WeakMap<object, RecordKind>()

/** Reads a fact with the schema of its kind. @throws Problem `invalid-input` that names each field */
export function parseFact(kind: RecordKind, given: unknown): Fact {
  if (typeof given === 'object' && given !== null && parsed.get(given) === kind) return given as Fact // it is one
  const fact = parse(SCHEMAS[kind], given) as unknown as Fact // every kind's schema is of an object
  parsed.set(fact, kind)
  return fact
}

/** The refusal of a fact that names records which are not there. */
export function unknownReferences(unknown: readonly Reference[]): Problem {
  return new Problem('unknown-reference', unknown.map(({ kind, id }) => `there is no ${kind} ${id}`).join('; '),
    unknown.map(({ pointer, kind }) => ({ pointer, code: 'unknown-reference', detail: `the id of a recorded ${kind}` })))
}

function existing({ kind, id }: Pick<StoredRecord, 'kind' | 'id'>, records: Records): StoredRecord {
  const found = records.exactly(kind, id)
  if (!found) throw new Problem('not-found', `there is no ${kind} ${id}`)
  return found
}

/** The record that a change is about, as it must be for the change to go on: of the revision that was read, and public, or for `restore` not public any more. */
function current(change: Exclude<Change, { operation: 'create' | 'mark' }>, records: Records): StoredRecord {
  const found = existing(change, records)
  if (found.revision !== change.revision) throw new Problem('stale-revision', `${change.kind} ${change.id} is at revision ${found.revision}; you read ${change.revision}`)
  const isGone = found.state === 'merged' || found.state === 'withdrawn'
  if (isGone !== (change.operation === 'restore')) throw new Problem('not-in-this-state', `${change.kind} ${change.id} is ${found.state}`)
  return found
}

/**
 * What a record becomes by a change. Pure.
 *
 * @param records the records at hand; the change's record is in it unless it is new
 * @param newKey the key that a new record gets
 * @throws Problem `already-exists`, `not-found`, `stale-revision`, `not-in-this-state`, `unknown-reference` or `invalid-input`
 */
export function applyChange(change: Change, records: Records, newKey: () => number, now: Date): StoredRecord {
  switch (change.operation) {
    case 'create': {
      const fact = parseFact(change.kind, change.fact)
      const id = String(fact['id'])
      if (records.exactly(change.kind, id)) throw new Problem('already-exists', `there is a ${change.kind} ${id} already`, [{ pointer: '/id', code: 'already-exists', detail: 'an id that is not taken' }])
      return { key: newKey(), kind: change.kind, id, state: 'published', revision: 1, fact, mergedInto: null, contested: false, withheld: false, reviewed: true, recordedOn: dayOf(now), checkedOn: null, ...change.marks }
    }
    case 'update': {
      const found = current(change, records)
      const fact = parseFact(change.kind, change.fact)
      if (fact['id'] !== change.id) throw new Problem('invalid-input', 'an id never changes', [{ pointer: '/id', code: 'immutable', detail: change.id }])
      return { ...found, revision: found.revision + 1, fact, ...change.marks }
    }
    case 'withdraw': {
      const found = current(change, records)
      return { ...found, state: 'withdrawn', revision: found.revision + 1 }
    }
    case 'merge': {
      const found = current(change, records)
      const into = records.behind('organization', change.into)
      if (!into || into.state !== 'published' || into.key === found.key) {
        throw new Problem('unknown-reference', `${change.into} is no other published organization`, [{ pointer: '/into', code: 'unknown-reference', detail: 'the id of another published organization' }])
      }
      return { ...found, state: 'merged', revision: found.revision + 1, mergedInto: into.key }
    }
    case 'restore': {
      const found = current(change, records)
      return { ...found, state: 'published', revision: found.revision + 1, mergedInto: null }
    }
    case 'mark':
      return { ...existing(change, records), ...change.marks }
  }
}
