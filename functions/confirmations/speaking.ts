import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import type { Reach } from './reach.ts'
import type { Subject } from './subject.ts'

/**
 * The post in which somebody speaks for a party: one at that organization, or for a State one at whoever it has designated (DESIGN §3.11). A post at the record of a State itself, or at
 * one of its ministries, gives no voice to the State.
 */
export function postFor(viewer: Viewer, { voice }: Reach): HeldPost | null {
  return voice === null ? null : (viewer.posts.find(({ organizationKey }) => organizationKey === voice) ?? null)
}

/** The parties for which somebody may answer: of a contribution not the organization that wrote it, which has said what it says. */
export function voicesOf(viewer: Viewer, subject: Subject): readonly Reach[] {
  const author = subject.of === 'contribution' ? subject.contribution.organization : null
  return [...subject.parties.values()].filter((party) => party.id !== author && postFor(viewer, party) !== null && (subject.of === 'tie' || subject.requests.some((one) => one.organization === party.id)))
}
