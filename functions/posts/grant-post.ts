import type { WriteTransaction } from '#db/client.ts'
import type { PostGround, PostKind } from '#db/schema/accounts.ts'
import { closePost, insertPost, selectOpenPostsOf } from './queries.ts'

/** A post to be given. */
export interface Grant {
  readonly account: number
  readonly kind: PostKind
  /** key of the organization; null: at the registry */
  readonly organization: number | null
  readonly ground: PostGround
  /** what was seen or asked, in a line */
  readonly note: string | null
  /** account that gives it; null: the system */
  readonly by: number | null
}

/**
 * Gives an account a post, in the transaction of what leads to it. At an organization an account holds one post at the most: who becomes its administrator is no longer its
 * member, and an administrator is not made a member besides.
 *
 * @returns whether a new post was opened
 */
export async function grantPost(tx: WriteTransaction, { account, kind, organization, ground, note, by }: Grant, now: Date): Promise<boolean> {
  const held = await selectOpenPostsOf(tx, account, organization)
  if (held.some((one) => one.kind === kind)) return false
  if (organization !== null && held.length > 0) {
    if (kind === 'member') return false
    for (const { key } of held) await closePost(tx, key, by, now)
  }
  await insertPost(tx, { id: crypto.randomUUID(), account, kind, organization, ground, groundNote: note, grantedBy: by, grantedAt: now.toISOString() })
  return true
}
