import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import { Problem } from '#functions/core/problem.ts'
import { keyStatement, viewerOfKey } from '#functions/api-keys/read-key.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { isSteward } from '#functions/posts/rules.ts'
import { addressOf, KEPT_RECORDS } from './kinds.ts'
import { selectSubmissionState, type SubmissionStateRow } from './queries.ts'

/**
 * How a submission stands, for a key of the organization in whose name it was made or of a steward: JSON text of `{ submission, state, kind, operation, reason, record }`.
 *
 * @throws Problem `not-signed-in`; `not-found` for whoever may not see it too
 */
export async function getSubmission({ db, now }: { readonly db: Database; readonly now: Date }, key: string | null, id: string): Promise<string> {
  if (key === null) throw new Problem('not-signed-in', 'send a valid key as Authorization: Bearer')
  const [ofKey = [], found = []] = await readTogether(db, [keyStatement(key, now), selectSubmissionState(id)])
  const held = viewerOfKey(ofKey, dayOf(now))
  if (!held) throw new Problem('not-signed-in', 'send a valid key as Authorization: Bearer')
  const row = found[0] as unknown as SubmissionStateRow | undefined // the columns of selectSubmissionState
  const isOurs = row && (isSteward(held.viewer) || held.viewer.posts.some(({ organizationKey }) => organizationKey !== null && organizationKey === row.organization))
  if (!isOurs) throw new Problem('not-found', 'there is no submission at this address')
  const kind = KEPT_RECORDS.find((one) => one === row.kind)
  return JSON.stringify({ submission: id, state: row.state, kind: row.kind, operation: row.operation, reason: row.reason, record: row.recordId !== null && kind ? addressOf(kind, row.recordId) : null })
}
