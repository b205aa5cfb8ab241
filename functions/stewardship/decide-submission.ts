import type { WriteTransaction } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { askJoined } from '#functions/confirmations/ask-parties.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { selectSubmission, type SubmissionRow } from '#functions/contributions/queries.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Word } from '#functions/core/told.ts'
import type { TextsView } from '#functions/core/view.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { grantWithSubmission } from '#functions/joining/grant-with-submission.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { href, PATHS } from '#web/paths.ts'
import type { Database } from '#db/client.ts'
import { decideSubmission as writeDecision, refuseRequestOf, selectKeyOf, selectStateIn } from './queries.ts'
import { mayDecide } from './rules.ts'
import { tellSender, type Decision, type DecisionTold } from './tell.ts'

/** A steward at her desk: the database, the instant, who she is and in which post, and the origin that links in mails begin with. */
export interface Desk { readonly db: Database; readonly now: Date; readonly viewer: Viewer; readonly post: HeldPost; readonly origin: string }

/** The submission that a steward decides about, in the revision that she read. */
export interface Decided { readonly id: string; readonly revision: number }

/** What she decides of organizations that a tie names anew, by the ids that stand for them: the one on record that each is; all others are new. */
export type KnownParties = ReadonlyMap<string, string>

const PAGES = { organization: 'organization', alliance: 'alliance', exchange: 'exchange' } as const

function isTold(kind: string): kind is keyof typeof PAGES {
  return Object.hasOwn(PAGES, kind)
}

/**
 * The submission, if this steward may decide about it now.
 *
 * @throws Problem `not-found`; `not-allowed` when it is hers or her organization's; `not-in-this-state` when somebody has decided it; `stale-revision` when it has changed since she read it
 */
async function decidable({ db, viewer }: Desk, { id, revision }: Decided): Promise<SubmissionRow> {
  const row = await selectSubmission(db, id)
  if (!row || row.state === 'draft' || row.fact === null) throw new Problem('not-found', 'there is no submission of this id')
  if (!mayDecide(viewer, row)) throw new Problem('not-allowed', 'it is of an organization at which you hold a post: another steward decides')
  if (row.state !== 'submitted') throw new Problem('not-in-this-state', `it is ${row.state}`)
  if (row.revision !== revision) throw new Problem('stale-revision', 'it has changed since you read it')
  return row
}

/** What it is called: the title of a tie, the names of an organization. */
function titleOf(fact: string): Word | string {
  const { title, names, id } = JSON.parse(fact) // a fact that has passed its schema
  return title ? { texts: title } : names ? { names } : String(id)
}

async function tell(tx: WriteTransaction, { now }: Desk, row: SubmissionRow, told: DecisionTold<Decision>): Promise<void> {
  await tellSender(tx, { account: row.account, organization: row.organizationKey }, told, now)
}

/**
 * Publishes a submission as it is, in the name of whoever sent it, and tells her; with the registration of an organization the request to act for it is granted. Organizations that a tie
 * names anew come on record with it and are asked about it, or turn out to be ones on record.
 *
 * @throws Problem as `decidable`; `stale-revision` also when the record has changed since its author read it: nothing is written then
 */
export async function publishAsSteward(desk: Desk, decided: Decided, known: KnownParties = new Map()): Promise<void> {
  const { db, now, viewer, post, origin } = desk
  const row = await decidable(desk, decided)
  const { isNew } = await publishSubmission({ db, now }, {
    submission: decided.id, decidedBy: viewer.account, known,
    alongside: async (tx, { changed }, joined) => {
      if ((await selectStateIn(tx, row.key))?.revision !== decided.revision + 1) throw new Problem('stale-revision', 'it has changed since you read it')
      const record = changed.find((one) => one.kind === row.kind)
      if (!record) throw new Error('a publication changes a record')
      const key = await selectKeyOf(tx, record.kind, record.id)
      if (row.kind === 'organization') await grantWithSubmission(tx, { viewer, post }, { submission: decided.id, organization: record.id }, { now, origin, lang: viewer.lang })
      if (joined.length > 0 && row.organizationId !== null && (row.kind === 'alliance' || row.kind === 'exchange')) {
        const title: TextsView = JSON.parse(row.fact ?? '{}').title // its schema has seen it
        await askJoined(tx, { key: row.key, organization: row.organizationId, about: { of: 'tie', kind: row.kind, id: record.id }, title, tie: key }, joined, { now, origin })
      }
      await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'submission-published', organization: row.organizationKey, record: key, detail: { submission: decided.id } })
      const page = isTold(record.kind) ? PAGES[record.kind] : null
      await tell(tx, desk, row, {
        decision: 'submissionPublished', data: { title: titleOf(row.fact ?? '{}') }, record: key,
        linkIn: (lang) => origin + (page === null ? href(PATHS.workspace, { lang }) : href(PATHS[page], { lang, id: record.id })), ...(page === null ? {} : { to: { path: page, params: { id: record.id } } }),
      })
    },
  })
  if (!isNew) throw new Problem('not-in-this-state', 'it is published')
}

/**
 * Takes a submission out of the queue with a reason that whoever sent it reads: sent back to be corrected, or discarded for good.
 *
 * @throws Problem as `decidable`
 */
export async function refuseSubmission(desk: Desk, decided: Decided, state: 'returned' | 'discarded', reason: string): Promise<void> {
  const { db, now, viewer, post, origin } = desk
  const row = await decidable(desk, decided)
  await db.transaction(async (tx) => {
    if (!(await writeDecision(tx, { ...decided, state, by: viewer.account, reason, now }))) throw new Problem('not-in-this-state', 'it was decided meanwhile')
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: `submission-${state}`, organization: row.organizationKey, record: row.recordKey, detail: { submission: decided.id, reason } })
    if (state === 'discarded') await refuseRequestOf(tx, row.key, { by: viewer.account, reason, now })
    const isTie = row.kind === 'alliance' || row.kind === 'exchange'
    const isBack = state === 'returned' && isTie
    const own = row.organizationId
    const other = isTie || own !== null ? 'workspace' : 'join'
    const isOwn = state === 'returned' && own !== null && !isTie
    await tell(tx, desk, row, {
      decision: state === 'returned' ? 'submissionReturned' : 'submissionDiscarded', data: { title: titleOf(row.fact ?? '{}'), reason }, record: row.recordKey,
      linkIn: (lang) => origin + (isBack ? href(PATHS.contribution, { lang, id: decided.id }) : isOwn ? href(PATHS.ownProposal, { lang, organization: own, id: decided.id }) : href(PATHS[other], { lang })),
      to: isBack ? { path: 'contribution', params: { id: decided.id } } : isOwn ? { path: 'ownProposal', params: { organization: own, id: decided.id } } : { path: other },
    })
  }, { behavior: 'immediate' })
}
