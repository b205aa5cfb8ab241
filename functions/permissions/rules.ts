import type { Viewer } from '#functions/core/viewer.ts'
import { isAdministrator, isOrganizationAdministrator, isSteward, mayActFor, organizationPosts } from '#functions/posts/rules.ts'
import type { Who } from './schema.ts'

/** What comes of asking: `sign-in` for a visitor where an account is needed, `accept-terms` for who has not accepted them. */
export type Verdict = 'allowed' | 'sign-in' | 'accept-terms' | 'refused'

function holds(viewer: Viewer, who: Who, organization: string | undefined): boolean {
  switch (who) {
    case 'anyone': case 'visitor': case 'newcomer': case 'signed-in': return true
    case 'api-key': return viewer.via.kind === 'api-key'
    case 'organization-member': return organization === undefined ? organizationPosts(viewer).length > 0 : mayActFor(viewer, organization)
    case 'organization-administrator': return organization === undefined ? viewer.posts.some(({ kind }) => kind === 'organization-administrator') : isOrganizationAdministrator(viewer, organization)
    case 'steward': return isSteward(viewer)
    case 'administrator': return isAdministrator(viewer)
  }
}

/**
 * Whether somebody may use a route.
 *
 * @param viewer null: a visitor
 * @param organization the public id that the path names as `:organization`
 */
export function verdictOn(viewer: Viewer | null, who: Who | readonly Who[], organization: string | undefined): Verdict {
  const any: readonly Who[] = typeof who === 'string' ? [who] : who
  if (any.includes('anyone') || any.includes('visitor')) return 'allowed'
  if (viewer === null) return 'sign-in'
  if (any.includes('newcomer')) return 'allowed'
  if (!viewer.hasAcceptedTerms) return 'accept-terms'
  return any.some((one) => holds(viewer, one, organization)) ? 'allowed' : 'refused'
}
