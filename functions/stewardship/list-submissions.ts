import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import { RECORD_KINDS, type RecordKind } from '#db/schema/records.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { organizationBrief } from '#functions/organizations/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { countQueue, selectQueue, selectQueueFacets, type QueueFilter, type QueueRow } from './queries.ts'
import { mayDecide, waitedDays } from './rules.ts'
import type { QueuedSubmission, SubmissionQueue } from './schema.ts'

function queued(row: QueueRow, viewer: Viewer, now: Date): QueuedSubmission {
  const { id, kind, operation, submittedAt, notices, proposed, asked, confirmed, disputed } = row
  const owner: OrganizationInput | null = row.owner === null ? null : JSON.parse(row.owner)
  return {
    id, kind, operation, submittedAt, notices, proposed, asked, confirmed, disputed, waited: waitedDays(submittedAt, now), organization: owner && organizationBrief(owner),
    title: row.title === null ? null : JSON.parse(row.title), names: row.names === null ? null : JSON.parse(row.names), mayDecide: mayDecide(viewer, row),
  }
}

/** The submissions that wait for a steward, the one that has waited longest first. */
export async function listSubmissions({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, filter: QueueFilter): Promise<Omit<SubmissionQueue, 'next'>> {
  const [rows = [], counted = [], facets = []] = await readTogether(db, [selectQueue(filter), countQueue(filter), selectQueueFacets()])
  const of = (facet: string) => Object.fromEntries(facets.filter((row) => row['facet'] === facet).map((row) => [String(row['value']), Number(row['n'])]))
  // the columns of QueueRow
  return { data: (rows as unknown as readonly QueueRow[]).map((row) => queued(row, viewer, now)), total: Number(counted[0]?.['n'] ?? 0), kinds: of('kind'), countries: of('country') }
}

/** Whether a text names a kind of record. */
export function isSubmissionKind(text: string): text is RecordKind {
  return RECORD_KINDS.some((kind) => kind === text)
}
