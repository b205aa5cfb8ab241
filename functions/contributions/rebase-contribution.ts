import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { formOfFact } from './form-of-fact.ts'
import { getContribution } from './get-contribution.ts'
import { mergeForms } from './merge-forms.ts'
import { updateSubmission } from './queries.ts'
import { mayEdit } from './rules.ts'

/**
 * Brings a change of a published tie to what is published now, when something else was published since it was begun: what its author did not touch is as published, what she
 * touched stays hers. Asked twice it is done once.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is no draft of a change; `stale-revision` when it was saved meanwhile
 */
export async function rebaseContribution({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, id: string): Promise<void> {
  const { key, kind, operation, state, revision, form, record, base, baseRevision, organization } = await getContribution(db, viewer, id)
  if (operation === 'create' || record === null || base === null || !mayEdit(state)) throw new Problem('not-in-this-state', 'it is no draft of a change')
  if (record.revision === baseRevision) return
  const [was, is] = [formOfFact(kind, base, form.lang, organization), formOfFact(kind, record.fact, form.lang, organization)]
  const saved = { what: revision + 1, who: revision + 1, when: revision + 1, check: form.saved.check }
  const merged = operation === 'withdraw' ? form : { ...mergeForms(was, is, form), saved }
  if (!await updateSubmission(db, { key, revision, states: [state] }, { form: JSON.stringify(merged), baseRevision: record.revision, updatedAt: now.toISOString() })) throw new Problem('stale-revision', 'it was changed in another window')
}
