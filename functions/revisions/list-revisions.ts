import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { cutOf } from '#functions/core/list-answer.ts'
import { encodeCursor } from '#functions/core/cursor.ts'
import { concealed, names } from './conceal.ts'
import type { HistoryFilter } from './filter.ts'
import { selectBlots, selectRevisions, selectStanding, selectWithheld, type RevisionRow, type StandingRow } from './history-queries.ts'
import type { BlotView, HistoryKind, HistoryView, KnownView, RevisionView } from './schema.ts'
import { Veil, type Veiled } from './veil.ts'
import { blottedFields, verifyChain, type ChainLink } from './verify-chain.ts'

/** The history of a record with the data version that it is of. `next` of the view is a cursor here; the door makes an address of it. */
export interface HistoryAnswer extends Versioned {
  readonly history: HistoryView
  /** every revision that there is, oldest first */
  readonly moments: readonly Pick<RevisionView, 'number' | 'at'>[]
  /** the two revisions that were asked for, the older first; null when they are not both there, absent when none was asked for */
  readonly compared?: { readonly from: RevisionView; readonly to: RevisionView } | null
}

/** A question to a history, or the comparison of two of its revisions. */
type Question = HistoryFilter & { readonly from?: number | undefined; readonly to?: number | undefined }

function linkOf(kind: HistoryKind, id: string, row: RevisionRow): ChainLink {
  const { number, version, operation, actorPost, actorAt, at, reason, previousHash, hash } = row
  return {
    head: { kind, id, number, version, operation, actorPost, actorAt, at, reason }, previousHash, hash,
    before: row.before === null ? null : JSON.parse(row.before), after: JSON.parse(row.after), salts: JSON.parse(row.salts), digests: JSON.parse(row.digests),
  }
}

/** The organizations whose names are withheld: their ids, and the veil over the names of those that this record has named. */
interface Hidden { readonly ids: ReadonlySet<string>; readonly veil: Veil }

function hiddenIn(links: readonly ChainLink[], rows: readonly { readonly [column: string]: unknown }[]): Hidden {
  const veiled = rows.map((row): Veiled => ({ id: String(row['id']), names: JSON.parse(String(row['names'])), website: row['website'] === null ? null : String(row['website']) }))
  return { ids: new Set(veiled.map(({ id }) => id)), veil: new Veil(veiled.filter(({ id }) => links.some(({ after }) => names(after, new Set([id]))))) }
}

/** Where a post is that acted for an organization whose name is withheld. */
const WITHHELD_PLACE = 'withheld'

function viewOf(link: ChainLink, operation: RevisionView['operation'], { ids, veil }: Hidden, isProven: boolean): RevisionView {
  const { number, version, actorPost, at } = link.head
  const actorAt = ids.has(link.head.actorAt) ? WITHHELD_PLACE : link.head.actorAt
  const reason = link.head.reason === null ? null : veil.text(link.head.reason)
  const before = link.before === null ? null : concealed(link.before, ids, veil).fact
  const { fact: after, pointers } = concealed(link.after, ids, veil)
  const salts = Object.fromEntries(Object.entries(link.salts).filter(([pointer]) => !pointers.includes(pointer)))
  return {
    number, version, operation, actor: { post: actorPost, at: actorAt }, at, reason, before, after,
    blotted: [...blottedFields(link), ...pointers], previousHash: link.previousHash, hash: link.hash,
    ...(isProven ? { proof: { salts, digests: link.digests } } : {}),
  }
}

function stateAfter(operation: RevisionView['operation']): KnownView['state'] {
  return operation === 'withdraw' ? 'withdrawn' : operation === 'merge' ? 'merged' : 'published'
}

/** What the registry knew at the end of a day: the newest revision up to then. */
function knownOn(day: string, upToThen: readonly RevisionView[]): KnownView | null {
  const last = upToThen.at(-1)
  return last ? { on: day, revision: last.number, state: stateAfter(last.operation), fact: last.after } : null
}

/** The two revisions that a question names, whichever way round. */
function comparedIn(views: readonly RevisionView[], { from, to }: Question): Pick<HistoryAnswer, 'compared'> {
  if (from === undefined || to === undefined) return {}
  const [older, newer] = [from, to].toSorted((a, b) => a - b).map((number) => views.find((view) => view.number === number))
  return { compared: older && newer ? { from: older, to: newer } : null }
}

/**
 * The history of one record, newest revision first, and whether its chain holds. A record that was withdrawn or merged keeps a public history (DESIGN §3.4:
 * it leaves public view, not the record of what was public); one that is withheld for safety, or was never published, has none. With `knownOn` the revisions
 * end with that day, and `known` is the record as it stood then; the chain is always proved as a whole.
 *
 * @returns null when the public has no such record
 */
export async function listRevisions(db: Database, kind: HistoryKind, id: string, filter: Question): Promise<HistoryAnswer | null> {
  const [standings = [], revisions = [], blots = [], withheldRows = []] = await readTogether(db, [selectStanding(kind, id), selectRevisions(kind, id), selectBlots(kind, id), selectWithheld()])
  const standing = standings[0] as unknown as StandingRow | undefined // the columns of selectStanding
  if (!standing || standing.withheld) return null
  const { state, mergedInto, version, versionDay } = standing
  if (state !== 'published' && state !== 'withdrawn' && state !== 'merged') return null
  const rows = revisions as unknown as readonly RevisionRow[] // the columns of selectRevisions
  const links = rows.map((row) => linkOf(kind, id, row))
  const hidden = hiddenIn(links, withheldRows)
  const views = links.map((link, i) => viewOf(link, rows[i]?.operation ?? 'update', hidden, filter.include === 'proof'))
  const day = filter.knownOn
  const told = day === undefined ? views : views.filter((view) => view.at.slice(0, 10) <= day)
  const { limit, passed } = cutOf(filter, false)
  const isMore = passed + limit < told.length
  const history: HistoryView = {
    kind, id, revision: links.length, state, mergedInto: mergedInto !== null && hidden.ids.has(mergedInto) ? null : mergedInto, chain: verifyChain(links),
    blots: blots as unknown as readonly BlotView[], // the columns of selectBlots
    ...(day === undefined ? {} : { known: knownOn(day, told) }),
    data: told.toReversed().slice(passed, passed + limit), total: told.length, next: isMore ? encodeCursor({ ordinal: passed + limit, sort: '', key: 0 }) : null,
  }
  return { history, version, versionDay, moments: views.map(({ number, at }) => ({ number, at })), ...comparedIn(views, filter) }
}
