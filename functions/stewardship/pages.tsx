import { Hono, type Context } from 'hono'
import { isCountryCode } from '#db/reference/countries.ts'
import { decodeCursor, encodeCursor } from '#functions/core/cursor.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm, type FormValues } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { privateTools, respondPrivatePage } from '#functions/http/private-page.tsx'
import { steward } from '#functions/http/viewer.ts'
import { actorOf, isAdministrator } from '#functions/posts/rules.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { StewardDeskPage } from '#web/pages/stewardship/desk-page.tsx'
import { MergePage, UndoMergePage } from '#web/pages/stewardship/merge-page.tsx'
import { NotReviewedPage } from '#web/pages/stewardship/not-reviewed-page.tsx'
import type { TypedParties } from '#web/pages/stewardship/proposed-parties.tsx'
import { NO_REASON, type TypedReason } from '#web/pages/stewardship/reason-field.tsx'
import { RecordStandingPage } from '#web/pages/stewardship/record-standing-page.tsx'
import { SubmissionListPage } from '#web/pages/stewardship/submission-list-page.tsx'
import { SubmissionPage } from '#web/pages/stewardship/submission-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { changeStanding, getStanding, isConcerned, isHistoryKind, reviewTie } from './change-standing.ts'
import { publishAsSteward, refuseSubmission, type Desk } from './decide-submission.ts'
import { findAlike } from './find-alike.ts'
import { getDesk } from './get-desk.ts'
import { getSubmission } from './get-submission.ts'
import { listMerges } from './list-merges.ts'
import { listNotReviewed } from './list-not-reviewed.ts'
import { isSubmissionKind, listSubmissions } from './list-submissions.ts'
import { mergeOrganizations } from './merge-organizations.ts'
import { planMerge } from './plan-merge.ts'
import { organizationNamed, recordAt } from './read-address.ts'
import { readParties } from './read-parties.ts'
import { readHistoryReason, readReason } from './read-reason.ts'
import { actsForOne } from './rules.ts'
import type { StewardContext } from './steward-context.ts'
import { undoMerge } from './undo-merge.ts'

/** What stewards do: the desk, the queue and its decisions, ties not yet reviewed, merges, withdrawals. */
export const stewardshipPages = new Hono<Env>()

/** Submissions on one page of the queue. */
const PAGE_LENGTH = 50

function deskOf(c: Context<Env>): Desk {
  const { db, now } = privateTools(c)
  return { db, now, ...steward(c), origin: originOf(c) }
}

function contextOf(c: Context<Env>): StewardContext {
  const { db, now, viewer, post, origin } = deskOf(c)
  return { db, now, actor: actorOf(post), account: viewer.account, origin }
}

/** The reason of a form, or the field as it was typed with what does not hold. @param readIt `readReason` for one that goes to its reader only */
function reasonOf(c: Context<Env>, form: FormValues, readIt: typeof readHistoryReason = readHistoryReason): { readonly reason: string } | { readonly typed: TypedReason } {
  const read = readIt(form.one('reason'), form.one('confirmed') === 'yes')
  if (read.fault === null) return { reason: read.reason }
  const t = messagesFor(c.get('lang')).stewardship.faults
  const message = read.fault === 'notices' || read.fault === 'personal' ? t[read.fault](read.found.join(', ')) : t[read.fault]
  return { typed: { reason: form.one('reason'), faults: [{ field: 'reason', message }], toConfirm: read.fault === 'notices' } }
}

/** Whether a decision was too late: what it was about has changed or was decided meanwhile. */
function isTooLate(error: unknown): boolean {
  return error instanceof Problem && (error.type === 'stale-revision' || error.type === 'not-in-this-state')
}

/** Whether a fact does not hold any more: a record that it names is gone, or the rules have changed since it was submitted. */
function isUnfit(error: unknown): boolean {
  return error instanceof Problem && (error.type === 'invalid-input' || error.type === 'unknown-reference')
}

