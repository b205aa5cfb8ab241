import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { NameView } from '#functions/core/view.ts'
import { selectMergeNotes, type MergeNoteRow } from './merge-queries.ts'

/** A merge that was made, and when it was taken back (null: it stands). */
export interface PastMerge { readonly id: string; readonly merged: { readonly id: string; readonly names: readonly NameView[] }; readonly into: { readonly id: string; readonly names: readonly NameView[] }; readonly doneAt: string; readonly undoneAt: string | null }

function pastMerge({ id, merged, into, mergedFact, intoFact, doneAt, undoneAt }: MergeNoteRow): PastMerge {
  return { id, merged: { id: merged, names: JSON.parse(mergedFact).names }, into: { id: into, names: JSON.parse(intoFact).names }, doneAt, undoneAt }
}

/** The merges that were made, newest first; with `id`, that one alone. */
export async function listMerges(db: Database, id: string | null = null): Promise<readonly PastMerge[]> {
  return (await readRows<MergeNoteRow>(db, selectMergeNotes(id))).map(pastMerge)
}
