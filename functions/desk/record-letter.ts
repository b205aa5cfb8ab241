import { writeAct } from '#functions/acts/write-act.ts'
import { answerFault, asNote, noteOf } from '#functions/confirmations/rules.ts'
import { publishEarly } from '#functions/confirmations/early-publication.ts'
import { recordAnswer, type AnswerContext } from '#functions/confirmations/record-answer.ts'
import { STATE_OF } from '#functions/confirmations/schema.ts'
import { seenOf, subjectOf } from '#functions/confirmations/subject.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import type { Language } from '#db/reference/languages.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { actsForOne } from '#functions/stewardship/rules.ts'
import type { DeskRequest } from './schema.ts'

/** An answer that came by letter, as a steward copies it. */
export interface Letter { readonly answer: string; readonly reference: string; readonly note: string; readonly lang: Language }

/** What is wrong with it, by field. */
export type LetterFault = 'answer' | 'reference' | 'note'

/**
 * Records what a party has answered by letter. The party speaks for itself; the history names the steward who recorded it and, as the reason, the reference of the letter. Of a State a
 * letter counts once it is on record who speaks for it (DESIGN §3.11).
 *
 * @returns what does not hold; 'overtaken' when the tie has changed or the party has answered; null when it is recorded
 * @throws Problem `not-allowed` for a State without designated voice, and for a steward who acts for the party or for the organization that asks it
 */
export async function recordLetter(context: AnswerContext, { viewer, post }: { readonly viewer: Viewer; readonly post: HeldPost }, { id, organization, asker, about, hasVoice }: DeskRequest, letter: Letter, reasonOf: (reference: string) => string): Promise<LetterFault | 'overtaken' | null> {
  if (actsForOne(viewer, [organization.id, asker ?? ''])) throw new Problem('not-allowed', 'you act for one of the two: another steward records it')
  const answer = (['confirm', 'correct', 'dispute'] as const).find((one) => one === letter.answer)
  const reference = asNote(letter.reference)
  if (!answer) return 'answer'
  if (reference === '' || reference.length > 200) return 'reference'
  if (answerFault({ answer, note: letter.note, confirmed: [] }, []) !== null) return 'note'
  if (hasVoice === false) throw new Problem('not-allowed', 'this State has no designated voice')
  const subject = about && await subjectOf(context.db, about)
  if (!about || !subject || subject.of === 'gone' || subject.of === 'moved') return 'overtaken'
  const isWritten = await recordAnswer(context, about, seenOf(subject, organization.id), {
    party: organization.id, state: STATE_OF[answer], note: noteOf({ answer, note: letter.note, lang: letter.lang }), actor: actorOf(post), reason: reasonOf(reference),
    post: async (tx) => {
      await writeAct(tx, { now: context.now, account: viewer.account, actor: actorOf(post), kind: 'answer-by-letter', detail: { request: id, organization: organization.id, answer, reference } })
      return post.key
    },
  })
  if (!isWritten) return 'overtaken'
  if (about.of === 'contribution') await publishEarly(context, about.id)
  return null
}
