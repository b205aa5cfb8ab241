import type { Bound } from '#db/prepared.ts'
import { noteUse } from '#functions/api-keys/queries.ts'
import { keyStatement, viewerOfKey } from '#functions/api-keys/read-key.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import type { Rows } from '#functions/revisions/create-record.ts'
import { selectKeptAnswer, type KeptAnswer } from './queries.ts'
import { requireWriteScope } from './rules.ts'
import type { Call, WriteAnswer } from './schema.ts'

/** A call whose key holds: who acts, of a steward the organizations at which she holds posts besides, the answer that it was given before (null: it is new), and what its use leaves behind. */
export interface OpenCall { readonly viewer: Viewer; readonly ownOrganizations: readonly string[]; readonly before: WriteAnswer | null; readonly traces: readonly Bound[] }

const REFUSED = 'send a valid key as Authorization: Bearer'

/**
 * What must be read to know who calls and whether the call came before: for the batch of reads that a write begins with.
 *
 * @throws Problem `not-signed-in` without a key
 */
export function callStatements({ key, idempotency }: Call, now: Date): Bound[] {
  if (key === null) throw new Problem('not-signed-in', REFUSED)
  const ofKey = keyStatement(key, now)
  return [ofKey, ...(idempotency === null ? [] : [selectKeptAnswer(ofKey, idempotency.key)])]
}

/**
 * Who calls, from the rows of `callStatements`, which stand first.
 *
 * @throws Problem `not-signed-in` for a key that does not hold, `not-allowed` for one that only reads, `key-used-otherwise` when its idempotency key was for another request
 */
export function openCall({ idempotency }: Call, [ofKey = [], kept = []]: readonly Rows[], now: Date): OpenCall {
  const day = dayOf(now)
  const held = viewerOfKey(ofKey, day)
  if (!held) throw new Problem('not-signed-in', REFUSED)
  const { viewer, isNoted, ownOrganizations } = held
  requireWriteScope(viewer)
  const answer = idempotency === null ? undefined : kept[0] as unknown as KeptAnswer | undefined // the columns of selectKeptAnswer
  if (answer && answer.digest !== idempotency?.digest) throw new Problem('key-used-otherwise', 'this Idempotency-Key was used for another request')
  const before: WriteAnswer | null = answer ? { status: answer.status, headers: { ...JSON.parse(answer.headers), 'idempotent-replay': 'true' }, body: answer.body } : null
  return { viewer, ownOrganizations, before, traces: isNoted || viewer.via.kind !== 'api-key' ? [] : [noteUse(viewer.via.key, day)] }
}

/** How many statements `callStatements` gives. */
export function callLength({ idempotency }: Call): number {
  return idempotency === null ? 1 : 2
}
