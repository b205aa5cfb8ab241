import type { RowBuffer } from '../row-buffer.ts'
import type { Records, StoredRecord } from '../stored-record.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'

/** What a projection may look at: the records at hand, what parties say of ties (tie key → organization key → state), and where rows go. */
export interface Projection {
  readonly records: Records
  readonly said: ReadonlyMap<number, ReadonlyMap<number, AttestationState>>
  readonly rows: RowBuffer
}

/** What stands at the foot of every record's detail. */
export function footOf(record: StoredRecord) {
  return { revision: record.revision, recordedOn: record.recordedOn, checkedOn: record.checkedOn, contested: record.contested }
}

/** A JSON object as text without its closing brace, so that SQL can append to it. */
export function openJson(value: object): string {
  return JSON.stringify(value).slice(0, -1)
}
