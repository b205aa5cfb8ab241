import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { countOpen, insertSubmission, selectSubmission, updateSubmission } from '#functions/contributions/queries.ts'
import { mayEdit } from '#functions/contributions/rules.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { idFor } from '#functions/writing/rules.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { compose, mergeFacts, noticesIn } from './compose.ts'
import { getOwnRecord } from './get-own-record.ts'
import { proposalOf } from './proposal.ts'
import { selectFactAt } from './queries.ts'
import type { OwnFault, OwnGround, OwnKind, OwnRecord, OwnRecordView, Proposal, Written } from './schema.ts'
import { entriesOf, isSameWriting } from './written.ts'

/** A form about an organization's own record as it arrives. */
export interface ProposalSent {
  readonly organization: string
  readonly kind: OwnKind
  /** id of the record that it changes; null for a new one */
  readonly record: string | null
  /** id of the proposal, drawn with the form: sent twice, it is there once */
  readonly id: string
  /** the revision of the proposal that she read; 0: none yet */
  readonly revision: number
  /** the revision of the record that she read */
  readonly base: number | null
  readonly written: Written
  readonly lang: Language
  /** keep it as a draft, hand it to the stewards, or hand in that the record be taken off */
  readonly act: 'keep' | 'send' | 'withdraw'
}

/** Two versions that stand against each other. `published`: the record has changed since she read it; `colleague`: somebody of her organization wrote at the same time. */
export interface Conflict { readonly outcome: 'conflict'; readonly with: 'published' | 'colleague'; readonly theirs: Fact; readonly mine: Fact; /** mine brought to theirs */ readonly merged: Fact; /** what to go on from: the proposal and the revisions of both */ readonly onto: { readonly id: string; readonly revision: number; readonly base: number | null } | null }

/** What came of it. With faults nothing is written. */
export type ProposalWritten = { readonly outcome: 'kept' | 'sent'; readonly id: string } | { readonly outcome: 'faults'; readonly faults: readonly OwnFault[] } | Conflict

/** Drafts that an account may have at once. */
const MOST_OPEN = 100

interface At { readonly view: OwnRecordView; readonly record: OwnRecord | null; readonly ground: OwnGround; readonly there: Proposal | null }

function recordIn({ record, capabilities }: OwnRecordView, { kind, record: id }: ProposalSent): OwnRecord | null {
  if (kind === 'organization') return record as unknown as OwnRecord // its fact, whatever its kind
  if (id === null) return null
  const found = capabilities.find((one) => one.id === id && one.fact.basis === 'declared')
  if (!found) throw new Problem('not-found', 'your organization has declared no capability of this id')
  return found as unknown as OwnRecord // as above
}

/** The version of the record that she read. */
async function baseOf(db: Database, record: OwnRecord | null, there: Proposal | null, base: number | null): Promise<Fact | null> {
  if (record === null) return null
  const number = base ?? there?.baseRevision ?? record.revision
  if (number === record.revision) return record.fact
  const text = await selectFactAt(db, record.key, number)
  if (text === undefined) throw new Problem('invalid-input', 'the form is not whole: load its page again')
  return JSON.parse(text)
}

async function look({ db, now }: { readonly db: Database; readonly now: Date }, sent: ProposalSent): Promise<At> {
  const [view, row] = await Promise.all([getOwnRecord(db, sent.organization), selectSubmission(db, sent.id)])
  if (row && row.organizationId !== sent.organization) throw new Problem('not-found', 'there is no such proposal of yours')
  const record = recordIn(view, sent)
  const there = row ? proposalOf(row) : (record === null ? null : (view.proposals.find((one) => one.record?.key === record.key) ?? null))
  const base = await baseOf(db, record, there, sent.base)
  const ground: OwnGround = { organization: sent.kind === 'organization' && base !== null ? { ...view.record.fact, ...base } : view.record.fact, base, id: record?.id ?? 'new', day: dayOf(now), lang: sent.lang }
  return { view, record, ground, there }
}

/** What a colleague wrote stands against what is sent: unless it says the same, both are shown. */
function againstColleague({ ground, there }: At, sent: ProposalSent, mine: Fact): ProposalWritten | null {
  if (there === null || (there.id === sent.id && there.revision === sent.revision && mayEdit(there.state))) return null
  if (there.operation === 'withdraw' ? sent.act === 'withdraw' : isSameWriting(there.written, sent.written) && (there.state === 'submitted' || there.state === 'published' || sent.act === 'keep')) return { outcome: there.state === 'submitted' ? 'sent' : 'kept', id: there.id }
  if (isSameWriting(there.written, sent.written) && there.id === sent.id && mayEdit(there.state)) return null
  const theirs = there.fact !== null && there.state === 'submitted' ? there.fact : compose(sent.kind, there.written, ground).fact
  return { outcome: 'conflict', with: 'colleague', theirs, mine, merged: mine, onto: mayEdit(there.state) ? { id: there.id, revision: there.revision, base: sent.base } : null }
}

