import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { publishEarly } from './early-publication.ts'
import { recordAnswer, type AnswerContext } from './record-answer.ts'
import { answerFault, answersOpen, asNote, noteOf } from './rules.ts'
import { STATE_OF, type About, type Answer, type Answered } from './schema.ts'
import { postFor, voicesOf } from './speaking.ts'
import { subjectOf } from './subject.ts'

/**
 * Answers for a party: confirms, confirms and corrects, disputes with a reason, or takes back what was said. On a public tie the answer is a fact at once; on a contribution it is kept until
 * that is published, which it may bring about (`publishEarly`).
 *
 * @throws Problem `not-found` when there is nothing to answer; `not-allowed` when the viewer does not speak for the party
 */
export async function answerRequest(context: AnswerContext, viewer: Viewer, about: About, answer: Answer): Promise<Answered> {
  const subject = await subjectOf(context.db, about)
  if (subject.of === 'gone') throw new Problem('not-found', 'there is nothing to answer at this address')
  if (subject.of === 'moved') return { outcome: 'changed' }
  const party = voicesOf(viewer, subject).find(({ id }) => id === answer.organization)
  const post = party && postFor(viewer, party)
  if (!party || !post) throw subject.of === 'tie' ? new Problem('not-allowed', 'you do not speak for this party') : new Problem('not-found', 'there is nothing to answer at this address')
  const { said } = subject.stands.get(party.id) ?? {}
  if (!answersOpen(said?.attestation ?? 'silent', said?.note != null).includes(answer.answer)) return { outcome: 'changed' }
  const notices = answer.answer === 'dispute' || answer.answer === 'correct' ? checkText(asNote(answer.note)) : []
  const fault = answerFault(answer, notices)
  if (fault !== null) return { outcome: 'faults', fault, notices }
  const isWritten = await recordAnswer(context, about, answer.seen, { party: party.id, state: STATE_OF[answer.answer], note: noteOf(answer), actor: actorOf(post), reason: null, post: async () => post.key })
  if (!isWritten) return { outcome: 'changed' }
  if (about.of === 'tie') return { outcome: 'answered', about, isPublic: true }
  const tie = await publishEarly(context, about.id)
  return tie === null ? { outcome: 'answered', about, isPublic: false } : { outcome: 'answered', about: { of: 'tie', kind: subject.kind, id: tie }, isPublic: true }
}
