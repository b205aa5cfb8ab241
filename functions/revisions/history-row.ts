import type { Actor } from '#functions/core/context.ts'
import { hashOf, sealOf, type Fact, type Seal } from './chain.ts'
import type { Change } from './schema.ts'
import type { Records, StoredRecord } from './stored-record.ts'

/** A change with the record as it was (null: new) and as it is now. */
export interface Applied { readonly change: Change; readonly before: StoredRecord | null; readonly after: StoredRecord }

/** Who changes something, when and why. */
export interface Occasion { readonly actor: Actor; readonly now: Date; readonly reason: string | null }

/** What the history proves of a record: its fact, and what it was merged into. */
function told({ fact, mergedInto }: StoredRecord, records: Records): Fact {
  const into = mergedInto === null ? undefined : records.withKey(mergedInto)
  return into ? { ...fact, mergedInto: into.id } : fact
}

/**
 * A revision as it is stored, without the data version that it belongs to: facts, salts and digests as JSON text, chained by its hash to the revision before.
 *
 * Its actor is whoever commits, or whose word the change says it is.
 *
 * @param records holds what a merged organization was merged into
 * @param sealed the seal of the fact as it is now, where it is made already
 */
export function historyRow({ change, before, after }: Applied, records: Records, occasion: Occasion, previousHash: string | null, sealed?: Seal) {
  const by = 'by' in change ? change.by : undefined
  const { actor, reason } = by === undefined ? occasion : { actor: by, reason: null }
  const is = told(after, records)
  const { salts, digests } = sealed ?? sealOf(is)
  const operation = change.operation === 'mark' ? 'update' : change.operation
  const head = { number: after.revision, operation, actorPost: actor.post, actorAt: actor.at, at: occasion.now.toISOString(), reason }
  const hash = hashOf({ kind: after.kind, id: after.id, ...head }, digests, previousHash)
  return {
    record: after.key, ...head, before: before === null ? null : JSON.stringify(told(before, records)), after: JSON.stringify(is),
    salts: JSON.stringify(salts), digests: JSON.stringify(digests), previousHash, hash,
  }
}
