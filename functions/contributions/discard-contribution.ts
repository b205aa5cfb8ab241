import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import type { Contribution } from './contribution.ts'
import { getContribution } from './get-contribution.ts'
import { updateSubmission } from './queries.ts'
import { mayDiscard } from './rules.ts'

/**
 * Gives a contribution up: it leaves the queue, and its private address shows nothing any more. What is published is not touched. Asked twice it is done once.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is published; `stale-revision` when somebody was faster
 */
export async function discardContribution({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, id: string): Promise<Contribution> {
  const contribution = await getContribution(db, viewer, id)
  const { key, revision, state } = contribution
  if (state === 'discarded') return contribution
  if (!mayDiscard(state)) throw new Problem('not-in-this-state', `it is ${state}`)
  const isWritten = await updateSubmission(db, { key, revision, states: ['draft', 'returned', 'submitted'] }, { state: 'discarded', shareDigest: null, updatedAt: now.toISOString() })
  if (!isWritten) throw new Problem('stale-revision', 'it was changed meanwhile')
  return contribution
}
