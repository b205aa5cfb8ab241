import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import { WORK_LINES, type WorkLine } from '#db/reference/vocabularies.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { selectCounts } from '#functions/revisions/store-counts.ts'
import { selectNow } from './queries.ts'

/** A work line with how much of the registry is on it. */
export interface WorkLineCounts { readonly workLine: WorkLine; readonly organizations: number; readonly alliances: number; readonly exchanges: number; readonly capabilities: number }

/** The nine work lines, in the order of the programme. */
export interface WorkLineAnswer extends Versioned { readonly lines: readonly WorkLineCounts[] }

const LISTS = ['organizations', 'alliances', 'exchanges', 'capabilities'] as const

/** How many organizations, alliances, exchanges and capabilities there are on each work line, from the counts stored with the data version: one round trip. */
export async function listWorkLines(db: Database): Promise<WorkLineAnswer> {
  const [now = [], ...stored] = await readTogether(db, [selectNow(), ...LISTS.map((list) => selectCounts(list))])
  const versioned = now[0] as unknown as Versioned | undefined // the two version columns
  if (!versioned) throw new Error('the statement of the version gives one row')
  const counts = stored.map((rows): { readonly [line: string]: number } => {
    const body: { facets?: { workLine?: { [line: string]: number } } } = JSON.parse(String(rows[0]?.['body'] ?? '{}'))
    return body.facets?.workLine ?? {}
  })
  const lines = WORK_LINES.map((workLine): WorkLineCounts => {
    const [organizations = 0, alliances = 0, exchanges = 0, capabilities = 0] = counts.map((of) => of[workLine] ?? 0)
    return { workLine, organizations, alliances, exchanges, capabilities }
  })
  return { lines, version: versioned.version, versionDay: versioned.versionDay }
}
