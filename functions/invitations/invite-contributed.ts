import type { AnswerContext } from '#functions/confirmations/record-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { inviteParty, type Invited } from './invite-party.ts'
import { selectAskedOf } from './queries.ts'

/**
 * Invites a party of a contribution, in the name of the organization that wrote it. Whether the contribution is the viewer's has been asked.
 *
 * @throws Problem `not-found` when that party is not asked about it; `too-many-requests`
 */
export async function inviteContributed(context: AnswerContext, viewer: Viewer, { contribution, organization, email }: { readonly contribution: string; readonly organization: string; readonly email: string }): Promise<Invited> {
  const request = await selectAskedOf(context.db, contribution, organization)
  if (!request) throw new Problem('not-found', 'there is no such party')
  return inviteParty(context, viewer, request, email)
}
