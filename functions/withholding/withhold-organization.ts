import { readRows } from '#db/read.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { Problem } from '#functions/core/problem.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { commit, type Alongside } from '#functions/revisions/commit.ts'
import { forgetAllAnswers } from '#functions/revisions/queries.ts'
import { runTogether } from '#db/run-together.ts'
import type { Desk } from '#functions/stewardship/decide-submission.ts'
import { selectOrganizationStanding, type StandingRow } from './queries.ts'

/** A steward who decides, and what is to be written with it. */
export type Decider = Pick<Desk, 'db' | 'now' | 'viewer' | 'post'>

/**
 * Withholds the name of an organization for its safety, or shows it again (DESIGN §3.12). Withheld it is in no list, export, count, search, drawing or history: to the public it takes
 * part in nothing, and the n of m of its ties count the others. No reason is public; the steward's note stays in the acts of the registry.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it stands so already; `not-allowed` for a State or territory, which cannot be hidden
 */
export async function setWithheld({ db, now, viewer, post }: Decider, id: string, isWithheld: boolean, note: string, alongside?: Alongside): Promise<void> {
  const [found] = await readRows<StandingRow>(db, selectOrganizationStanding(id))
  if (!found || found.state === 'merged') throw new Problem('not-found', `there is no organization ${id}`)
  if (found.kind === 'state' || found.kind === 'territory') throw new Problem('not-allowed', 'a State or territory is not withheld')
  if ((found.withheld === 1) === isWithheld) throw new Problem('not-in-this-state', 'it stands so already')
  const actor = actorOf(post)
  await commit({ db, now, actor }, [{ operation: 'mark', kind: 'organization', id, marks: { withheld: isWithheld } }], null, async (tx, committed) => {
    await runTogether(tx, [forgetAllAnswers()])
    await writeAct(tx, { now, account: viewer.account, actor, kind: isWithheld ? 'organization-withheld' : 'withholding-lifted', organization: found.key, record: found.key, detail: { note } })
    await alongside?.(tx, committed)
  })
}
