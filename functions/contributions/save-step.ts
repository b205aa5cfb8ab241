import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import type { Contribution } from './contribution.ts'
import { decodeStep, encodeStep, type TypedValues } from './form-codec.ts'
import { getContribution } from './get-contribution.ts'
import { updateSubmission } from './queries.ts'
import { mayEdit } from './rules.ts'
import { withProposed } from './proposed.ts'
import { NO_DATE, NO_PROPOSED, type Step, type TieForm, type TypedOrganization } from './schema.ts'

/** A step as it was sent. */
export interface StepSent {
  readonly id: string
  readonly step: Step
  /** the submission's revision when the page was drawn */
  readonly revision: number
  readonly values: TypedValues
  /** a party that is added or taken away with this; one that is not on record, or what was begun of it and is given up */
  readonly change?: { readonly add: string } | { readonly remove: number } | { readonly propose: TypedOrganization } | { readonly forget: true } | undefined
}

/** What came of it: it is saved; or another window saved the same step meanwhile, and nothing was written. */
export type StepSaved =
  | { readonly outcome: 'saved'; readonly contribution: Contribution }
  | { readonly outcome: 'conflict'; readonly contribution: Contribution; readonly mine: TieForm }

const MOST_TRIES = 5

function changed(form: TieForm, change: StepSent['change']): TieForm {
  if (!change) return form
  const { parties } = form.who
  if ('propose' in change) return withProposed(form, change.propose, `proposed-${crypto.randomUUID().slice(0, 8)}`)
  if ('forget' in change) return { ...form, who: { ...form.who, adding: NO_PROPOSED.adding } }
  if ('remove' in change) return { ...form, who: { ...form.who, parties: parties.filter((_, i) => i !== change.remove) } }
  return { ...form, who: { ...form.who, parties: [...parties, { organization: change.add, role: '', joined: NO_DATE, left: NO_DATE }], adding: NO_PROPOSED.adding } }
}

function isSame(a: TieForm, b: TieForm, step: Step): boolean {
  return JSON.stringify(encodeStep(a, step)) === JSON.stringify(encodeStep(b, step))
}

/**
 * Keeps what was typed in one step, right or wrong: a draft is never lost. What another window saved in other steps stays; what it saved in this one is not written over. Sent
 * twice, it is saved once.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is submitted, published or discarded; `busy` when others keep saving it
 */
export async function saveStep({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, { id, step, revision, values, change }: StepSent): Promise<StepSaved> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const contribution = await getContribution(db, viewer, id)
    const mine = changed(decodeStep(contribution.form, step, values), change)
    if (isSame(mine, contribution.form, step)) return { outcome: 'saved', contribution }
    if (!mayEdit(contribution.state)) throw new Problem('not-in-this-state', 'it is not a draft any more')
    if (contribution.form.saved[step] > revision) return { outcome: 'conflict', contribution, mine }
    const form: TieForm = { ...mine, saved: { ...mine.saved, [step]: contribution.revision + 1 } }
    const at = { key: contribution.key, revision: contribution.revision, states: [contribution.state] }
    const isWritten = await updateSubmission(db, at, { form: JSON.stringify(form), updatedAt: now.toISOString() })
    if (isWritten) return { outcome: 'saved', contribution: { ...contribution, form, revision: contribution.revision + 1 } }
  }
  throw new Problem('busy', 'others are saving the same contribution')
}
