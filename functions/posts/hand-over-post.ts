import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { account, postOffer, type PostKind } from '#db/schema/accounts.ts'
import { spend } from '#functions/accounts/spend.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { addDays, dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { NameView } from '#functions/core/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { grantPost } from './grant-post.ts'
import { requirePostAt, type Place, type PostsCode } from './managing.ts'
import { closePost, selectOffer } from './queries.ts'
import { actorOf } from './rules.ts'
import { mailOffer, type Telling } from './tell.ts'

/** Days within which a successor can accept. */
export const OFFER_DAYS = 30

/** Offers that one account sends within an hour: enough to put a wrong address right, too few to send mail to the world. */
const OFFERS_AN_HOUR = 10

/** A post that is offered to somebody who is signed in. */
export interface Offer { readonly id: string; readonly kind: PostKind; readonly organizationId: string; readonly names: readonly NameView[]; readonly expiresAt: string }

interface OfferRow { readonly key: number; readonly id: string; readonly email: string; readonly expiresAt: string; readonly post: number; readonly kind: PostKind; readonly holder: number; readonly organization: number; readonly organizationId: string; readonly names: string }

/**
 * Offers one's own post to a successor, by mail; an offer made before is taken back. The post stays where it is until it is accepted.
 *
 * @returns what does not hold, or null
 * @throws Problem `not-found` when the viewer does not hold such a post there; `too-many-requests`
 */
export async function offerPost(db: Database, viewer: Viewer, place: Place, id: string, email: string, telling: Telling): Promise<PostsCode | null> {
  if (email === viewer.email) return 'self'
  await spend(db, [{ name: `offer:${viewer.accountId}`, perHour: OFFERS_AN_HOUR }], telling.now)
  return db.transaction(async (tx) => {
    const post = await requirePostAt(tx, id, place)
    const own = viewer.posts.find(({ key }) => key === post.key)
    if (post.account !== viewer.account || !own || place.key === null) throw new Problem('not-found', 'you hold no such post here')
    const at = telling.now.toISOString()
    await tx.update(postOffer).set({ state: 'taken-back', closedAt: at, email: null }).where(and(eq(postOffer.post, post.key), eq(postOffer.state, 'open')))
    const offer = crypto.randomUUID()
    await tx.insert(postOffer).values({ id: offer, post: post.key, email, offeredBy: viewer.account, createdAt: at, expiresAt: `${addDays(dayOf(telling.now), OFFER_DAYS)}T23:59:59.999Z`, state: 'open' })
    const [known] = await tx.select({ lang: account.lang }).from(account).where(eq(account.email, email))
    await mailOffer(tx, { email, lang: known?.lang ?? telling.lang, offer, kind: post.kind, place, days: OFFER_DAYS }, telling)
    await writeAct(tx, { now: telling.now, account: viewer.account, actor: actorOf(own), kind: 'post-offered', organization: place.key, detail: { post: post.kind } })
    return null
  }, { behavior: 'immediate' })
}

/**
 * Takes back the offer of one's own post.
 *
 * @throws Problem `not-found` when the viewer does not hold such a post there
 */
export async function takeBackOffer(db: Database, viewer: Viewer, place: Place, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const post = await requirePostAt(tx, id, place)
    if (post.account !== viewer.account) throw new Problem('not-found', 'you hold no such post here')
    await tx.update(postOffer).set({ state: 'taken-back', closedAt: now.toISOString(), email: null }).where(and(eq(postOffer.post, post.key), eq(postOffer.state, 'open')))
  }, { behavior: 'immediate' })
}

/** The offer of this id to whoever is signed in; null when there is none, it is another's, is closed or has expired: nobody is told which. */
export async function getOffer(db: Database, viewer: Viewer, id: string, now: Date): Promise<Offer | null> {
  const [row] = await readRows<OfferRow>(db, selectOffer(id))
  if (!row || row.email !== viewer.email || row.expiresAt <= now.toISOString()) return null
  return { id: row.id, kind: row.kind, organizationId: row.organizationId, names: JSON.parse(row.names), expiresAt: row.expiresAt }
}

/**
 * A successor accepts: the post of whoever offered it ends, hers begins. Inbox and history are the organization's and stay.
 *
 * @returns the public id of the organization
 * @throws Problem `not-found` when there is no such offer to this account
 */
export async function acceptOffer(db: Database, viewer: Viewer, id: string, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const [row] = await tx.all<OfferRow>(selectOffer(id))
    if (!row || row.email !== viewer.email || row.expiresAt <= now.toISOString()) throw new Problem('not-found', 'nothing is offered to you under this id')
    await tx.update(postOffer).set({ state: 'accepted', closedAt: now.toISOString(), email: null }).where(eq(postOffer.key, row.key))
    await closePost(tx, row.post, viewer.account, now)
    await grantPost(tx, { account: viewer.account, kind: row.kind, organization: row.organization, ground: 'successor', note: null, by: row.holder }, now)
    await writeAct(tx, { now, account: viewer.account, actor: { post: row.kind, at: row.organizationId }, kind: 'post-handed-over', organization: row.organization, detail: { post: row.kind, from: row.holder, to: viewer.account } })
    return row.organizationId
  }, { behavior: 'immediate' })
}
