import { and, eq, isNull } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { designation } from '#db/schema/accounts.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { selectOrganization } from '#functions/posts/queries.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { raiseDataVersion } from '#functions/revisions/raise-data-version.ts'
import type { DesignationInput } from './schema.ts'

/** What cannot be recorded; the desk says each in words (`designations.desk.errors`). */
export type DesignationCode = 'stateUnknown' | 'speaker' | 'speakerState' | 'datedLater'

/** A steward who records, in her post at the registry. */
export interface Recorder { readonly viewer: Viewer; readonly post: HeldPost }

async function endInForce(tx: WriteTransaction, state: number, now: Date): Promise<void> {
  await tx.update(designation).set({ endedAt: now.toISOString() }).where(and(eq(designation.state, state), isNull(designation.endedAt)))
}

/**
 * Records whom a State or territory has designated in writing to speak for it (DESIGN §3.11). One is in force: the one before ends. Public pages say so from then on, so the data version rises.
 *
 * @returns what does not hold, or null
 */
export async function recordDesignation(db: Database, { viewer, post }: Recorder, { state, speaker, office, reference, dated }: DesignationInput, now: Date): Promise<DesignationCode | null> {
  if (dated > dayOf(now)) return 'datedLater'
  return db.transaction(async (tx) => {
    const ofState = await selectOrganization(tx, state)
    if (!ofState || !['state', 'territory'].includes(ofState.kind)) return 'stateUnknown'
    const ofSpeaker = await selectOrganization(tx, speaker)
    if (!ofSpeaker) return 'speaker'
    if (['state', 'territory'].includes(ofSpeaker.kind)) return 'speakerState'
    await endInForce(tx, ofState.key, now)
    await tx.insert(designation).values({ id: crypto.randomUUID(), state: ofState.key, speaker: ofSpeaker.key, office, reference, dated, recordedBy: viewer.account, recordedAt: now.toISOString() })
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'designation-recorded', organization: ofSpeaker.key, record: ofState.key, detail: { state, speaker, office, reference, dated } })
    await raiseDataVersion(tx, now)
    return null
  }, { behavior: 'immediate' })
}

/**
 * Ends a designation: the State has no designated voice from then on.
 *
 * @throws Problem `not-found` when none of this id is in force
 */
export async function endDesignation(db: Database, { viewer, post }: Recorder, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [found] = await tx.select().from(designation).where(and(eq(designation.id, id), isNull(designation.endedAt)))
    if (!found) throw new Problem('not-found', 'no designation of this id is in force')
    await endInForce(tx, found.state, now)
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(post), kind: 'designation-ended', organization: found.speaker, record: found.state, detail: { office: found.office, reference: found.reference } })
    await raiseDataVersion(tx, now)
  }, { behavior: 'immediate' })
}
