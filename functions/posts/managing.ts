import type { WriteTransaction } from '#db/client.ts'
import type { PostKind } from '#db/schema/accounts.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { countOpenPosts, selectOpenPost, type OpenPost } from './queries.ts'

/** Where posts are: an organization by key and public id, or the registry (both null). */
export interface Place { readonly key: number | null; readonly id: string | null }

/** The registry itself as a place of posts. */
export const REGISTRY: Place = { key: null, id: null }

/** What cannot be done with a post; the pages say each in words (`posts.errors`). */
export type PostsCode = 'email' | 'kind' | 'lastAdministrator' | 'lastOfRegistry' | 'self' | 'tooMany'

/** The kinds of post that a place has. */
export function kindsAt({ key }: Place): readonly PostKind[] {
  return key === null ? ['steward', 'administrator'] : ['member', 'organization-administrator']
}

/**
 * The post by which somebody manages who acts for a place: its own administrator, or a steward or administrator of the registry, for an organization; an administrator for the registry.
 *
 * @returns null when she does not manage it
 */
export function managingPost(viewer: Viewer, { id }: Place): HeldPost | null {
  if (id === null) return viewer.posts.find(({ kind }) => kind === 'administrator') ?? null
  return viewer.posts.find((post) => post.organization === id && post.kind === 'organization-administrator') ?? viewer.posts.find(({ kind }) => kind === 'steward' || kind === 'administrator') ?? null
}

/** Whether somebody sees the addresses of a place in full: its own administrators need them, others do not. */
export function seesAddresses(viewer: Viewer, { id }: Place): boolean {
  return managingPost(viewer, { key: null, id })?.organization === id
}

/** An address as those see it who need not know it: its first letter and its domain. */
export function shortened(email: string): string {
  const [name = '', domain = ''] = email.split('@')
  return `${name.slice(0, 1)}…@${domain}`
}

/**
 * The managing post, as it stands inside the transaction: what was open when the request came in may have ended since.
 *
 * @throws Problem `not-allowed` when she does not manage the place
 */
export async function requireManaging(tx: WriteTransaction, viewer: Viewer, place: Place): Promise<HeldPost> {
  const post = managingPost(viewer, place)
  if (post === null || !await selectOpenPost(tx, post.id)) throw new Problem('not-allowed', 'your post does not allow this')
  return post
}

/**
 * An open post at a place.
 *
 * @throws Problem `not-found` when the place has no such post
 */
export async function requirePostAt(tx: WriteTransaction, id: string, { key }: Place): Promise<OpenPost> {
  const found = await selectOpenPost(tx, id)
  if (!found || found.organization !== key) throw new Problem('not-found', 'there is no post of this id here')
  return found
}

/** Whether a place would have no administrator without this post. Of an organization a steward may take even the last one away; the registry keeps one always. */
export async function isNeeded(tx: WriteTransaction, post: OpenPost, by: HeldPost): Promise<PostsCode | null> {
  if (post.kind !== 'organization-administrator' && post.kind !== 'administrator') return null
  if (post.organization !== null && by.organization === null) return null
  if (await countOpenPosts(tx, post.kind, post.organization) > 1) return null
  return post.organization === null ? 'lastOfRegistry' : 'lastAdministrator'
}
