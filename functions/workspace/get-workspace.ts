import type { Database } from '#db/client.ts'
import { read } from '#functions/core/answer.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { contributionOf, type Contribution } from '#functions/contributions/contribution.ts'
import type { LikeTie } from '#functions/contributions/find-like-ties.ts'
import { ownOrganizations, type OwnOrganization } from '#functions/contributions/own-organizations.ts'
import { selectAwaiting, selectUnderWay } from '#functions/contributions/queries.ts'
import { getOrganization } from '#functions/organizations/get-organization.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { listProposals } from '#functions/own-records/get-own-record.ts'
import type { Proposal } from '#functions/own-records/schema.ts'
import { tiePage, type TieChoice, type TiePage } from './tie-list.ts'

/** What the workspace of an organization shows. */
export interface Workspace {
  readonly own: OwnOrganization
  /** whether the viewer acts for others too */
  readonly several: boolean
  /** what is under way, the latest touched first */
  readonly contributions: readonly Contribution[]
  /** what it has under way about its own record and what it offers and needs */
  readonly proposals: readonly Proposal[]
  /** one page of its published ties */
  readonly ties: TiePage
}

async function tiesOf(db: Database, id: string, day: string): Promise<readonly LikeTie[]> {
  const found = await getOrganization(db, id, { ties: true }, day)
  if (!found || !('body' in found)) return []
  const { ties } = read<OrganizationView>(found)
  return [...(ties?.alliances ?? []).map(({ alliance }): LikeTie => ({ kind: 'alliance', tie: alliance })), ...(ties?.exchanges ?? []).map(({ exchange }): LikeTie => ({ kind: 'exchange', tie: exchange }))]
}

/**
 * The workspace of an organization for which the viewer acts, or which she has registered and which waits for a steward.
 *
 * @param choice which of its ties are shown
 * @param day on which the states of alliances are told
 * @returns null when it is none of hers
 */
export async function getWorkspace(db: Database, viewer: Viewer, id: string, choice: TieChoice, day: string): Promise<Workspace | null> {
  const organizations = await ownOrganizations(db, viewer)
  const own = organizations.find((one) => one.id === id)
  if (!own) return null
  const [rows, ties, proposals] = await Promise.all(own.key === null ? [selectAwaiting(db, viewer.account, id), [], []] : [selectUnderWay(db, id), tiesOf(db, id, day), listProposals(db, own.key)])
  return { own, several: organizations.length > 1, contributions: rows.map(contributionOf), proposals, ties: tiePage(ties, choice) }
}
