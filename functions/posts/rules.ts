import type { Actor } from '#functions/core/context.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'

/** Whether she holds the post of a steward: reviews, verifies, publishes. */
export function isSteward(viewer: Viewer): boolean {
  return viewer.posts.some(({ kind }) => kind === 'steward')
}

/** Whether she holds the post of an administrator of the registry: manages accounts. */
export function isAdministrator(viewer: Viewer): boolean {
  return viewer.posts.some(({ kind }) => kind === 'administrator')
}

/** The post that she holds at an organization, by its public id; null when she holds none there. */
export function postAt(viewer: Viewer, organization: string): HeldPost | null {
  return viewer.posts.find((post) => post.organization === organization) ?? null
}

/** Whether she acts for an organization. */
export function mayActFor(viewer: Viewer, organization: string): boolean {
  return postAt(viewer, organization) !== null
}

/** Whether she manages who acts for an organization. */
export function isOrganizationAdministrator(viewer: Viewer, organization: string): boolean {
  return postAt(viewer, organization)?.kind === 'organization-administrator'
}

/** The organizations that she acts for, by their posts. */
export function organizationPosts(viewer: Viewer): (HeldPost & { readonly organization: string; readonly organizationKey: number })[] {
  return viewer.posts.flatMap((post) => (post.organization !== null && post.organizationKey !== null ? [{ ...post, organization: post.organization, organizationKey: post.organizationKey }] : []))
}

/** Who acts, as history names it: the post and the organization, or the registry. */
export function actorOf(post: HeldPost): Actor {
  return { post: post.kind, at: post.organization ?? 'registry' }
}
