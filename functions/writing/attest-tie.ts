import type { Database } from '#db/client.ts'
import { violatedConstraint } from '#db/constraint.ts'
import { readTogether } from '#db/read.ts'
import { runTogether } from '#db/run-together.ts'
import { recordAnswer } from '#functions/confirmations/record-answer.ts'
import { postFor } from '#functions/confirmations/speaking.ts'
import { seenOf, subjectOf } from '#functions/confirmations/subject.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { parse } from '#functions/core/parse.ts'
import { Problem } from '#functions/core/problem.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { callStatements, openCall, type OpenCall } from './open-call.ts'
import { keepAnswer } from './queries.ts'
import type { Call, WriteAnswer } from './schema.ts'
import { wordInput } from './word.ts'

/**
 * Says by the API what a party of a public tie says of it, in the post of the key: as the page of an answer does.
 *
 * @throws Problem `not-signed-in`; `not-found` for what is no public tie, or no party of it; `not-allowed` for a party that the key does not speak for; `invalid-input`; `stale-revision` when the tie was changed meanwhile
 */
export async function attestTie({ db, now, origin }: { readonly db: Database; readonly now: Date; readonly origin: string }, call: Call, tie: { readonly kind: 'alliance' | 'exchange'; readonly id: string }, given: unknown): Promise<WriteAnswer> {
  const opened = openCall(call, await readTogether(db, callStatements(call, now)), now)
  if (opened.before) return opened.before
  const { organization, state, note = null } = parse(wordInput, given)
  const about = { of: 'tie', ...tie } as const
  const subject = await subjectOf(db, about)
  const party = subject.of === 'tie' ? subject.parties.get(organization) : undefined
  if (subject.of !== 'tie' || !party) throw new Problem('not-found', `there is no public ${tie.kind} ${tie.id} of which ${organization} is a party`)
  const post = postFor(opened.viewer, party)
  if (!post) throw new Problem('not-allowed', 'this key does not speak for that party')
  const answer: WriteAnswer = { status: 200, headers: {}, body: JSON.stringify({ tie: tie.id, organization, state, saidOn: dayOf(now), note }) }
  try {
    const isWritten = await recordAnswer({ db, now, origin }, about, seenOf(subject, organization), {
      party: organization, state, note, actor: actorOf(post), reason: null,
      async post(tx) {
        await runTogether(tx, [...keptAnswer(call, opened, answer, now), ...opened.traces])
        return post.key
      },
    })
    if (!isWritten) throw new Problem('stale-revision', 'the tie, or what this party says of it, was changed meanwhile; read it again')
  } catch (error) {
    if (!violatedConstraint(error)?.startsWith('idempotent_answer.')) throw error
    const again = openCall(call, await readTogether(db, callStatements(call, now)), now).before
    if (!again) throw error
    return again
  }
  return answer
}

function keptAnswer({ idempotency }: Call, { viewer }: OpenCall, { status, headers, body }: WriteAnswer, now: Date) {
  return idempotency === null ? [] : [keepAnswer({ account: viewer.account, ...idempotency, status, headers, at: now.toISOString() }, null, body)]
}