function faultsOf({ ground }: At, { kind, written, act }: ProposalSent, faults: readonly OwnFault[]): readonly OwnFault[] {
  if (act === 'withdraw') return written.one('statement').trim() === '' ? [{ field: 'statement', code: 'basis' }] : noticesIn(kind, written, ground.base).some(({ isConfirmed }) => !isConfirmed) ? [{ field: 'confirmed', code: 'confirm' }] : []
  return noticesIn(kind, written, ground.base).some(({ isConfirmed }) => !isConfirmed) ? [...faults, { field: 'confirmed', code: 'confirm' }] : faults
}

/** The fact that is handed in. What the schema refuses beyond what the form tells is told at its first field. */
function factIn({ record, view }: At, { kind, act, organization }: ProposalSent, composed: Fact): Fact {
  if (act === 'withdraw' && record !== null) return record.fact
  const id = kind === 'organization' ? view.record.id : (record?.id ?? idFor({ organization, direction: composed['direction'], workLine: composed['workLine'] }))
  return parseFact(kind, { ...composed, id })
}

/**
 * Keeps what an organization writes of itself as a draft, or hands it to the stewards: it waits in their queue, and is not in force before one of them publishes it. Sent twice it is
 * there once; what was written over a version that is not the last is shown beside it and nothing is lost.
 *
 * @throws Problem `not-found`; `not-allowed` when too many drafts are open; `stale-revision` when somebody was faster in the same moment
 */
export async function writeProposal(context: { readonly db: Database; readonly now: Date }, viewer: Viewer, sent: ProposalSent): Promise<ProposalWritten> {
  const { db, now } = context
  const at = await look(context, sent)
  const { view, record, ground, there } = at
  const { fact: mine, faults: found } = compose(sent.kind, sent.written, ground)
  const against = againstColleague(at, sent, mine)
  if (against) return against
  const operation = sent.act === 'withdraw' ? 'withdraw' : record === null ? 'create' : 'update'
  const baseRevision = record === null ? null : (sent.base ?? there?.baseRevision ?? record.revision)
  if (record !== null && baseRevision !== record.revision && ground.base !== null && sent.act !== 'keep' && canonicalJson(ground.base) !== canonicalJson(record.fact)) {
    return { outcome: 'conflict', with: 'published', theirs: record.fact, mine, merged: mergeFacts(ground.base, record.fact, mine), onto: { id: sent.id, revision: sent.revision, base: record.revision } }
  }
  const faults = sent.act === 'keep' ? [] : faultsOf(at, sent, found)
  if (faults.length > 0) return { outcome: 'faults', faults }
  const isSent = sent.act !== 'keep'
  const when = now.toISOString()
  const kept = {
    form: JSON.stringify(Object.fromEntries(Object.entries(Object.groupBy(entriesOf(sent.written), ([name]) => name)).map(([name, all]) => [name, (all ?? []).map(([, value]) => value)]))), operation, baseRevision, updatedAt: when,
    ...(isSent ? { fact: JSON.stringify(factIn(at, sent, mine)), notices: JSON.stringify(noticesIn(sent.kind, sent.written, ground.base).map(({ kind, found: words }) => ({ kind, found: words }))), state: 'submitted' as const, submittedAt: when, decidedAt: null, decidedBy: null } : {}),
  } as const
  if (there) {
    if (!await updateSubmission(db, { key: there.key, revision: there.revision, states: ['draft', 'returned'] }, kept)) throw new Problem('stale-revision', 'it was changed in another window')
    return { outcome: isSent ? 'sent' : 'kept', id: there.id }
  }
  if ((await countOpen(db, viewer.account)) >= MOST_OPEN) throw new Problem('not-allowed', `an account keeps ${MOST_OPEN} drafts at the most: discard one first`)
  await insertSubmission(db, { state: 'draft', ...kept, id: sent.id, account: viewer.account, organization: view.record.key, kind: sent.kind, record: record?.key ?? null, createdAt: when })
  return { outcome: isSent ? 'sent' : 'kept', id: sent.id }
}