function revisionIn(form: FormValues): number {
  const text = form.one('revision')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

function doneOf<D extends Readonly<Record<string, string>>>(url: URL, words: D): string | undefined {
  const done = url.searchParams.get('done') ?? ''
  return Object.hasOwn(words, done) ? words[done] : undefined
}

stewardshipPages.get(PATHS.stewardship, (c) => respondPrivatePage(c, async (tools) => ({ page: <StewardDeskPage frame={tools.frame} waiting={await getDesk(tools)} isAdministrator={isAdministrator(steward(c).viewer)} /> })))

stewardshipPages.get(PATHS.recordsByAddress, (c) => respondPrivatePage(c, async (tools) => {
  const typed = tools.url.searchParams.get('address') ?? ''
  const named = recordAt(typed)
  if (named) return c.redirect(href(PATHS.recordStanding, { lang: tools.lang, ...named }), 303)
  const fault = { field: 'address', message: messagesFor(tools.lang).stewardship.home.record.unknown }
  return { page: <StewardDeskPage frame={tools.frame} waiting={await getDesk(tools)} isAdministrator={isAdministrator(steward(c).viewer)} faults={[fault]} typed={typed} />, status: 422 }
}))

stewardshipPages.get(PATHS.submissions, (c) => respondPrivatePage(c, async ({ db, now, lang, url, frame }) => {
  const [kind, country, cursor] = ['kind', 'country', 'cursor'].map((name) => url.searchParams.get(name) ?? '')
  const choice = { kind: isSubmissionKind(kind ?? '') ? (kind ?? '') : '', country: isCountryCode(country ?? '') ? (country ?? '') : '' }
  const passed = cursor ? decodeCursor(cursor).ordinal : 0
  const filter = { kind: isSubmissionKind(choice.kind) ? choice.kind : null, country: choice.country || null, passed, limit: PAGE_LENGTH }
  const queue = await listSubmissions({ db, now }, steward(c).viewer, filter)
  const isMore = passed + queue.data.length < queue.total && queue.data.length > 0
  const next = isMore ? href(PATHS.submissions, { lang }, { ...choice, cursor: encodeCursor({ ordinal: passed + PAGE_LENGTH, sort: '', key: 0 }) }) : null
  return { page: <SubmissionListPage frame={frame} queue={{ ...queue, next }} choice={choice} passed={passed} done={doneOf(url, messagesFor(lang).stewardship.queue.done)} /> }
}))

/** A submission as a page; `outcome` says what came of what was pressed. */
function submissionPage(c: Context<Env>, id: string, outcome: { readonly typed: TypedReason; readonly status: 200 | 409 | 422; readonly notDone?: 'conflict' | 'unfit'; readonly chosen?: TypedParties } = { typed: NO_REASON, status: 200 }) {
  return respondPrivatePage(c, async ({ db, now, frame }) => {
    const submission = await getSubmission({ db, now }, steward(c).viewer, id)
    return { page: <SubmissionPage frame={frame} submission={submission} typed={outcome.typed} notDone={outcome.notDone ?? null} {...(outcome.chosen ? { chosen: outcome.chosen } : {})} />, status: outcome.status }
  })
}

stewardshipPages.get(PATHS.submission, (c) => submissionPage(c, c.req.param('id')))

stewardshipPages.post(PATHS.submission, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c)
  const desk = deskOf(c)
  const decided = { id, revision: revisionIn(form) }
  const done = (what: string) => c.redirect(href(PATHS.submissions, { lang: c.get('lang') }, { done: what }), 303)
  try {
    switch (form.one('do')) {
      case 'publish': {
        const { proposedParties } = await getSubmission(desk, desk.viewer, id)
        const read = readParties(proposedParties, form)
        const chosen = (faults: TypedParties['faults']) => ({ typed: NO_REASON, chosen: { faults, one: (name: string) => form.one(name) } })
        if (read.outcome === 'overtaken') return await submissionPage(c, id, { ...chosen([]), status: 409, notDone: 'conflict' })
        if (read.outcome === 'fault') return await submissionPage(c, id, { ...chosen([{ field: read.field, message: messagesFor(c.get('lang')).contributions.proposed.faults[read.code] }]), status: 422 })
        await publishAsSteward(desk, decided, read.known)
        return done('published')
      }
      case 'return':
      case 'discard': {
        const read = reasonOf(c, form, readReason)
        if ('typed' in read) return await submissionPage(c, id, { typed: read.typed, status: 422 })
        const state = form.one('do') === 'return' ? 'returned' : 'discarded'
        await refuseSubmission(desk, decided, state, read.reason)
        return done(state)
      }
      default: throw new Problem('invalid-input', 'publish, return or discard', [{ pointer: '/do', code: 'invalid-value', detail: 'publish, return or discard' }])
    }
  } catch (error) {
    const typed = { ...NO_REASON, reason: form.one('reason') }
    if (isTooLate(error)) return submissionPage(c, id, { typed, status: 409, notDone: 'conflict' })
    if (form.one('do') === 'publish' && isUnfit(error)) return submissionPage(c, id, { typed, status: 422, notDone: 'unfit' })
    throw error
  }
})

