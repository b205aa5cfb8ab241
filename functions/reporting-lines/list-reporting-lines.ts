import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectReportingLines } from './queries.ts'

/** Every reporting line on record, as ReportingLineView[]: no number, nor a name that tells it, that its operator has not confirmed. */
export async function listReportingLines(db: Database): Promise<Answer> {
  const [found] = await readRows<Answer>(db, selectReportingLines())
  if (!found) throw new Error('the statement of reporting lines gives one row')
  return found
}
