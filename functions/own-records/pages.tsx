import { Hono, type Context } from 'hono'
import { recordId } from '#functions/core/field-constraints.ts'
import { Problem } from '#functions/core/problem.ts'
import { getQueuePlace } from '#functions/contributions/get-queue-place.ts'
import { mayEdit } from '#functions/contributions/rules.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { respondPrivatePage, type PrivateTools } from '#functions/http/private-page.tsx'
import { actingFor, signedIn } from '#functions/http/viewer.ts'
import { organizationBrief } from '#functions/organizations/view.ts'
import { CapabilityPage } from '#web/pages/own-records/capability-page.tsx'
import { OwnConflictPage } from '#web/pages/own-records/conflict-page.tsx'
import { OwnRecordPage } from '#web/pages/own-records/own-record-page.tsx'
import { formAddress, ProposalPage } from '#web/pages/own-records/proposal-page.tsx'
import type { TypedRecord } from '#web/pages/own-records/typed.ts'
import { href, PATHS } from '#web/paths.ts'
import { compose, noticesIn, writtenFrom } from './compose.ts'
import { getOwnRecord, getProposal } from './get-own-record.ts'
import { settleProposal } from './settle-proposal.ts'
import type { OwnKind, OwnRecordView, Proposal, Written } from './schema.ts'
import { writeProposal, type Conflict, type ProposalSent } from './write-proposal.ts'
import { entriesOf, withValues, writtenOf } from './written.ts'

/** Where an organization changes what is on record of itself, and says what it offers and needs. */
export const ownRecordPages = new Hono<Env>()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

type Reply = { page: { toString(): string | Promise<string> }; status?: number }

/** What a form is about: the organization's own record, or one capability; `record` null: a new one. */
interface Subject { readonly kind: OwnKind; readonly record: string | null; readonly draft: Proposal | null }

/** A form that nobody has sent yet: what is under way, else what is on record, else what another has noted, else nothing. */
function unsent({ kind, record, draft }: Subject, view: OwnRecordView, from: string | null): TypedRecord {
  const stands = kind === 'organization' ? view.record : (view.capabilities.find(({ id }) => id === record) ?? null)
  const noted = view.capabilities.find(({ id }) => id === from)
  const { sector, kind: ownKind } = view.record.fact
  // what a State needs is for those whom it allows, unless it says otherwise
  const blank = writtenOf(sector === 'government' && ownKind === 'state' ? [['visibility', 'allowed']] : [['visibility', 'public']])
  const written = draft ? draft.written : stands ? writtenFrom(kind, stands.fact) : noted ? withValues(writtenFrom(kind, noted.fact), { visibility: blank.one('visibility') }) : blank
  return { written, faults: [], notices: [], id: draft?.id ?? crypto.randomUUID(), revision: draft?.revision ?? 0, base: draft ? draft.baseRevision : (stands?.revision ?? null) }
}

function subjectOf(view: OwnRecordView, kind: OwnKind, capability: string, draftId: string | null): Subject {
  if (kind === 'organization') return { kind, record: view.record.id, draft: view.proposals.find((one) => one.kind === kind) ?? null }
  if (capability === 'new') return { kind, record: null, draft: view.proposals.find((one) => one.id === draftId && one.operation === 'create' && one.kind === kind) ?? null }
  if (!recordId.safeParse(capability).success || !view.capabilities.some(({ id, fact }) => id === capability && fact.basis === 'declared')) throw new Problem('not-found', 'your organization has declared no capability of this id')
  return { kind, record: capability, draft: view.proposals.find((one) => one.kind === kind && one.record?.id === capability) ?? null }
}

function formPage({ frame }: PrivateTools, view: OwnRecordView, { kind, record, draft }: Subject, typed: TypedRecord): Reply {
  const status = typed.faults.length > 0 ? 422 : 200
  if (kind === 'organization') return { page: <OwnRecordPage frame={frame} view={view} draft={draft} typed={typed} />, status }
  return { page: <CapabilityPage frame={frame} organization={view.record.id} capability={record ?? 'new'} draft={draft} typed={typed} />, status }
}

function writtenBy(form: FormValues): Written {
  return writtenOf(Object.entries(form.toJSON()).flatMap(([name, values]) => values.map((value) => [name, value] as const)))
}

