import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { endKey } from './queries.ts'

/**
 * Ends a key for good: the next request with it is refused.
 *
 * @throws Problem `not-found` for a key that is not hers, or is revoked already
 */
export async function revokeApiKey({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, id: string): Promise<void> {
  const ended = await readRows(db, endKey(viewer.account, id, now.toISOString()))
  if (ended.length === 0) throw new Problem('not-found', 'none of your keys has this id')
  await writeAct(db, { now, account: viewer.account, actor: { post: 'member', at: 'registry' }, kind: 'api-key-revoked', detail: { id } })
}
