import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { getContribution } from './get-contribution.ts'
import { updateSubmission } from './queries.ts'
import { mayEdit } from './rules.ts'

/**
 * Takes a submitted contribution back to a draft, to be changed and submitted again. No steward publishes it meanwhile; it keeps its place in the queue. Asked twice it is done once.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is published or discarded; `stale-revision` when somebody was faster
 */
export async function reopenContribution({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, id: string): Promise<void> {
  const { key, revision, state } = await getContribution(db, viewer, id)
  if (mayEdit(state)) return
  if (state !== 'submitted') throw new Problem('not-in-this-state', `it is ${state}`)
  if (!await updateSubmission(db, { key, revision, states: ['submitted'] }, { state: 'draft', updatedAt: now.toISOString() })) throw new Problem('stale-revision', 'it was changed meanwhile')
}
