import type { Database } from '#db/client.ts'
import type { PostKind } from '#db/schema/accounts.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { isNeeded, kindsAt, requireManaging, requirePostAt, type Place, type PostsCode } from './managing.ts'
import { closePost, insertPost } from './queries.ts'
import { actorOf } from './rules.ts'

/**
 * Makes a member an administrator of the organization, or an administrator a member: the one post ends, the other begins.
 *
 * @returns what does not hold, or null
 * @throws Problem `not-found` when the place has no such post; `not-allowed` when the viewer does not manage it
 */
export async function changePost(db: Database, viewer: Viewer, place: Place, id: string, kind: PostKind, now: Date): Promise<PostsCode | null> {
  if (place.key === null || !kindsAt(place).includes(kind)) return 'kind'
  return db.transaction(async (tx) => {
    const by = await requireManaging(tx, viewer, place)
    const post = await requirePostAt(tx, id, place)
    if (post.kind === kind) return null
    const needed = await isNeeded(tx, post, by)
    if (needed !== null) return needed
    await closePost(tx, post.key, viewer.account, now)
    await insertPost(tx, { id: crypto.randomUUID(), account: post.account, kind, organization: post.organization, ground: by.organization === null ? 'steward' : 'colleague', groundNote: null, grantedBy: viewer.account, grantedAt: now.toISOString() })
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(by), kind: 'post-changed', organization: place.key, detail: { from: post.kind, to: kind, holder: post.account } })
    return null
  }, { behavior: 'immediate' })
}
