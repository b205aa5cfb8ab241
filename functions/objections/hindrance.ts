import type { Viewer } from '#functions/core/viewer.ts'

/** Why a steward may not decide about an objection: she holds a post at the institution, or she decided what is appealed; null when she may. */
export function hindranceOf(viewer: Viewer, { organizationKey, state, decidedBy }: { readonly organizationKey: number; readonly state: string; readonly decidedBy: number | null }): 'own-organization' | 'decided-before' | null {
  if (viewer.posts.some((post) => post.organizationKey !== null && post.organizationKey === organizationKey)) return 'own-organization'
  return state === 'appealed' && decidedBy === viewer.account ? 'decided-before' : null
}
