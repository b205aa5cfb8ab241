import type { Database } from '#db/client.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import { proposedFact, proposedIn } from '#functions/contributions/proposed.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { ProposedParty } from './schema.ts'

/** The organizations that a submitted tie names anew, each with those on record that it may be, the surest first. */
export async function listProposedParties(db: Database, { form }: Contribution, fact: Fact): Promise<readonly ProposedParty[]> {
  const sources = (fact['sources'] ?? []) as OrganizationInput['sources'] // its schema has seen them
  return Promise.all(proposedIn(form, fact).map(async ({ id, ...typed }): Promise<ProposedParty> => {
    const organization = proposedFact(id, typed, sources)
    return { id, fact: organization, duplicates: await findDuplicates(db, organization) }
  }))
}
