import type { Database, WriteTransaction } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { isNeeded, requireManaging, requirePostAt, type Place, type PostsCode } from './managing.ts'
import { closePost, type OpenPost } from './queries.ts'
import { actorOf } from './rules.ts'

/** By which post somebody ends one: her own, whatever it is, else the one by which she manages the place. */
async function endingPost(tx: WriteTransaction, viewer: Viewer, place: Place, post: OpenPost): Promise<HeldPost> {
  const own = viewer.posts.find(({ key }) => key === post.key)
  return post.account === viewer.account && own ? own : requireManaging(tx, viewer, place)
}

/**
 * Ends a post: from the next request on its holder acts no more. Its holder may leave it herself. An organization keeps an administrator, unless a steward takes it away.
 *
 * @returns what does not hold, or null
 * @throws Problem `not-found` when the place has no such post; `not-allowed` when the viewer neither holds it nor manages the place
 */
export async function endPost(db: Database, viewer: Viewer, place: Place, id: string, now: Date): Promise<PostsCode | null> {
  return db.transaction(async (tx) => {
    const post = await requirePostAt(tx, id, place)
    const by = await endingPost(tx, viewer, place, post)
    const needed = await isNeeded(tx, post, by)
    if (needed !== null) return needed
    await closePost(tx, post.key, viewer.account, now)
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(by), kind: 'post-ended', organization: place.key, detail: { post: post.kind, holder: post.account } })
    return null
  }, { behavior: 'immediate' })
}
