import type { AnswerContext } from '#functions/confirmations/record-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { inviteParty, type Invited } from './invite-party.ts'
import { selectAskedById } from './queries.ts'

/** Invites the party of a request, as a steward. @throws Problem `not-found` when there is no such request */
export async function inviteAsked(context: AnswerContext, viewer: Viewer, request: string, email: string): Promise<Invited> {
  const row = await selectAskedById(context.db, request)
  if (!row) throw new Problem('not-found', 'there is no such question')
  return inviteParty(context, viewer, row, email)
}
