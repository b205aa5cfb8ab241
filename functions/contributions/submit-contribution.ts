import type { Database } from '#db/client.ts'
import { askParties, partiesToAsk } from '#functions/confirmations/ask-parties.ts'
import { publishEarly } from '#functions/confirmations/early-publication.ts'
import { Problem } from '#functions/core/problem.ts'
import { pickText } from '#functions/core/text.ts'
import type { TextsView } from '#functions/core/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { citedParties } from './cited-parties.ts'
import { asLine, composeFact } from './compose-fact.ts'
import { groundOf, isOutdated, type Contribution } from './contribution.ts'
import { formFaults } from './form-faults.ts'
import { getContribution } from './get-contribution.ts'
import { noticesOf } from './notices.ts'
import { selectPublic, selectTakenIds, updateSubmission } from './queries.ts'
import { proposedFaults } from './proposed.ts'
import { inPageOrder } from './page-order.ts'
import { idFromTitle, mayEdit } from './rules.ts'
import { STEPS, type FormFault } from './schema.ts'

/** What came of it: it waits for a steward, or what is missing. */
export type Submitted =
  | { readonly outcome: 'submitted'; readonly contribution: Contribution; /** false when it had been submitted before */ readonly isNew: boolean }
  | { readonly outcome: 'faults'; readonly contribution: Contribution; readonly faults: readonly FormFault[] }

async function faultsOf(db: Database, contribution: Contribution): Promise<FormFault[]> {
  const { kind, form, operation } = contribution
  if (isOutdated(contribution)) return [{ step: 'check', field: 'published', code: 'base-changed' }]
  if (operation === 'withdraw') return asLine(form.check.reason) === '' ? [{ step: 'check', field: 'reason', code: 'reason-missing' }] : formFaults(kind, form, groundOf(contribution)).filter(({ step }) => step === 'check')
  const faults = formFaults(kind, form, groundOf(contribution))
  const known = await selectPublic(db, form.who.parties.map((row) => row.organization))
  // what stood in the tie before may stand, though it be withheld now; her own organization, though it be not on record yet; and what is named anew
  const proposed = form.who.proposed.filter((one) => proposedFaults(one).length === 0).map(({ id }) => id)
  const recorded = new Set([...citedParties(contribution.base), contribution.organization, ...proposed])
  const unknown = form.who.parties.flatMap(({ organization }, i): FormFault[] => (known.has(organization) || recorded.has(organization) ? [] : [{ step: 'who', field: `party-${i}-role`, code: 'party-unknown' }]))
  const more = unknown.filter((one) => !faults.some((other) => other.field === one.field))
  return STEPS.flatMap((step) => inPageOrder([...faults, ...more].filter((one) => one.step === step), form.lang))
}

async function factOf(db: Database, contribution: Contribution): Promise<Fact> {
  const { kind, form, operation, base } = contribution
  const ground = groundOf(contribution)
  if (operation === 'withdraw' && base !== null) return base
  if (ground.id !== 'new') return parseFact(kind, composeFact(kind, form, ground))
  const fact = parseFact(kind, composeFact(kind, form, ground))
  // its schema has seen that it has a title
  const title = pickText(fact['title'] as TextsView, form.lang).text
  const stem = idFromTitle(title, () => false)
  const taken = await selectTakenIds(db, kind, stem)
  return { ...fact, id: idFromTitle(title, (id) => taken.has(id)) }
}

/** The parties that are asked, or were, whether a submitted contribution is so; none about a draft. */
export function partiesAsked(contribution: Contribution): readonly string[] {
  return contribution.fact === null || contribution.organizationKey === null ? [] : partiesToAsk({ ...contribution, fact: contribution.fact })
}

/**
 * Hands a contribution to the stewards, when all of it holds: it becomes the fact that it stands for, waits in the queue, and its other parties are asked in the same transaction. One
 * that two verified parties stand behind already (it was taken back and is handed in again as it was) is published at once. Submitted twice it is there once. What was taken back to be changed keeps its place in the queue; what was sent back takes a new one.
 *
 * @throws Problem `not-found`; `not-in-this-state` when it is published or discarded; `stale-revision` when it was changed meanwhile
 */
export async function submitContribution({ db, now, origin }: { readonly db: Database; readonly now: Date; /** that links in mails begin with */ readonly origin: string }, viewer: Viewer, id: string): Promise<Submitted> {
  const contribution = await getContribution(db, viewer, id)
  if (contribution.state === 'submitted') return { outcome: 'submitted', contribution, isNew: false }
  if (!mayEdit(contribution.state)) throw new Problem('not-in-this-state', 'it is not a draft any more')
  const faults = await faultsOf(db, contribution)
  if (faults.length > 0) return { outcome: 'faults', contribution, faults }
  const fact = await factOf(db, contribution)
  const at = now.toISOString()
  const submittedAt = contribution.state === 'draft' ? (contribution.submittedAt ?? at) : at
  const notices = noticesOf(contribution.kind, contribution.form, contribution.base)
  await db.transaction(async (tx) => {
    const isWritten = await updateSubmission(tx, { key: contribution.key, revision: contribution.revision, states: ['draft', 'returned'] },
      { state: 'submitted', fact: JSON.stringify(fact), notices: JSON.stringify(notices), submittedAt, updatedAt: at, decidedAt: null, decidedBy: null })
    if (!isWritten) throw new Problem('stale-revision', 'it was changed in another window')
    await askParties(tx, { ...contribution, fact, before: contribution.fact }, { now, origin })
  }, { behavior: 'immediate' })
  await publishEarly({ db, now, origin }, id)
  return { outcome: 'submitted', isNew: true, contribution: { ...contribution, state: 'submitted', revision: contribution.revision + 1, fact, notices, submittedAt, updatedAt: at } }
}
