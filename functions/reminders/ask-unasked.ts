import { askParties } from '#functions/confirmations/ask-parties.ts'
import type { AnswerContext } from '#functions/confirmations/record-answer.ts'
import { contributionOf } from '#functions/contributions/contribution.ts'
import { selectSubmission } from '#functions/contributions/queries.ts'
import { selectUnasked } from './queries.ts'

const AT_ONCE = 50

/** Asks the parties of contributions that came without a page: by the API, or drafted before the organization of their author was on record. On the schedule; done twice it is done once. */
export async function askUnasked({ db, now, origin }: AnswerContext): Promise<void> {
  for (const id of await selectUnasked(db, AT_ONCE)) {
    const row = await selectSubmission(db, id)
    const contribution = row && contributionOf(row)
    if (!contribution || contribution.fact === null) continue
    const { fact } = contribution
    await db.transaction((tx) => askParties(tx, { ...contribution, fact, before: null }, { now, origin }), { behavior: 'immediate' })
  }
}
