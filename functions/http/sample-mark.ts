import type { Database } from '#db/client.ts'
import { readSampleMark } from '#db/sample-mark.ts'

/** What is known for good: a database becomes a sample while it is empty or never, and a sample stays one. */
const known = new WeakMap<Database, boolean>()

/** Whether the database holds a generated sample: asked once in the life of the isolate, beside what the first page reads. */
export async function holdsSample(db: Database): Promise<boolean> {
  const kept = known.get(db)
  if (kept !== undefined) return kept
  const { isSample, version } = await readSampleMark(db)
  if (isSample || version > 0) known.set(db, isSample)
  return isSample
}

/** The same as far as it is known without asking, for pages that have to stand when the database does not. */
export function isKnownSample(db: Database): boolean {
  return known.get(db) ?? false
}
