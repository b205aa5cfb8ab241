import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { RecordKind } from '#db/schema/records.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { selectFieldsOf } from './queries.ts'
import { blottableFields, topOf } from './blottable-fields.ts'
import type { BlottableField } from './schema.ts'

interface FieldRow { readonly recordKey: number; readonly kind: RecordKind; readonly id: string; readonly number: number; readonly after: string; readonly newest: number }

/**
 * What a record, and its parties about it, say or ever said that can be blotted out: each value once, as it was seen last.
 *
 * @returns an empty list when there is no such record
 */
export async function listBlottableFields(db: Database, kind: RecordKind, id: string): Promise<readonly BlottableField[]> {
  const rows = await readRows<FieldRow>(db, selectFieldsOf(kind, id))
  const fields = new Map<string, BlottableField>()
  for (const row of rows) {
    for (const [pointer, value] of blottableFields(row.kind, JSON.parse(row.after))) {
      fields.set(`${row.recordKey} ${topOf(pointer)} ${canonicalJson(value)}`, {
        choice: `${row.recordKey}:${row.number}:${pointer}`, kind: row.kind, id: row.id, recordKey: row.recordKey, pointer, seenIn: row.number, value, isCurrent: row.number === row.newest,
      })
    }
  }
  return [...fields.values()]
}
