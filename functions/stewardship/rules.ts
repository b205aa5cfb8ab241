import type { Viewer } from '#functions/core/viewer.ts'

/** Bounds of what a steward says when she sends something back, withdraws or restores, in characters. */
export const REASON_LENGTH = { least: 10, most: 1000 } as const

/**
 * Whether a steward may decide about what somebody submitted: never about her own, nor about what an organization submitted at which she holds a post.
 *
 * @param submitted `organizationKey` null: an organization that is not on record yet
 */
export function mayDecide(viewer: Viewer, submitted: { readonly account: number; readonly organizationKey: number | null }): boolean {
  if (!viewer.posts.some(({ kind }) => kind === 'steward')) return false
  return viewer.account !== submitted.account && !viewer.posts.some((post) => post.organizationKey !== null && post.organizationKey === submitted.organizationKey)
}

/** Whether somebody holds a post at one of these organizations: then another steward decides about them. */
export function actsForOne(viewer: Viewer, organizations: readonly string[]): boolean {
  return viewer.posts.some(({ organization }) => organization !== null && organizations.includes(organization))
}

/** Whole days that something has waited. */
export function waitedDays(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 86_400_000))
}

/** What does not hold in a reason: it is missing, too short or too long; null when it holds. */
export function reasonFault(reason: string): 'missing' | 'short' | 'long' | null {
  if (reason === '') return 'missing'
  return reason.length < REASON_LENGTH.least ? 'short' : reason.length > REASON_LENGTH.most ? 'long' : null
}
