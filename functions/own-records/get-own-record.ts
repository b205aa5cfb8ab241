import type { Database } from '#db/client.ts'
import type { CapabilityInput } from '#functions/capabilities/schema.ts'
import { selectSubmission } from '#functions/contributions/queries.ts'
import { Problem } from '#functions/core/problem.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { proposalOf } from './proposal.ts'
import { selectOrganizationRecord, selectOwnCapabilities, selectProposalIds, type OwnRecordRow } from './queries.ts'
import type { OwnRecord, OwnRecordView, Proposal } from './schema.ts'

function recordOf<F>({ fact, ...row }: OwnRecordRow): OwnRecord<F> {
  return { ...row, fact: JSON.parse(fact) } // a fact on record has passed the schema of its kind
}

/** What an organization has under way about itself, the latest touched first. */
export async function listProposals(db: Database, organizationKey: number): Promise<readonly Proposal[]> {
  const rows = await Promise.all((await selectProposalIds(db, organizationKey)).map((id) => selectSubmission(db, id)))
  return rows.flatMap((row) => (row === undefined ? [] : [proposalOf(row)]))
}

/**
 * The record of an organization with what it offers and needs, and what is under way about either. Who asks has been let through by the table of permissions.
 *
 * @throws Problem `not-found` when it is not published
 */
export async function getOwnRecord(db: Database, organization: string): Promise<OwnRecordView> {
  const row = await selectOrganizationRecord(db, organization)
  if (!row) throw new Problem('not-found', 'there is no published organization of this id')
  const [capabilities, proposals] = await Promise.all([selectOwnCapabilities(db, organization), listProposals(db, row.key)])
  return { record: recordOf<OrganizationInput>(row), capabilities: capabilities.map((one) => recordOf<CapabilityInput>(one)), proposals }
}

/**
 * One proposal of an organization about itself, whatever its state.
 *
 * @throws Problem `not-found`, in the same words when it is another organization's
 */
export async function getProposal(db: Database, organization: string, id: string): Promise<Proposal> {
  const row = await selectSubmission(db, id)
  if (!row || row.organizationId !== organization) throw new Problem('not-found', 'there is no such proposal at this address')
  return proposalOf(row)
}
