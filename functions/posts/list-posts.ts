import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { PostGround, PostKind } from '#db/schema/accounts.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { managingPost, seesAddresses, shortened, type Place } from './managing.ts'
import { selectPostsAt } from './queries.ts'

/** A post as somebody who may see it sees it: the holder's address in full only for the place's own administrators and for herself. */
export interface PostView {
  readonly id: string
  readonly kind: PostKind
  readonly who: string
  readonly isOwn: boolean
  readonly ground: PostGround
  readonly grantedAt: string
  /** to whom its holder has offered it, and until when */
  readonly offer: { readonly to: string; readonly expiresAt: string } | null
}

interface Row { readonly id: string; readonly kind: PostKind; readonly account: number; readonly email: string | null; readonly ground: PostGround; readonly grantedAt: string; readonly offerEmail: string | null; readonly offerExpiresAt: string | null }

/** The open posts of a place: all of them for those who manage it, her own for anybody else. */
export async function listPosts(db: Database, viewer: Viewer, place: Place): Promise<readonly PostView[]> {
  const manages = managingPost(viewer, place) !== null
  const inFull = seesAddresses(viewer, place)
  const rows = await readRows<Row>(db, selectPostsAt(place.key))
  return rows.filter((row) => manages || row.account === viewer.account).map((row) => {
    const isOwn = row.account === viewer.account
    const show = (email: string | null) => (email === null ? '' : inFull || isOwn ? email : shortened(email))
    const { id, kind, ground, grantedAt, offerEmail, offerExpiresAt } = row
    return { id, kind, who: show(row.email), isOwn, ground, grantedAt, offer: offerEmail === null || offerExpiresAt === null ? null : { to: show(offerEmail), expiresAt: offerExpiresAt } }
  })
}
