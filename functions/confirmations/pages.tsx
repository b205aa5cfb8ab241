import { Hono, type Context } from 'hono'
import { recordId } from '#functions/core/field-constraints.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { respondPrivatePage, type PrivateTools } from '#functions/http/private-page.tsx'
import { signedIn } from '#functions/http/viewer.ts'
import { AnswerPage, answerPath } from '#web/pages/confirmations/answer-page.tsx'
import type { TypedAnswer } from '#web/pages/confirmations/answer-form.tsx'
import { PATHS } from '#web/paths.ts'
import { answerRequest } from './answer-request.ts'
import { getQuestion } from './get-question.ts'
import { readAnswer } from './read-answer.ts'
import type { About, Question } from './schema.ts'

/** Answering for a party: by the tie that is public, or by the contribution that would make it so. */
export const confirmationPages = new Hono<Env>()

function aboutOf(c: Context<Env>): About {
  const id = c.req.param('id') ?? ''
  const kind = c.req.param('kind')
  if (kind === undefined) return { of: 'contribution', id }
  if ((kind !== 'alliance' && kind !== 'exchange') || !recordId.safeParse(id).success) throw new Problem('not-found', 'there is no tie at this address')
  return { of: 'tie', kind, id }
}

/** For whom she answers: as asked, else the first that has not spoken, else the first. */
function voiceOf({ voices }: Question, asked: string | null) {
  const voice = voices.find(({ party }) => party.id === asked) ?? voices.find(({ party }) => party.said.attestation === 'silent') ?? voices[0]
  if (!voice) throw new Problem('not-allowed', 'you speak for no party of this tie')
  return voice
}

async function page(c: Context<Env>, { db, lang, url, frame }: PrivateTools, typed: TypedAnswer | null, organization: string | null) {
  const asked = await getQuestion(db, signedIn(c), aboutOf(c))
  if ('of' in asked && typed === null) return asked.of === 'moved' ? c.redirect(answerPath(asked.about, lang) + url.search, 303) : Promise.reject(new Problem('not-found', 'there is nothing to answer here'))
  // published while she was answering: her answer was not taken, and she is shown the tie as it is public now
  const question = 'of' in asked ? await getQuestion(db, signedIn(c), asked.of === 'moved' ? asked.about : aboutOf(c)) : asked
  if ('of' in question) throw new Problem('not-found', 'there is nothing to answer here')
  const voice = voiceOf(question, organization)
  return { page: <AnswerPage frame={frame} question={question} voice={voice} typed={typed} isDone={typed === null && url.searchParams.get('done') === voice.party.id} />, status: typed === null ? 200 : typed.fault === null ? 409 : 422 }
}

for (const path of [PATHS.tieAnswer, PATHS.contributionAnswer] as const) {
  confirmationPages.get(path, (c) => respondPrivatePage(c, (tools) => page(c, tools, null, tools.url.searchParams.get('for') ?? tools.url.searchParams.get('done'))))
  confirmationPages.post(path, (c) => respondPrivatePage(c, async (tools) => {
    const answer = readAnswer(await readForm(c), tools.lang)
    const answered = await answerRequest({ db: tools.db, now: tools.now, origin: originOf(c) }, signedIn(c), aboutOf(c), answer)
    if (answered.outcome === 'answered') return c.redirect(`${answerPath(answered.about, tools.lang)}?done=${answer.organization}`, 303)
    return page(c, tools, { ...answer, fault: answered.outcome === 'faults' ? answered.fault : null, notices: answered.outcome === 'faults' ? answered.notices : [] }, answer.organization)
  }))
}
