import * as z from 'zod'
import type { SubmissionRow } from '#functions/contributions/queries.ts'
import { Problem } from '#functions/core/problem.ts'
import { writtenFrom } from './compose.ts'
import { OWN_KINDS, type OwnKind, type Proposal, type Written } from './schema.ts'
import { writtenOf } from './written.ts'

const keptForm = z.record(z.string(), z.array(z.string()))

/** What was typed; of what came by the API, which has no form, what its fact says. */
function writtenIn(kind: OwnKind, { form, fact }: Pick<SubmissionRow, 'form' | 'fact'>): Written {
  const typed = keptForm.safeParse(JSON.parse(form))
  if (typed.success) return writtenOf(Object.entries(typed.data).flatMap(([name, values]) => values.map((value) => [name, value] as const)))
  return fact === null ? writtenOf([]) : writtenFrom(kind, JSON.parse(fact))
}

/**
 * A row of `submission` as what an organization proposes about itself.
 *
 * @throws Problem `not-found` when it is of another kind
 */
export function proposalOf(row: SubmissionRow): Proposal {
  const kind = OWN_KINDS.find((one) => one === row.kind)
  if (kind === undefined) throw new Problem('not-found', 'there is no such proposal at this address')
  const record = row.recordKey === null || row.recordId === null || row.recordRevision === null || row.recordFact === null ? null
    : { key: row.recordKey, id: row.recordId, revision: row.recordRevision, fact: JSON.parse(row.recordFact) }
  return {
    key: row.key, id: row.id, kind, operation: row.operation, state: row.state, revision: row.revision, written: writtenIn(kind, row), fact: row.fact === null ? null : JSON.parse(row.fact), record,
    base: row.operation === 'create' || row.baseFact === null ? null : JSON.parse(row.baseFact), baseRevision: row.baseRevision, updatedAt: row.updatedAt, submittedAt: row.submittedAt, reason: row.reason,
  }
}
