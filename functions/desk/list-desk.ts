import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import { aboutOf } from '#functions/invitations/about.ts'
import { selectDesk, selectDeskRequest, selectUnverified, type DeskRow } from './queries.ts'
import type { Desk, DeskRequest } from './schema.ts'

function requestOf({ organization, names, kind, website, askerNames, title, askedAt, hasVoice, ...row }: DeskRow): DeskRequest {
  return {
    id: row.id, asker: row.asker, organization: { id: organization, names: JSON.parse(names), kind, website }, askedBy: askerNames === null ? null : JSON.parse(askerNames), about: aboutOf(row), title: JSON.parse(title),
    askedOn: askedAt.slice(0, 10), dueOn: row.dueOn, passedOnAt: row.passedOnAt, passedOnHow: row.passedOnHow, invitedAt: row.invitedAt, hasVoice: hasVoice === null ? null : hasVoice === 1,
  }
}

/** What the desk has to do: answers to verify, and what reaches nobody, what was not passed on first, by its day. */
export async function listDesk(db: Database): Promise<Desk> {
  const [requests, unverified] = await Promise.all([selectDesk(db), selectUnverified(db)])
  return {
    requests: requests.map(requestOf),
    unverified: unverified.map((row) => ({ invitation: row.invitation, request: requestOf(row), domain: row.domain, answer: row.answer, note: row.answerNote === null ? null : JSON.parse(row.answerNote), answeredOn: row.usedAt.slice(0, 10) })),
  }
}

/** One question that the desk passes on. @throws Problem `not-found` when there is none of this id, or it is answered */
export async function getDeskRequest(db: Database, id: string): Promise<DeskRequest> {
  const row = await selectDeskRequest(db, id)
  if (!row) throw new Problem('not-found', 'there is no such question, or it is answered')
  return requestOf(row)
}
