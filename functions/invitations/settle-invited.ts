import { publishEarly } from '#functions/confirmations/early-publication.ts'
import { recordAnswer, type AnswerContext } from '#functions/confirmations/record-answer.ts'
import { seenOf, subjectOf } from '#functions/confirmations/subject.ts'
import { answerAddress } from '#functions/confirmations/tell.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { Problem } from '#functions/core/problem.ts'
import { tellIn } from '#functions/core/told.ts'
import type { TextsView } from '#functions/core/view.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { actsForOne } from '#functions/stewardship/rules.ts'
import { aboutOf } from './about.ts'
import { letIn } from './answer-invitation.ts'
import { selectUnsettled, settleInvitation } from './queries.ts'

/** What a steward decides about an answer that came by invitation. `note`: what was seen or asked, or why it does not count. */
export interface Settlement { readonly invitation: number; readonly isAccepted: boolean; readonly note: string }

/**
 * Takes an answer that came from an address outside the organization's site as its own, once a steward has verified who gave it, or refuses it. Who gave an accepted one acts for the
 * organization from then on. Tells her either way.
 *
 * @returns false when the answer is overtaken: the tie was changed, or the party has answered since; then it is closed without effect
 * @throws Problem `not-found` when no such answer waits; `not-allowed` when the steward acts for the party, or for the organization that asks it
 */
export async function settleInvited(context: AnswerContext, steward: { readonly viewer: Viewer; readonly post: HeldPost }, { invitation, isAccepted, note }: Settlement): Promise<boolean> {
  const { db, now, origin } = context
  const at = now.toISOString()
  const row = await selectUnsettled(db, invitation)
  const about = row ? aboutOf(row) : null
  if (!row || about === null || row.answer === null || row.usedAt === null) throw new Problem('not-found', 'no such answer waits')
  if (actsForOne(steward.viewer, [row.organization, row.askedBy ?? ''])) throw new Problem('not-allowed', 'you act for one of the two: another steward decides')
  const subject = await subjectOf(db, about)
  const party = subject.of === 'tie' || subject.of === 'contribution' ? subject.parties.get(row.organization) : undefined
  const settled = { settledAt: at, settledBy: steward.viewer.account, isAccepted }
  const isOvertaken = !party || (subject.of !== 'tie' && subject.of !== 'contribution') || row.answeredAt !== null || row.askedAt > row.usedAt
  if (isOvertaken || !isAccepted) {
    await db.transaction(async (tx) => {
      if (!await settleInvitation(tx, invitation, { ...settled, isAccepted: false })) throw new Problem('not-found', 'no such answer waits')
      await writeAct(tx, { now, account: steward.viewer.account, actor: actorOf(steward.post), kind: 'invited-answer-refused', organization: row.organizationKey, detail: { request: row.id, note } })
      if (party && (subject.of === 'tie' || subject.of === 'contribution') && !isOvertaken) {
        const told = tellIn<{ title: string; organization: string; reason: string }>(row.lang, { title: { texts: subject.title }, organization: { names: party.names }, reason: note })
        await writeMail(tx, { now, to: row.email, lang: row.lang, template: 'invitedAnswerRefused', data: told, once: `settled:${invitation}` })
      }
    }, { behavior: 'immediate' })
    return !isOvertaken
  }
  const words: TextsView | null = row.answerNote === null ? null : JSON.parse(row.answerNote)
  const isWritten = await recordAnswer(context, about, seenOf(subject, party.id), {
    party: party.id, state: row.answer, note: words, actor: { post: 'member', at: party.id }, reason: null,
    post: async (tx) => {
      if (!await settleInvitation(tx, invitation, settled)) throw new Problem('not-found', 'no such answer waits')
      const holder = await letIn(tx, row, { kind: 'member', ground: 'steward', note, by: steward.viewer.account }, now)
      await writeAct(tx, { now, account: steward.viewer.account, actor: actorOf(steward.post), kind: 'invited-answer-accepted', organization: row.organizationKey, detail: { request: row.id, note } })
      const told = tellIn<{ title: string; organization: string; link: string }>(row.lang, { title: { texts: subject.title }, organization: { names: party.names }, link: origin + answerAddress(about, row.lang) })
      await writeMail(tx, { now, to: row.email, lang: row.lang, template: 'invitedAnswerTaken', data: told, once: `settled:${invitation}` })
      return holder.post
    },
  })
  if (isWritten && about.of === 'contribution') await publishEarly(context, about.id)
  return isWritten
}