function numberIn(form: FormValues, name: string): number {
  const text = form.one(name)
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** 409: both versions, and the form with which she goes on. */
function conflictPage({ frame }: PrivateTools, view: OwnRecordView, { kind, written, record }: ProposalSent, conflict: Conflict): Reply {
  const aside = entriesOf(written).filter(([name]) => ['statement', 'source', 'confirmed'].includes(name))
  const merged = conflict.with === 'published' ? [...entriesOf(writtenFrom(kind, conflict.merged)), ...aside] : entriesOf(written)
  const address = (lang: PrivateTools['lang']) => (kind === 'organization' ? href(PATHS.ownRecord, { lang, organization: view.record.id }) : href(PATHS.ownCapability, { lang, organization: view.record.id, capability: record ?? 'new' }))
  return { page: <OwnConflictPage frame={frame} organization={organizationBrief(view.record.fact)} kind={kind} conflict={conflict} merged={merged} address={address} />, status: 409 }
}

async function receive(c: Context<Env>, tools: PrivateTools, kind: OwnKind, capability: string): Promise<Reply | Response> {
  const { db, now, lang } = tools
  const organization = c.req.param('organization') ?? ''
  actingFor(c, organization)
  const form = await readForm(c)
  const view = await getOwnRecord(db, organization)
  const id = UUID.test(form.one('id')) || view.proposals.some((one) => one.id === form.one('id')) ? form.one('id') : crypto.randomUUID()
  const subject = subjectOf(view, kind, capability, id)
  const written = writtenBy(form)
  const base = form.has('base') ? numberIn(form, 'base') : null
  const again = (faults: TypedRecord['faults'], more: Partial<TypedRecord> = {}): TypedRecord => ({ written, faults, notices: [], id, revision: numberIn(form, 'revision'), base, ...more })
  const act = form.one('do')
  if (act === 'look') return formPage(tools, view, subject, again([]))
  if (act === 'add-name') {
    const rows = written.all('name-0').length === 0 ? 0 : Object.keys(written.toJSON()).filter((name) => /^name-\d+$/.test(name)).length
    return formPage(tools, view, subject, again([], { written: withValues(written, { [`name-${rows}`]: '' }) }))
  }
  const sent: ProposalSent = { organization, kind, record: subject.record, id, revision: numberIn(form, 'revision'), base, written, lang, act: act === 'keep' ? 'keep' : act === 'withdraw' && subject.record !== null && kind === 'capability' ? 'withdraw' : 'send' }
  const done = await writeProposal({ db, now }, signedIn(c), sent)
  switch (done.outcome) {
    case 'conflict': return conflictPage(tools, view, sent, done)
    case 'faults': {
      const published = subject.draft?.base ?? (kind === 'organization' ? view.record.fact : (view.capabilities.find((one) => one.id === subject.record)?.fact ?? null))
      return formPage(tools, view, subject, again(done.faults, { notices: noticesIn(kind, written, published).filter(({ isConfirmed }) => !isConfirmed || done.faults.length > 0) }))
    }
    case 'kept': return c.redirect(formAddress(await getProposal(db, organization, done.id), lang, organization), 303)
    case 'sent': return c.redirect(href(PATHS.ownProposal, { lang, organization, id: done.id }), 303)
  }
}

ownRecordPages.get(PATHS.ownRecord, (c) => respondPrivatePage(c, async (tools) => {
  const view = await getOwnRecord(tools.db, c.req.param('organization'))
  const subject = subjectOf(view, 'organization', '', null)
  return formPage(tools, view, subject, unsent(subject, view, null))
}))

ownRecordPages.post(PATHS.ownRecord, (c) => respondPrivatePage(c, (tools) => receive(c, tools, 'organization', '')))

ownRecordPages.get(PATHS.ownCapability, (c) => respondPrivatePage(c, async (tools) => {
  const view = await getOwnRecord(tools.db, c.req.param('organization'))
  const subject = subjectOf(view, 'capability', c.req.param('capability'), tools.url.searchParams.get('draft'))
  return formPage(tools, view, subject, unsent(subject, view, tools.url.searchParams.get('from')))
}))

ownRecordPages.post(PATHS.ownCapability, (c) => respondPrivatePage(c, (tools) => receive(c, tools, 'capability', c.req.param('capability'))))

ownRecordPages.get(PATHS.ownProposal, (c) => respondPrivatePage(c, async ({ db, day, lang, frame }) => {
  const { organization, id } = c.req.param()
  const [view, proposal] = await Promise.all([getOwnRecord(db, organization), getProposal(db, organization, id)])
  const { state, kind, written, base, fact, submittedAt } = proposal
  const place = state === 'submitted' && submittedAt !== null ? await getQueuePlace(db, submittedAt) : null
  const isWritten = mayEdit(state) || fact === null
  const proposed = isWritten ? compose(kind, written, { organization: view.record.fact, base, id: proposal.record?.id ?? 'new', day, lang }).fact : fact
  return { page: <ProposalPage frame={frame} organization={organizationBrief(view.record.fact)} proposal={proposal} proposed={proposed} place={place} /> }
}))

ownRecordPages.post(PATHS.ownProposal, (c) => respondPrivatePage(c, async ({ db, now, lang }) => {
  const { organization, id } = c.req.param()
  actingFor(c, organization)
  const form = await readForm(c)
  const act = form.one('do')
  if (act !== 'take-back' && act !== 'discard') throw new Problem('invalid-input', 'take it back, or discard it')
  const proposal = await settleProposal({ db, now }, organization, id, act)
  return c.redirect(act === 'take-back' ? formAddress(proposal, lang, organization) : href(PATHS.ownRecord, { lang, organization }), 303)
}))
