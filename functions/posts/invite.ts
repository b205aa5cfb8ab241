import { daysAfter } from '#functions/core/instants.ts'
import { and, eq, gt } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { account, post, type PostKind } from '#db/schema/accounts.ts'
import { upsertAccount } from '#functions/accounts/queries.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { grantPost } from './grant-post.ts'
import { kindsAt, requireManaging, type Place, type PostsCode } from './managing.ts'
import { actorOf } from './rules.ts'
import { mailPostGiven, type Telling } from './tell.ts'

/** Posts that one account gives within a day: enough to set an institution up, too few to send mail to the world. */
export const POSTS_A_DAY = 30

async function hasGivenTooMany(tx: WriteTransaction, viewer: Viewer, now: Date): Promise<boolean> {
  return await tx.$count(post, and(eq(post.grantedBy, viewer.account), gt(post.grantedAt, daysAfter(now, -1)))) >= POSTS_A_DAY
}

/** What is given to whom. `email` has been read (`readMailAddress`). */
export interface Invitation { readonly email: string; readonly kind: PostKind }

/**
 * Gives somebody a post by her mail address: it is in her space when she signs in with it. Whether the address has an account, or the post already, is not told.
 *
 * @returns what does not hold, or null
 * @throws Problem `not-allowed` when the viewer does not manage the place
 */
export async function invite(db: Database, viewer: Viewer, place: Place, { email, kind }: Invitation, telling: Telling): Promise<PostsCode | null> {
  if (!kindsAt(place).includes(kind)) return 'kind'
  if (email === viewer.email && place.key !== null) return 'self'
  return db.transaction(async (tx) => {
    const by = await requireManaging(tx, viewer, place)
    if (await hasGivenTooMany(tx, viewer, telling.now)) return 'tooMany'
    const holder = await upsertAccount(tx, { id: crypto.randomUUID(), email, lang: telling.lang, createdAt: telling.now.toISOString() })
    const ground = by.organization === null ? 'steward' : 'colleague'
    if (!await grantPost(tx, { account: holder, kind, organization: place.key, ground, note: null, by: viewer.account }, telling.now)) return null
    await writeAct(tx, { now: telling.now, account: viewer.account, actor: actorOf(by), kind: 'post-granted', organization: place.key, detail: { post: kind, ground, holder } })
    const [known] = await tx.select({ lang: account.lang }).from(account).where(eq(account.key, holder))
    await mailPostGiven(tx, { email, lang: known?.lang ?? telling.lang, kind, place }, telling)
    return null
  }, { behavior: 'immediate' })
}