stewardshipPages.get(PATHS.notReviewed, (c) => respondPrivatePage(c, async ({ db, url, frame }) => ({ page: <NotReviewedPage frame={frame} ties={await listNotReviewed(db)} isDone={url.searchParams.get('done') === 'reviewed'} /> })))

stewardshipPages.post(PATHS.notReviewed, async (c) => {
  const form = await readForm(c)
  const kind = form.one('kind')
  if (kind !== 'alliance' && kind !== 'exchange') throw new Problem('not-found', 'only ties are marked so')
  try {
    await reviewTie(deskOf(c), kind, form.one('id'))
  } catch (error) {
    if (!isTooLate(error)) throw error // reviewed by another in the same moment: it is done, and that is well
  }
  return c.redirect(href(PATHS.notReviewed, { lang: c.get('lang') }, { done: 'reviewed' }), 303)
})

/** Merges, too, are decided by somebody who acts for neither. @throws Problem `not-allowed` */
function refuseOwn(c: Context<Env>, organizations: readonly string[]): void {
  if (actsForOne(steward(c).viewer, organizations)) throw new Problem('not-allowed', 'you hold a post at one of the two: another steward decides')
}

/** The page of merges; `outcome` says what came of what was pressed. */
function mergePage(c: Context<Env>, typed: { readonly merged: string; readonly into: string }, outcome: { readonly typed: TypedReason; readonly status: 200 | 409 | 422 } = { typed: NO_REASON, status: 200 }) {
  return respondPrivatePage(c, async ({ db, lang, url, frame }) => {
    const t = messagesFor(lang).stewardship.merge
    const [merged, into] = [organizationNamed(typed.merged), organizationNamed(typed.into)]
    const unknown = (field: 'merged' | 'into') => ({ field, message: t.unknown })
    const known = await Promise.all([merged, into].map((id) => (id === '' ? null : getStanding(db, 'organization', id).catch(() => null))))
    const faults = (['merged', 'into'] as const).flatMap((field, i) => (typed[field] !== '' && !known[i] ? [unknown(field)] : []))
    const preview = known[0] && known[1] ? (await planMerge(db, merged, into)).preview : null
    const alike = known[0] && !known[1] ? await findAlike(db, merged) : []
    const page = <MergePage frame={frame} chosen={typed} preview={preview} alike={alike} isOwn={actsForOne(steward(c).viewer, [merged, into])} past={preview === null ? await listMerges(db) : []} faults={faults} typed={outcome.typed} isConflict={outcome.status === 409} done={doneOf(url, { merged: t.done, undone: t.undone })} />
    return { page, status: faults.length > 0 && outcome.status === 200 ? 422 : outcome.status }
  })
}

