import type { RecordKind } from '#db/schema/records.ts'
import type { RecordState } from '#db/reference/vocabularies.ts'
import type { Fact } from './chain.ts'

/** A record as the write path holds it. */
export interface StoredRecord {
  readonly key: number
  readonly kind: RecordKind
  readonly id: string
  readonly state: RecordState
  readonly revision: number
  readonly fact: Fact
  readonly mergedInto: number | null
  readonly contested: boolean
  readonly withheld: boolean
  /** false: public because its parties confirm it, and no steward has looked at it yet */
  readonly reviewed: boolean
  readonly recordedOn: string
  readonly checkedOn: string | null
}

/** Whether the public may see a record at all. */
export function isPublic(record: StoredRecord): boolean {
  return record.state === 'published' && !record.withheld
}

/** The records at hand in a commit, found by id or key; a merged organization is found as the one it was merged into. */
export class Records {
  private readonly byId = new Map<string, StoredRecord>()
  private readonly byKey = new Map<number, StoredRecord>()

  /** Adds a record, or replaces it by its newer state. */
  put(record: StoredRecord): void {
    this.byId.set(`${record.kind}:${record.id}`, record)
    this.byKey.set(record.key, record)
  }

  /** Adds several. */
  putAll(records: readonly StoredRecord[]): void {
    for (const record of records) this.put(record)
  }

  /** The record with exactly this id, merged or not. */
  exactly(kind: RecordKind, id: string): StoredRecord | undefined {
    return this.byId.get(`${kind}:${id}`)
  }

  /** The record with this key. */
  withKey(key: number): StoredRecord | undefined {
    return this.byKey.get(key)
  }

  /** The record that stands behind an id today: itself, or what it was merged into. */
  behind(kind: RecordKind, id: string): StoredRecord | undefined {
    let found = this.byId.get(`${kind}:${id}`)
    while (found?.mergedInto != null) found = this.byKey.get(found.mergedInto)
    return found
  }

  /** All records of the commit. */
  all(): IterableIterator<StoredRecord> {
    return this.byKey.values()
  }
}
