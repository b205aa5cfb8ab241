import type { WriteTransaction } from '#db/client.ts'
import { citedParties } from '#functions/contributions/cited-parties.ts'
import { isSubstantial } from '#functions/contributions/rules.ts'
import type { TieKind } from '#functions/contributions/schema.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { deleteOpenRequests, expireInvitations, insertRequests, selectRequestsOfSubmission, updateRequests, type RequestRow } from './queries.ts'
import { reachOf, type Reach } from './reach.ts'
import { DESK_WORKING_DAYS, workingDaysAfter } from './rules.ts'
import type { About } from './schema.ts'
import { tellAsked, type Telling, type Told } from './tell.ts'

/** A contribution that was handed in, as far as its parties are asked about it. */
export interface Asking {
  readonly key: number
  readonly id: string
  readonly kind: TieKind
  readonly operation: 'create' | 'update' | 'withdraw'
  /** public id of the organization that wrote it, and its key; without a key it is not on record, and nobody is asked in its name */
  readonly organization: string
  readonly organizationKey: number | null
  readonly fact: Fact
  /** what it would change; null for what is new */
  readonly base: Fact | null
  /** what was handed in before, when it was taken back and is handed in again */
  readonly before: Fact | null
}

const MAIL_AGAIN_AFTER_MS = 86_400_000

/** The parties that a contribution is asked about: all others; of a change only when it touches the substance, else those that are new. */
export function partiesToAsk({ operation, organization, fact, base }: Pick<Asking, 'operation' | 'organization' | 'fact' | 'base'>): readonly string[] {
  if (operation === 'withdraw') return []
  const others = citedParties(fact).filter((id) => id !== organization)
  if (base === null || isSubstantial(base, fact)) return others
  const before = citedParties(base)
  return others.filter((id) => !before.includes(id))
}

function lastOf(requests: readonly RequestRow[]): Map<string, RequestRow> {
  return new Map(requests.map((request) => [request.organization, request]))
}

/** Asks those that have not been asked yet, each by the way that reaches it. */
async function askNew(tx: WriteTransaction, { key, tie }: { readonly key: number; readonly tie: number | null }, parties: readonly Reach[], by: Reach, told: Told, again: ReadonlySet<string>, telling: Telling): Promise<void> {
  const { now } = telling
  const rows = parties.map((party) => {
    const isReached = party.holders.length > 0
    return { id: crypto.randomUUID(), submission: key, tie, organization: party.key, askedBy: by.key, channel: isReached ? 'members' as const : 'desk' as const, askedAt: now.toISOString(), dueOn: isReached ? null : workingDaysAfter(now, DESK_WORKING_DAYS) }
  })
  const written = new Map((await insertRequests(tx, rows)).map((row) => [row.organization, row.id]))
  for (const party of parties) {
    const id = written.get(party.key)
    if (id !== undefined && party.holders.length > 0) await tellAsked(tx, told, { party, by: by.names, again: again.has(party.id), once: id, withMail: true }, telling)
  }
}

/** Asks again those that have not answered, since what they are asked about is not what it was. Mails go once a day at the most. */
async function askAgain(tx: WriteTransaction, open: readonly RequestRow[], reached: ReadonlyMap<string, Reach>, by: readonly NameView[], told: Told, telling: Telling): Promise<void> {
  const { now } = telling
  await updateRequests(tx, open.map(({ key }) => key), { askedAt: now.toISOString(), reminders: 0, remindedAt: null })
  for (const request of open) {
    const party = reached.get(request.organization)
    const withMail = now.getTime() - Date.parse(request.askedAt) > MAIL_AGAIN_AFTER_MS
    if (party && request.channel === 'members') await tellAsked(tx, told, { party, by, again: true, once: `${request.id}:${now.toISOString().slice(0, 10)}`, withMail }, telling)
  }
}

/**
 * Asks each other party of a contribution whether it is so, in the transaction that hands it in: by mail and inbox where somebody acts for it, else the desk is to pass it on. Handed in
 * again after a change of substance, all are asked again, also those that had answered; a party that is named no more is asked no more. Done twice it is done once.
 */
export async function askParties(tx: WriteTransaction, asking: Asking, telling: Telling): Promise<void> {
  const { key, id, fact, before, organization, organizationKey } = asking
  if (organizationKey === null) return
  const requests = await selectRequestsOfSubmission(tx, key)
  const last = lastOf(requests)
  const ids = partiesToAsk(asking)
  const gone = requests.filter((request) => request.answeredAt === null && !ids.includes(request.organization)).map((request) => request.key)
  await expireInvitations(tx, gone, telling.now.toISOString())
  await deleteOpenRequests(tx, gone)
  const reached = await reachOf(tx, [...ids, organization])
  const by = reached.get(organization)
  if (!by) return
  const isChanged = before !== null && isSubstantial(before, fact)
  const told: Told = { about: { of: 'contribution', id }, title: fact['title'] as TextsView, tie: null } // its schema has seen the title
  const toAsk = ids.filter((one) => !last.has(one) || (isChanged && last.get(one)?.answeredAt !== null))
  await askNew(tx, { key, tie: null }, toAsk.flatMap((one) => reached.get(one) ?? []), by, told, new Set([...(asking.base === null ? [] : citedParties(asking.base)), ...last.keys()]), telling)
  if (isChanged) await askAgain(tx, [...last.values()].filter((request) => request.answeredAt === null && ids.includes(request.organization)), reached, by.names, told, telling)
}

/** A contribution that has just become a tie, as far as parties that came with it are asked. */
export interface Joining { readonly key: number; readonly organization: string; readonly about: About & { readonly of: 'tie' }; readonly title: TextsView; /** key of the tie */ readonly tie: number }

/**
 * Asks parties that were named anew and are on record now, in the transaction that publishes the tie with them: one that comes on record has nobody who acts for it, and the desk passes the
 * question on; one that turned out to be there is asked as all others.
 *
 * @param parties public ids
 */
export async function askJoined(tx: WriteTransaction, { key, organization, about, title, tie }: Joining, parties: readonly string[], telling: Telling): Promise<void> {
  const reached = await reachOf(tx, [...parties, organization])
  const by = reached.get(organization)
  if (!by) return
  const asked = parties.filter((id) => id !== organization).flatMap((id) => reached.get(id) ?? [])
  const already = new Set((await selectRequestsOfSubmission(tx, key)).map((request) => request.organization))
  await askNew(tx, { key, tie }, asked.filter(({ id }) => !already.has(id)), by, { about, title, tie }, new Set(), telling)
}