stewardshipPages.get(PATHS.merges, (c) => mergePage(c, { merged: c.req.query('merged') ?? '', into: c.req.query('into') ?? '' }))

stewardshipPages.post(PATHS.merges, async (c) => {
  const form = await readForm(c)
  const [merged, into] = [form.one('merged'), form.one('into')]
  refuseOwn(c, [merged, into])
  const read = reasonOf(c, form)
  if ('typed' in read) return mergePage(c, { merged, into }, { typed: read.typed, status: 422 })
  try {
    await mergeOrganizations(contextOf(c), { merged, into, mergedRevision: Number(form.one('mergedRevision')), intoRevision: Number(form.one('intoRevision')), reason: read.reason })
  } catch (error) {
    if (!isTooLate(error)) throw error
    return mergePage(c, { merged, into }, { typed: { ...NO_REASON, reason: read.reason }, status: 409 })
  }
  return c.redirect(href(PATHS.merges, { lang: c.get('lang') }, { done: 'merged' }), 303)
})

function undoPage(c: Context<Env>, id: string, typed: TypedReason = NO_REASON) {
  return respondPrivatePage(c, async ({ db, frame }) => {
    const [merge] = await listMerges(db, id)
    if (!merge || merge.undoneAt !== null) throw new Problem('not-found', 'there is no such merge, or it was undone')
    return { page: <UndoMergePage frame={frame} merge={merge} typed={typed} />, status: typed.faults.length > 0 ? 422 : 200 }
  })
}

stewardshipPages.get(PATHS.mergeUndo, (c) => undoPage(c, c.req.param('id')))

stewardshipPages.post(PATHS.mergeUndo, async (c) => {
  const form = await readForm(c)
  const read = reasonOf(c, form)
  if ('typed' in read) return undoPage(c, c.req.param('id'), read.typed)
  const [merge] = await listMerges(privateTools(c).db, c.req.param('id'))
  refuseOwn(c, merge ? [merge.merged.id, merge.into.id] : [])
  await undoMerge(contextOf(c), c.req.param('id'), read.reason)
  return c.redirect(href(PATHS.merges, { lang: c.get('lang') }, { done: 'undone' }), 303)
})

function standingPage(c: Context<Env>, kind: string, id: string, outcome: { readonly typed: TypedReason; readonly status: 200 | 409 | 422 } = { typed: NO_REASON, status: 200 }) {
  return respondPrivatePage(c, async ({ db, lang, url, frame }) => {
    if (!isHistoryKind(kind)) throw new Problem('not-found', 'there is no such kind of record')
    const standing = await getStanding(db, kind, id)
    const isOwn = isConcerned(steward(c), standing)
    return { page: <RecordStandingPage frame={frame} standing={standing} typed={outcome.typed} isOwn={isOwn} isConflict={outcome.status === 409} done={doneOf(url, messagesFor(lang).stewardship.record.done)} />, status: outcome.status }
  })
}

stewardshipPages.get(PATHS.recordStanding, (c) => standingPage(c, c.req.param('kind'), c.req.param('id')))

stewardshipPages.post(PATHS.recordStanding, async (c) => {
  const { kind, id } = c.req.param()
  const form = await readForm(c)
  if (!isHistoryKind(kind)) throw new Problem('not-found', 'there is no such kind of record')
  const read = reasonOf(c, form)
  if ('typed' in read) return standingPage(c, kind, id, { typed: read.typed, status: 422 })
  const operation = form.one('do') === 'restore' ? 'restore' : 'withdraw'
  try {
    await changeStanding(deskOf(c), { kind, id, revision: revisionIn(form), reason: read.reason, operation })
  } catch (error) {
    if (!isTooLate(error)) throw error
    return standingPage(c, kind, id, { typed: { ...NO_REASON, reason: read.reason }, status: 409 })
  }
  return c.redirect(href(PATHS.recordStanding, { lang: c.get('lang'), kind, id }, { done: operation === 'withdraw' ? 'withdrawn' : 'restored' }), 303)
})
