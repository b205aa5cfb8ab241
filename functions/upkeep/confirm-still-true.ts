import type { WriteTransaction } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { recordAnswer, type AnswerContext } from '#functions/confirmations/record-answer.ts'
import { speaksByDesignation } from '#functions/confirmations/rules.ts'
import { seenOf, subjectOf } from '#functions/confirmations/subject.ts'
import { dayOf } from '#functions/core/edtf.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { commit } from '#functions/revisions/commit.ts'
import { getUpkeep } from './get-upkeep.ts'
import { selectKeys } from './queries.ts'
import type { Checked, Pick, TieToCheck, Upkeep } from './schema.ts'

/** Whether an organization speaks for the first time when it says that a tie is still true: then it confirms it, as a party. A State speaks through whom it has designated only. */
function isFirstWord(tie: TieToCheck, upkeep: Upkeep): boolean {
  return tie.said === 'silent' && !speaksByDesignation(upkeep.kind)
}

function currentOf(upkeep: Upkeep, pick: Pick): TieToCheck | 'itself' | null {
  if (pick.kind === 'organization') return pick.id === upkeep.id && pick.revision === upkeep.revision ? 'itself' : null
  const tie = upkeep.ties.find(({ kind, id }) => kind === pick.kind && id === pick.id)
  // what it disputed or took back it does not confirm in passing
  return tie && tie.revision === pick.revision && tie.said !== 'disputed' && tie.said !== 'retracted' ? tie : null
}

/** Confirms a tie as one of its parties, with all that goes with an answer. */
async function confirmAsParty(context: AnswerContext, post: HeldPost, party: string, { kind, id }: TieToCheck): Promise<boolean> {
  const about = { of: 'tie', kind, id } as const
  const subject = await subjectOf(context.db, about)
  if (subject.of !== 'tie') return false
  return recordAnswer(context, about, seenOf(subject, party), { party, state: 'confirmed', note: null, actor: actorOf(post), reason: null, post: async () => post.key })
}

/**
 * Notes that records of an organization are still true: each counts as checked today, and a tie of which the organization had said nothing yet is confirmed by it. Who said so of which
 * record is kept as an act; what changed since it was read is left alone.
 *
 * @param post the post at the organization in which the viewer acts
 * @param picks the records, each with the revision that she read
 */
export async function confirmStillTrue(context: AnswerContext, viewer: Viewer, post: HeldPost, organization: string, picks: readonly Pick[]): Promise<Checked> {
  const { db, now } = context
  const upkeep = await getUpkeep(db, organization)
  const unique = [...new Map(picks.map((pick) => [`${pick.kind}:${pick.id}`, pick])).values()]
  if (upkeep === null) return { checked: 0, stale: unique.length }
  const found = unique.map((pick) => ({ pick, current: currentOf(upkeep, pick) }))
  const firstWords = found.flatMap(({ current }) => (current !== null && current !== 'itself' && isFirstWord(current, upkeep) ? [current] : []))
  let spoken = 0
  for (const tie of firstWords) if (await confirmAsParty(context, post, organization, tie)) spoken += 1
  const marked = found.filter(({ current }) => current !== null && (current === 'itself' || !isFirstWord(current, upkeep))).map(({ pick }) => pick)
  if (marked.length > 0) {
    const checkedOn = dayOf(now)
    await commit({ db, now, actor: actorOf(post) }, marked.map(({ kind, id }) => ({ operation: 'mark' as const, kind, id, marks: { checkedOn } })), null, (tx) => keepActs(tx, viewer, post, marked, now))
  }
  return { checked: marked.length + spoken, stale: unique.length - marked.length - spoken }
}

/** Who said of which record that it is still true: only stewards read it. */
async function keepActs(tx: WriteTransaction, viewer: Viewer, post: HeldPost, picks: readonly Pick[], now: Date): Promise<void> {
  const keys = await selectKeys(tx, picks)
  for (const { kind, id, revision } of picks) {
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'still-true', organization: post.organizationKey, record: keys.get(`${kind}:${id}`) ?? null, detail: { revision } })
  }
}
