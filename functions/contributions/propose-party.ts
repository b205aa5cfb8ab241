import type { Database } from '#db/client.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import { decodeStep } from './form-codec.ts'
import { getContribution } from './get-contribution.ts'
import { likenessOf, proposedFaults } from './proposed.ts'
import { saveStep, type StepSaved, type StepSent } from './save-step.ts'
import { MOST_PROPOSED, type FormFault } from './schema.ts'

/** What came of naming a party that is not on record: as for any step, or what does not hold, with the organizations on record that it may be. What was typed is kept either way. */
export type Proposed = StepSaved | { readonly outcome: 'faults'; readonly contribution: Extract<StepSaved, { outcome: 'saved' }>['contribution']; readonly faults: readonly FormFault[]; readonly duplicates: readonly Duplicate[] }

/**
 * Adds a party that is not on record to the form of a tie. Where organizations on record resemble it, they are shown first, and it is added once its author has said that it is none of
 * those that she has seen. Sent twice, it is added once.
 *
 * @param sent the step as it was sent: `new-seen` are the ids of those that were shown, `new-isOther` that it is none of them
 * @throws Problem as `saveStep`
 */
export async function proposeParty(context: { readonly db: Database; readonly now: Date }, viewer: Viewer, sent: Omit<StepSent, 'change'>): Promise<Proposed> {
  const { form } = await getContribution(context.db, viewer, sent.id)
  const { adding, proposed } = decodeStep(form, 'who', sent.values).who
  const faults: FormFault[] = proposed.length >= MOST_PROPOSED ? [{ step: 'who', field: 'new-name', code: 'too-many-proposed' }] : proposedFaults(adding)
  const duplicates = faults.length === 0 ? await findDuplicates(context.db, likenessOf(adding)) : []
  const seen = sent.values.all('new-isOther')[0] === 'yes' ? sent.values.all('new-seen') : []
  const isDoubtful = duplicates.some(({ organization }) => !seen.includes(organization.id))
  if (faults.length === 0 && !isDoubtful) return saveStep(context, viewer, { ...sent, change: { propose: adding } })
  const saved = await saveStep(context, viewer, { ...sent, change: undefined })
  if (saved.outcome === 'conflict') return saved
  return { outcome: 'faults', contribution: saved.contribution, faults: isDoubtful ? [{ step: 'who', field: 'new-isOther', code: 'say-which' }] : faults, duplicates }
}
