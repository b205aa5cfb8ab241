import type { Database } from '#db/client.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { contributionOf, type Contribution } from './contribution.ts'
import { getContribution } from './get-contribution.ts'
import { selectShared, updateSubmission } from './queries.ts'
import { mayDiscard } from './rules.ts'

/**
 * Makes the private address under which a partner reads a contribution before it is published; one that was made before shows nothing from now on.
 *
 * @returns the token of the address. Only its digest is kept: it can be told this once
 * @throws Problem `not-found`; `not-in-this-state` when it is published or discarded; `stale-revision` when somebody was faster
 */
export async function shareContribution({ db }: { readonly db: Database }, viewer: Viewer, id: string): Promise<string> {
  const contribution = await getContribution(db, viewer, id)
  if (!mayDiscard(contribution.state)) throw new Problem('not-in-this-state', `it is ${contribution.state}`)
  const token = newToken()
  await writeDigest(db, contribution, digestOf(token))
  return token
}

/** Takes the private address back: it shows nothing from now on. Asked twice it is done once. */
export async function unshareContribution({ db }: { readonly db: Database }, viewer: Viewer, id: string): Promise<void> {
  const contribution = await getContribution(db, viewer, id)
  if (contribution.isShared) await writeDigest(db, contribution, null)
}

/** The form is not touched: a page that is open in another window goes on from where it was. */
async function writeDigest(db: Database, { key, revision, state }: Contribution, shareDigest: string | null): Promise<void> {
  if (!await updateSubmission(db, { key, revision, states: [state] }, { shareDigest })) throw new Problem('stale-revision', 'it was changed meanwhile')
}

/** The contribution that a private address shows; null when it shows nothing, or nothing any more. */
export async function getShared(db: Database, token: string): Promise<Contribution | null> {
  const row = await selectShared(db, digestOf(token))
  if (!row || row.state === 'discarded') return null
  return contributionOf(row)
}
