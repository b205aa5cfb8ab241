import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { contributionOf, type Contribution } from './contribution.ts'
import { selectSubmission } from './queries.ts'
import { isOurs } from './rules.ts'

/**
 * A contribution of the viewer's organization.
 *
 * @throws Problem `not-found` when there is none of this id, and in the same words when it is another organization's
 */
export async function getContribution(db: Database, viewer: Viewer, id: string): Promise<Contribution> {
  const row = await selectSubmission(db, id)
  if (!row || !isOurs(viewer, row)) throw new Problem('not-found', 'there is no contribution at this address')
  return contributionOf(row)
}
