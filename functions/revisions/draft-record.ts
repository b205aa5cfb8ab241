import { NEW_KEY } from '#db/newest-key.ts'
import type { Bound } from '#db/prepared.ts'
import { record } from '#db/schema/records.ts'
import { applyChange } from './apply-change.ts'
import { sealOf, type Seal } from './chain.ts'
import { projectRecord } from './project/project-record.ts'
import { insertCitations } from './queries.ts'
import { citationsOf } from './reproject.ts'
import { RowBuffer } from './row-buffer.ts'
import type { CreateChange } from './schema.ts'
import type { Records, StoredRecord } from './stored-record.ts'

/** All of a new record that depends on nobody's permit: the record, the seal of its first revision, and the statements that write it and what the public reads of it. */
export interface Draft { readonly after: StoredRecord; readonly seal: Seal; readonly recorded: readonly Bound[]; readonly shown: readonly Bound[] }

/**
 * Drafts a new record, of which NEW_KEY is the key. Pure but for the salts of the seal.
 *
 * @param records holds what its fact refers to, and the record itself if its id is taken; the draft is put beside them
 * @throws Problem as `applyChange` does
 */
export function draftRecord(change: CreateChange, records: Records, now: Date): Draft {
  const after = applyChange(change, records, () => NEW_KEY, now)
  records.put(after)
  const { key: _, ...rest } = after
  const own = new RowBuffer()
  own.add(record, { ...rest, fact: JSON.stringify(after.fact) })
  const rows = new RowBuffer()
  projectRecord(after, { records, said: new Map(), rows })
  return { after, seal: sealOf(after.fact), recorded: own.take(true), shown: [...rows.take(true), ...insertCitations(citationsOf([after]), true)] }
}
