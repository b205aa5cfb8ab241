import { sql } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { objection } from '#db/schema/desk.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { Actor } from '#functions/core/context.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import { tellIn } from '#functions/core/told.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'
import { commit } from '#functions/revisions/commit.ts'
import { changeObjection, selectConcernedWithPosts, type ObjectionRow } from './queries.ts'
import { workingDaysAfter, WORKING_DAYS } from './rules.ts'
import { titleOf } from './view.ts'

/** Who found that an objection is the institution's own: a steward; or nobody, when its address or the post of its author says so. */
export interface Verifier { readonly db: Database; readonly now: Date; readonly actor: Actor; readonly account: number | null; readonly steward: number | null }

/** Who acts when no steward had to. */
export const BY_ADDRESS: Actor = { post: 'system', at: 'objections' }

/** Tells whoever objected that it has come and until when it is decided. */
export async function writeReceipt(tx: WriteTransaction, row: ObjectionRow, dueOn: string, now: Date): Promise<void> {
  if (row.email === null) return
  await writeMail(tx, { now, to: row.email, lang: row.lang, template: 'objectionReceived', data: tellIn<{ title: string; due: string }>(row.lang, { title: titleOf(row.fact), due: { day: dueOn } }) })
}

/**
 * Opens an objection that is the institution's own: from then on its record is contested and its reply stands beside it (DESIGN §3.12); the wish that a name be withheld is marked
 * nowhere.
 *
 * @throws Problem `not-in-this-state` when it was verified or decided already
 */
export async function verifyObjection({ db, now, actor, account, steward }: Verifier, row: ObjectionRow): Promise<void> {
  const at = now.toISOString()
  const dueOn = row.dueOn ?? workingDaysAfter(dayOf(now), WORKING_DAYS)
  const write = async (tx: WriteTransaction) => {
    const isWritten = await changeObjection(tx, row.key, ['unverified'], { state: 'open', provenAt: row.provenAt ?? at, verifiedAt: at, verifiedBy: steward, dueOn }, sql`${objection.verifiedAt} is null`)
    if (!isWritten) throw new Problem('not-in-this-state', 'it was verified already')
    await writeAct(tx, { now, account, actor, kind: 'objection-verified', organization: row.organizationKey, record: row.recordKey, detail: { objection: row.id } })
    await writeReceipt(tx, row, dueOn, now)
    if (row.wish === 'withhold') return
    for (const organization of await selectConcernedWithPosts(tx, row.recordKey, row.organizationKey)) {
      await writeNotice(tx, { now, organization, kind: 'recordContested', data: { title: titleOf(row.fact) }, record: row.recordKey, to: { path: row.kind, params: { id: row.recordId } } })
    }
  }
  if (row.wish === 'withhold') await db.transaction(write, { behavior: 'immediate' })
  else await commit({ db, now, actor }, [{ operation: 'mark', kind: row.kind, id: row.recordId, marks: { contested: true } }], null, write)
}
