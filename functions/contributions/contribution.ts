import { Problem } from '#functions/core/problem.ts'
import type { SubmissionState } from '#db/schema/contributions.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { SubmissionRow } from './queries.ts'
import { tieForm, type FieldNotice, type TieForm, type TieKind } from './schema.ts'

/** A contribution to the registry: an alliance or an exchange that somebody writes down, changes, or wants withdrawn, on behalf of her organization. */
export interface Contribution {
  readonly key: number
  readonly id: string
  readonly kind: TieKind
  readonly operation: 'create' | 'update' | 'withdraw'
  readonly state: SubmissionState
  readonly revision: number
  /** who wrote it; never shown */
  readonly account: number
  /** id of the organization in whose name it is written */
  readonly organization: string
  /** null: that organization is not on record yet */
  readonly organizationKey: number | null
  /** its web site, by which a source is known as its own word */
  readonly ownSite: string | null
  readonly form: TieForm
  /** the fact as it was submitted; null while it is a draft that never was */
  readonly fact: Fact | null
  readonly notices: readonly FieldNotice[]
  /** the record that it changes or has become, as it stands now */
  readonly record: { readonly key: number; readonly id: string; readonly revision: number; readonly fact: Fact } | null
  /** the fact that its author read and changes, with its revision; null for what is new */
  readonly base: Fact | null
  readonly baseRevision: number | null
  readonly isShared: boolean
  readonly createdAt: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  readonly decidedAt: string | null
  /** what the steward said when she sent it back */
  readonly reason: string | null
}

/**
 * A row of `submission` as a contribution.
 *
 * @throws Problem `not-found` when it is of another kind: what is not a tie has a form of its own
 */
export function contributionOf(row: SubmissionRow): Contribution {
  const { kind, organizationKey } = row
  if (kind !== 'alliance' && kind !== 'exchange') throw new Problem('not-found', 'there is no contribution at this address')
  const form = tieForm.parse(JSON.parse(row.form))
  const record = row.recordKey === null || row.recordId === null || row.recordRevision === null || row.recordFact === null ? null
    : { key: row.recordKey, id: row.recordId, revision: row.recordRevision, fact: JSON.parse(row.recordFact) }
  return {
    key: row.key, id: row.id, kind, operation: row.operation, state: row.state, revision: row.revision, account: row.account, organization: row.organizationId ?? form.organization, organizationKey, ownSite: row.ownSite,
    form, fact: row.fact === null ? null : JSON.parse(row.fact), notices: JSON.parse(row.notices), record,
    base: row.operation === 'create' || row.baseFact === null ? null : JSON.parse(row.baseFact), baseRevision: row.baseRevision, isShared: row.isShared === 1,
    createdAt: row.createdAt, updatedAt: row.updatedAt, submittedAt: row.submittedAt, decidedAt: row.decidedAt, reason: row.reason,
  }
}

/** Whether something else was published since a change was begun: it is brought to what is published now before it is handed in. */
export function isOutdated({ operation, record, baseRevision }: Pick<Contribution, 'operation' | 'record' | 'baseRevision'>): boolean {
  return operation !== 'create' && record !== null && record.revision !== baseRevision
}

/** What the rules of the form are asked with. The id is that of the record, or one that stands for it until it is submitted. */
export function groundOf({ organization, base, record, fact, ownSite }: Contribution) {
  return { organization, base, ownSite, id: record?.id ?? (typeof fact?.['id'] === 'string' ? fact['id'] : 'new') }
}
