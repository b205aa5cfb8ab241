import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import { listNearAnswers, type Nearness } from '#functions/confirmations/near-answers.ts'
import { contributionOf } from '#functions/contributions/contribution.ts'
import { findLikeTies } from '#functions/contributions/find-like-ties.ts'
import { citedParties } from '#functions/contributions/cited-parties.ts'
import { selectPostKind, selectSubmission, type SubmissionRow } from '#functions/contributions/queries.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { organizationBrief } from '#functions/organizations/view.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { referencesOf } from '#functions/revisions/kinds.ts'
import { listProposedParties } from './list-proposed-parties.ts'
import { selectEarlyAnswers, selectRecordAt, selectRequestOf } from './queries.ts'
import { mayDecide, waitedDays } from './rules.ts'
import type { EarlyAnswer, SubmissionView, SubmittedNotice } from './schema.ts'

interface AnswerRow { readonly id: string; readonly fact: string; readonly askedAt: string; readonly answer: EarlyAnswer['answer']; readonly answeredAt: string | null; readonly note: string | null; readonly atDesk: number }

function answerOf({ id, fact, askedAt, answer, answeredAt, note, atDesk }: AnswerRow, near: ReadonlyMap<string, Nearness>): EarlyAnswer {
  return { organization: organizationBrief(JSON.parse(fact)), askedAt, answer, answeredAt, note: note === null ? null : JSON.parse(note), isAtDesk: atDesk === 1, nearness: near.get(id) ?? null }
}

/** What the author explains: why a tie is changed or withdrawn, or what she says of an organization that she registers. */
function explanationOf(form: string): string | null {
  const { check, statement }: { check?: { reason?: string }; statement?: unknown } = JSON.parse(form) // written by the forms of contributions and of joining
  const text = Array.isArray(statement) ? String(statement[0] ?? '') : (check?.reason ?? '')
  return text.trim() === '' ? null : text
}

/** Notices of the text check as each form keeps them: those of a tie's form name the field. */
function noticesOf(json: string): SubmittedNotice[] {
  const given: readonly { kind: string; found: string; field?: string }[] = JSON.parse(json) // written by the forms of contributions and of joining
  return given.map(({ kind, found, field }) => ({ kind, found, ...(field === undefined ? {} : { field }) }))
}

function hindranceOf(row: SubmissionRow, may: boolean): SubmissionView['hindrance'] {
  if (row.state !== 'submitted') return 'not-waiting'
  if (!may) return 'own-organization'
  if (row.kind !== 'organization' && row.organizationKey === null) return 'organization-not-on-record'
  return row.operation !== 'create' && row.baseRevision !== row.recordRevision ? 'changed-since' : null
}

function namedIn(row: SubmissionRow, facts: readonly (Fact | null)[]): string[] {
  const ids = facts.flatMap((fact) => (fact === null ? [] : referencesOf(row.kind, fact).flatMap((one) => (one.kind === 'organization' ? [one.id] : []))))
  return [...new Set([...ids, ...(row.organizationId === null ? [] : [row.organizationId])])]
}

/**
 * A submission with all that a steward decides by: what is proposed and what is published, what its author let stand, who asks, what is alike on record, and what partners have answered.
 *
 * @throws Problem `not-found`, also for a draft: nobody but its organization reads one
 */
export async function getSubmission({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, id: string): Promise<SubmissionView> {
  const row = await selectSubmission(db, id)
  if (!row || row.state === 'draft' || row.fact === null) throw new Problem('not-found', 'there is no submission of this id')
  const proposed: Fact = JSON.parse(row.fact)
  const fact: Fact | null = row.operation === 'create' || row.recordFact === null ? null : JSON.parse(row.recordFact)
  const isTie = row.kind === 'alliance' || row.kind === 'exchange'
  const own = row.operation === 'create' ? null : row.recordId
  const asOrganization = row.kind === 'organization' && row.operation === 'create' ? (proposed as unknown as OrganizationInput) : null // it has passed its schema
  const [[answers = [], requests = [], owners = []], named, post, duplicates, likeTies, near, proposedParties] = await Promise.all([
    readTogether(db, [selectEarlyAnswers(row.key), selectRequestOf(row.key), selectRecordAt('organization', row.organizationId ?? '')]),
    nameOrganizations(db, namedIn(row, [proposed, fact])),
    row.organizationKey === null ? null : selectPostKind(db, row.account, row.organizationKey),
    asOrganization && row.state !== 'published' ? findDuplicates(db, asOrganization) : [],
    row.kind === 'alliance' || row.kind === 'exchange' ? findLikeTies(db, row.kind, citedParties(proposed), own ?? row.recordId, dayOf(now)) : [],
    listNearAnswers(db, row.key),
    isTie && row.state !== 'published' ? listProposedParties(db, contributionOf(row), proposed) : [],
  ])
  const may = mayDecide(viewer, row)
  const owner = owners[0]?.['fact']
  const hindrance = hindranceOf(row, may)
  return {
    id, kind: row.kind, operation: row.operation, state: row.state, revision: row.revision, submittedAt: row.submittedAt, waited: row.submittedAt === null ? 0 : waitedDays(row.submittedAt, now),
    title: isTie ? (proposed['title'] as TextsView) : null, names: row.kind === 'organization' ? (proposed['names'] as readonly NameView[]) : null, // it has passed its schema
    organization: typeof owner === 'string' ? organizationBrief(JSON.parse(owner)) : null, post: post ?? null, explanation: explanationOf(row.form), proposed,
    published: fact === null || row.recordId === null || row.recordRevision === null ? null : { id: row.recordId, revision: row.recordRevision, fact },
    readByAuthor: hindrance === 'changed-since' && row.baseFact !== null ? JSON.parse(row.baseFact) : null,
    notices: noticesOf(row.notices), answers: (answers as unknown as readonly AnswerRow[]).map((one) => answerOf(one, near)), proposedParties, duplicates, likeTies, named, // the columns of AnswerRow
    request: requests[0] ? String(requests[0]['id']) : null, reason: row.reason, mayDecide: may, hindrance,
  }
}
