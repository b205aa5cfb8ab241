import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectProvenance } from './queries.ts'

/** What the page on data and provenance counts and lists, as ProvenanceView, in one round trip. */
export async function getProvenance(db: Database): Promise<Answer> {
  const [found] = await readRows<Answer>(db, selectProvenance())
  if (!found) throw new Error('the statement of the provenance page gives one row')
  return found
}
