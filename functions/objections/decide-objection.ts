import type { WriteTransaction } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { addDays, dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import { tellIn } from '#functions/core/told.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Desk } from '#functions/stewardship/decide-submission.ts'
import { setWithheld } from '#functions/withholding/withhold-organization.ts'
import { href, PATHS } from '#web/paths.ts'
import { hindranceOf } from './hindrance.ts'
import { changeObjection, isContestedOtherwise, selectConcernedWithPosts, selectProven, type ObjectionRow } from './queries.ts'
import { APPEAL_DAYS } from './rules.ts'
import { verifyObjection } from './verify-objection.ts'
import { titleOf } from './view.ts'

async function decidable({ db, viewer }: Desk, id: string): Promise<ObjectionRow> {
  const [row] = await readRows<ObjectionRow>(db, selectProven(id))
  if (!row) throw new Problem('not-found', 'there is no objection of this id')
  const hindrance = hindranceOf(viewer, row)
  if (hindrance !== null) throw new Problem('not-allowed', hindrance === 'decided-before' ? 'another steward decides the appeal' : 'it is of an organization at which you hold a post: another steward decides')
  return row
}

/** A steward has found that an objection is the institution's own. @throws Problem `not-found`, `not-allowed`, `not-in-this-state` */
export async function verifyAsSteward(desk: Desk, id: string): Promise<void> {
  const row = await decidable(desk, id)
  const { db, now, viewer, post } = desk
  await verifyObjection({ db, now, actor: actorOf(post), account: viewer.account, steward: viewer.account }, row)
}

async function tellDecision(tx: WriteTransaction, { now, origin }: Desk, row: ObjectionRow, { outcome, reason, token }: { readonly outcome: 'upheld' | 'rejected'; readonly reason: string; readonly token: string | null }): Promise<void> {
  const { lang, email } = row
  if (email !== null) {
    const told = { ...tellIn<{ title: string }>(lang, { title: titleOf(row.fact) }), reason }
    if (outcome === 'upheld') await writeMail(tx, { now, to: email, lang, template: 'objectionUpheld', data: told })
    else if (token === null) await writeMail(tx, { now, to: email, lang, template: 'objectionClosed', data: told })
    else await writeMail(tx, { now, to: email, lang, template: 'objectionRejected', data: { ...told, ...tellIn<{ until: string }>(lang, { until: { day: addDays(dayOf(now), APPEAL_DAYS) } }), link: origin + href(PATHS.objectionLink, { lang, token }) } })
  }
  if (row.wish === 'withhold' || row.verifiedAt === null) return
  for (const organization of await selectConcernedWithPosts(tx, row.recordKey, row.organizationKey)) {
    await writeNotice(tx, { now, organization, kind: outcome === 'upheld' ? 'objectionUpheld' : 'objectionRejected', data: { title: titleOf(row.fact), reason }, record: row.recordKey, to: { path: row.kind, params: { id: row.recordId } } })
  }
}

/**
 * Decides an objection, or its appeal, with a reason. It is upheld for good; a rejection can be appealed once, and what another steward decides then is the end. What is decided
 * is contested no more, unless another objection waits; the address is erased when nothing more is to be written to it. That a name be withheld is done with the decision.
 *
 * @throws Problem `not-found`; `not-allowed` where she holds a post or has decided before; `not-in-this-state` when it does not wait
 */
export async function decideObjection(desk: Desk, id: string, outcome: 'upheld' | 'rejected', reason: string): Promise<void> {
  const row = await decidable(desk, id)
  const { db, now, viewer, post } = desk
  if (!['open', 'appealed', 'unverified'].includes(row.state) || (row.state === 'unverified' && outcome === 'upheld')) throw new Problem('not-in-this-state', `it is ${row.state}`)
  const isAppeal = row.state === 'appealed'
  const isFinal = isAppeal || outcome === 'upheld'
  const token = isFinal ? null : newToken()
  const at = now.toISOString()
  const erased = isFinal ? { email: null, tokenDigest: null, outcome, closedBy: viewer.account, closedAt: at } : { tokenDigest: digestOf(token ?? '') }
  const decided = isAppeal ? { state: 'closed' as const, appealReason: reason } : { state: outcome, decidedBy: viewer.account, decidedAt: at, reason }
  const write = async (tx: WriteTransaction) => {
    if (!(await changeObjection(tx, row.key, [row.state], { ...decided, ...erased }))) throw new Problem('not-in-this-state', 'it was decided meanwhile')
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: `objection-${outcome}`, organization: row.organizationKey, record: row.recordKey, detail: { objection: id, reason, appeal: isAppeal } })
    await tellDecision(tx, desk, row, { outcome, reason, token })
  }
  if (row.wish === 'withhold') {
    if (outcome === 'upheld') await setWithheld(desk, JSON.parse(row.organizationFact).id, true, reason, write)
    else await db.transaction(write, { behavior: 'immediate' })
    return
  }
  if (row.verifiedAt === null) return db.transaction(write, { behavior: 'immediate' })
  const contested = await isContestedOtherwise(db, row.recordKey, row.key)
  await commit({ db, now, actor: actorOf(post) }, [{ operation: 'mark', kind: row.kind, id: row.recordId, marks: { contested } }], null, write)
}
