import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { hindranceOf } from './hindrance.ts'
import { selectProven, selectWaiting, type ObjectionRow } from './queries.ts'
import type { ObjectionView, QueuedObjection } from './schema.ts'
import { briefOf, titleOf } from './view.ts'

const MOST = 200

function queued(row: ObjectionRow): QueuedObjection {
  const { id, kind, recordId, wish, state, provenAt, dueOn } = row
  return { id, kind, recordId, title: titleOf(row.fact), organization: briefOf(row.organizationFact), wish, state, provenOn: (provenAt ?? '').slice(0, 10), dueOn: dueOn ?? '' }
}

/** The objections that wait for a steward, those that are due first in front. */
export async function listObjections(db: Database): Promise<readonly QueuedObjection[]> {
  return (await readRows<ObjectionRow>(db, selectWaiting(MOST))).map(queued)
}

/** One of them with all that a steward decides by; null when there is none of this id. */
export async function getObjection(db: Database, id: string, viewer: Viewer): Promise<ObjectionView | null> {
  const [row] = await readRows<ObjectionRow>(db, selectProven(id))
  if (!row) return null
  const { lang, statement, reply, email, verifiedAt, verifiedBy, reason, appealStatement, outcome, appealReason } = row
  return {
    ...queued(row), lang, statement, reply, mailDomain: email === null ? null : (readMailAddress(email)?.domain ?? null), website: JSON.parse(row.organizationFact).website ?? null, verifiedOn: verifiedAt?.slice(0, 10) ?? null,
    isVerifiedBySteward: verifiedBy !== null, reason, appealStatement, outcome, appealReason, hindrance: hindranceOf(viewer, row),
  }
}
