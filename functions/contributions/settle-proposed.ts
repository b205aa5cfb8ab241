import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import { freeId, proposedStem } from '#functions/joining/registering.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { Contribution } from './contribution.ts'
import { proposedFact, proposedIn } from './proposed.ts'
import { selectPublic, selectTakenIds } from './queries.ts'
import type { Settled } from './settled.ts'

/** What becomes of the organizations that a contribution names anew: what each is called from then on, and those that come on record with it. */
export interface ProposedSettled { readonly settled: Settled; readonly organizations: readonly OrganizationInput[] }

/**
 * Settles the organizations that a contribution names anew, for its publication: each is one on record, or comes on record under a free id.
 *
 * @param known those that turned out to be on record, by the ids that stand for them
 * @throws Problem `unknown-reference` when one of those is not public
 */
export async function settleProposed(db: Database, { form }: Contribution, fact: Fact, known: ReadonlyMap<string, string>): Promise<ProposedSettled> {
  const settled = new Map<string, string>()
  const organizations: OrganizationInput[] = []
  const there = await selectPublic(db, [...known.values()])
  for (const { id, ...typed } of proposedIn(form, fact)) {
    const named = known.get(id)
    if (named !== undefined && !there.has(named)) throw new Problem('unknown-reference', `there is no public organization ${named}`, [{ pointer: '/parties', code: 'unknown-reference', detail: 'the id of a public organization' }])
    if (named !== undefined) {
      settled.set(id, named)
      continue
    }
    const draft = proposedFact('new', typed, (fact['sources'] ?? []) as OrganizationInput['sources']) // its schema has seen them
    const stem = proposedStem(draft)
    const taken = new Set([...await selectTakenIds(db, 'organization', stem), ...organizations.map((one) => one.id)])
    const registered = { ...draft, id: freeId(stem, taken) }
    organizations.push(registered)
    settled.set(id, registered.id)
  }
  return { settled, organizations }
}
