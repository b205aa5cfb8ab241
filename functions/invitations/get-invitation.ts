import type { Database } from '#db/client.ts'
import { digestOf } from '#functions/accounts/secrets.ts'
import { questionOf } from '#functions/confirmations/get-question.ts'
import type { About, Question, Voice } from '#functions/confirmations/schema.ts'
import { subjectOf } from '#functions/confirmations/subject.ts'
import { aboutOf } from './about.ts'
import { selectInvitation, type InvitationRow } from './queries.ts'
import { isByNeighbour, postByAddress } from './standing.ts'

/** An invitation that can be answered. */
export interface OpenInvitation {
  readonly row: InvitationRow
  readonly about: About
  readonly question: Question
  readonly voice: Voice
  /** the post that its answer gives; null: a steward verifies it first */
  readonly post: 'member' | 'organization-administrator' | null
}

/** The invitation that a token opens; null when it was used or has expired, when the party has answered otherwise, when what it is about is gone, and when there is none: nobody learns which. */
export async function getInvitation(db: Database, token: string, now: Date): Promise<OpenInvitation | null> {
  const row = await selectInvitation(db, digestOf(token))
  const about = row ? aboutOf(row) : null
  if (!row || about === null || row.usedAt !== null || row.answeredAt !== null || row.expiresAt <= now.toISOString()) return null
  const subject = await subjectOf(db, about)
  if (subject.of === 'gone' || subject.of === 'moved') return null
  const party = subject.parties.get(row.organization)
  if (!party) return null
  const question = await questionOf(db, subject, [party])
  const [voice] = question.voices
  return voice ? { row, about, question, voice, post: isByNeighbour(row, party) ? null : await postByAddress(db, party, row.email) } : null
}
