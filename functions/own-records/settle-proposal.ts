import type { Database } from '#db/client.ts'
import { updateSubmission } from '#functions/contributions/queries.ts'
import { mayDiscard, mayEdit } from '#functions/contributions/rules.ts'
import { Problem } from '#functions/core/problem.ts'
import { getProposal } from './get-own-record.ts'
import type { Proposal } from './schema.ts'

/** What its organization does with a proposal: takes it back to be changed, or gives it up. */
export type Settling = 'take-back' | 'discard'

/**
 * Takes a proposal out of the stewards' queue to be changed, or gives it up for good. What is published is not touched. Asked twice it is done once.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is published; `stale-revision` when somebody was faster
 */
export async function settleProposal({ db, now }: { readonly db: Database; readonly now: Date }, organization: string, id: string, act: Settling): Promise<Proposal> {
  const proposal = await getProposal(db, organization, id)
  const { key, revision, state } = proposal
  if (act === 'take-back' ? mayEdit(state) : state === 'discarded') return proposal
  if (act === 'take-back' ? state !== 'submitted' : !mayDiscard(state)) throw new Problem('not-in-this-state', `it is ${state}`)
  const isWritten = await updateSubmission(db, { key, revision, states: [state] }, { state: act === 'take-back' ? 'draft' : 'discarded', updatedAt: now.toISOString() })
  if (!isWritten) throw new Problem('stale-revision', 'it was changed meanwhile')
  return proposal
}
