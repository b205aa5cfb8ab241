import { readTogether } from '#db/read.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { Context } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Word } from '#functions/core/told.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { commit } from '#functions/revisions/commit.ts'
import { HISTORY_KINDS, type HistoryKind } from '#functions/revisions/schema.ts'
import { href, PATHS } from '#web/paths.ts'
import type { Database } from '#db/client.ts'
import type { Desk } from './decide-submission.ts'
import { selectConcerned, selectRecordAt } from './queries.ts'
import { tellOrganizations } from './tell.ts'

/** A record as a steward sees it who withdraws or restores it. */
export interface RecordStanding {
  readonly kind: HistoryKind
  readonly id: string
  readonly key: number
  readonly state: 'published' | 'withdrawn' | 'merged'
  readonly revision: number
  readonly reviewed: boolean
  readonly title: Word
  /** keys of the organizations that take part in it, or are it */
  readonly concerned: readonly number[]
}

const HISTORY = { organization: 'organizationHistory', alliance: 'allianceHistory', exchange: 'exchangeHistory' } as const

/** Whether a text names a kind of record that has a public page. */
export function isHistoryKind(text: string): text is HistoryKind {
  return HISTORY_KINDS.some((kind) => kind === text)
}

function isStanding(state: string): state is RecordStanding['state'] {
  return state === 'published' || state === 'withdrawn' || state === 'merged'
}

/** How a record stands, whatever its state. @throws Problem `not-found` */
export async function getStanding(db: Database, kind: HistoryKind, id: string): Promise<RecordStanding> {
  const [rows = [], concerned = []] = await readTogether(db, [selectRecordAt(kind, id), selectConcerned(kind, id)])
  const row = rows[0]
  const state = String(row?.['state'])
  if (!row || !isStanding(state)) throw new Problem('not-found', `there is no ${kind} ${id}`)
  const { title, names } = JSON.parse(String(row['fact'])) // a stored fact has passed its schema
  return { kind, id, key: Number(row['key']), state, revision: Number(row['revision']), reviewed: row['reviewed'] === 1, title: title ? { texts: title } : { names }, concerned: concerned.map(({ key }) => Number(key)) }
}

/** Whether a steward holds a post at an organization that a record concerns: then another decides. */
export function isConcerned({ viewer }: Pick<Desk, 'viewer'>, { concerned }: RecordStanding): boolean {
  return viewer.posts.some(({ organizationKey }) => organizationKey !== null && concerned.includes(organizationKey))
}

function contextOf({ db, now, post }: Desk): Context {
  return { db, now, actor: actorOf(post) }
}

/**
 * Takes a record out of public view, or puts it back as it was, with a reason that its public history keeps; tells the organizations that it concerns.
 *
 * @param revision the revision that the steward read
 * @throws Problem `not-found`, `not-allowed`, `stale-revision`, `not-in-this-state`
 */
export async function changeStanding(desk: Desk, { kind, id, revision, reason, operation }: { readonly kind: HistoryKind; readonly id: string; readonly revision: number; readonly reason: string; readonly operation: 'withdraw' | 'restore' }): Promise<void> {
  const standing = await getStanding(desk.db, kind, id)
  if (isConcerned(desk, standing)) throw new Problem('not-allowed', 'it is of an organization at which you hold a post: another steward decides')
  if (standing.state === 'merged') throw new Problem('not-in-this-state', 'it is merged: undo the merge')
  const { now, viewer, post, origin } = desk
  await commit(contextOf(desk), [{ operation, kind, id, revision }], reason, async (tx) => {
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: operation === 'withdraw' ? 'record-withdrawn' : 'record-restored', record: standing.key, detail: { reason } })
    await tellOrganizations(tx, standing.concerned, {
      decision: operation === 'withdraw' ? 'recordWithdrawn' : 'recordRestored', data: { title: standing.title, reason },
      linkIn: (lang) => origin + href(PATHS[HISTORY[kind]], { lang, id }), to: { path: HISTORY[kind], params: { id } }, record: standing.key,
    }, now)
  })
}

/**
 * Takes the mark "not yet reviewed" from a public tie, and tells its parties.
 *
 * @throws Problem `not-found`, `not-allowed` when she holds a post at one of its parties; `not-in-this-state` when it is reviewed already
 */
export async function reviewTie(desk: Desk, kind: 'alliance' | 'exchange', id: string): Promise<void> {
  const standing = await getStanding(desk.db, kind, id)
  if (isConcerned(desk, standing)) throw new Problem('not-allowed', 'it is of an organization at which you hold a post: another steward decides')
  if (standing.state !== 'published' || standing.reviewed) throw new Problem('not-in-this-state', 'it is reviewed, or not public')
  const { now, viewer, post } = desk
  await commit(contextOf(desk), [{ operation: 'mark', kind, id, marks: { reviewed: true } }], null, async (tx) => {
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'tie-reviewed', record: standing.key })
    for (const organization of standing.concerned) await writeNotice(tx, { now, organization, kind: 'tieReviewed', data: { title: standing.title }, record: standing.key, to: { path: kind, params: { id } } })
  })
}
