import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { objection } from '#db/schema/desk.ts'
import { digestOf } from '#functions/accounts/secrets.ts'
import { addDays, dayOf } from '#functions/core/edtf.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { Problem } from '#functions/core/problem.ts'
import { isHostShared } from '#functions/joining/is-host-shared.ts'
import { isOnHost, ownHost } from '#functions/joining/rules.ts'
import { commit } from '#functions/revisions/commit.ts'
import { changeObjection, selectByToken, type ObjectionRow } from './queries.ts'
import { APPEAL_DAYS, PROOF_DAYS, workingDaysAfter, WORKING_DAYS } from './rules.ts'
import type { OwnObjection } from './schema.ts'
import { BY_ADDRESS, verifyObjection, writeReceipt } from './verify-objection.ts'
import { briefOf, titleOf } from './view.ts'

async function find(db: Database, token: string, now: Date): Promise<ObjectionRow | null> {
  const [row] = await readRows<ObjectionRow>(db, selectByToken(digestOf(token)))
  if (!row || (row.provenAt === null && addDays(row.createdAt.slice(0, 10), PROOF_DAYS) < dayOf(now))) return null
  return row.state === 'rejected' && addDays((row.decidedAt ?? '').slice(0, 10), APPEAL_DAYS) < dayOf(now) ? null : row
}

/** What the link of a mail shows: nothing changes by looking. Null for a link that does not work, whatever the reason. */
export async function getOwnObjection(db: Database, token: string, now: Date): Promise<OwnObjection | null> {
  const row = await find(db, token, now)
  if (row === null) return null
  const { wish, statement, reply, state, provenAt, dueOn, reason } = row
  return { title: titleOf(row.fact), organization: briefOf(row.organizationFact), wish, statement, reply, state, isProven: provenAt !== null, dueOn, reason }
}

/** Whether the address is on the site of the institution, and of no other. */
async function isOwnAddress(db: Database, { email, organizationFact, organizationKey }: ObjectionRow): Promise<boolean> {
  const { website }: { website: string | null } = JSON.parse(organizationFact) // a stored fact has passed its schema
  const host = ownHost(website)
  const domain = readMailAddress(email ?? '')?.domain
  return host !== null && domain !== undefined && isOnHost(domain, host) && !(await isHostShared(db, host, domain, organizationKey))
}

/**
 * Whoever reads the address says that it is her objection. From an address on the institution's own site it opens at once; else it waits until a steward has found out whose it is. The
 * fifteen working days run from here in both cases.
 *
 * @returns false for a link that does not work any more
 */
export async function proveObjection(db: Database, token: string, now: Date): Promise<boolean> {
  const row = await find(db, token, now)
  if (row === null) return false
  if (row.provenAt !== null) return true
  if (await isOwnAddress(db, row)) {
    await verifyObjection({ db, now, actor: BY_ADDRESS, account: null, steward: null }, row)
    return true
  }
  const dueOn = workingDaysAfter(dayOf(now), WORKING_DAYS)
  await db.transaction(async (tx) => {
    if (await changeObjection(tx, row.key, ['unverified'], { provenAt: now.toISOString(), dueOn }, sql`${objection.provenAt} is null`)) await writeReceipt(tx, row, dueOn, now)
  }, { behavior: 'immediate' })
  return true
}

/**
 * Appeals a rejection, once: another steward decides, in fifteen working days. Meanwhile the record is contested again.
 *
 * @returns false for a link that does not work any more
 * @throws Problem `not-in-this-state` when it is not rejected, or was appealed already
 */
export async function appealObjection(db: Database, token: string, statement: string, now: Date): Promise<boolean> {
  const row = await find(db, token, now)
  if (row === null) return false
  if (row.state !== 'rejected') throw new Problem('not-in-this-state', `it is ${row.state}`)
  const dueOn = workingDaysAfter(dayOf(now), WORKING_DAYS)
  const write = async (tx: Parameters<typeof changeObjection>[0]) => {
    if (!(await changeObjection(tx, row.key, ['rejected'], { state: 'appealed', appealedAt: now.toISOString(), appealStatement: statement, dueOn }))) throw new Problem('not-in-this-state', 'it was appealed already')
    await writeReceipt(tx, row, dueOn, now)
  }
  if (row.wish === 'correct' && row.verifiedAt !== null) await commit({ db, now, actor: BY_ADDRESS }, [{ operation: 'mark', kind: row.kind, id: row.recordId, marks: { contested: true } }], null, write)
  else await db.transaction(write, { behavior: 'immediate' })
  return true
}
