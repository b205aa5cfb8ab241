import type { Database } from '#db/client.ts'
import { addDays, dayOf } from '#functions/core/edtf.ts'
import { raiseDataVersion } from '#functions/revisions/raise-data-version.ts'
import { DEAD_AFTER } from '#functions/sources/queries.ts'
import { openSource, type Ask } from './open-source.ts'
import { claimSource, noteCheck, selectDueSources, type DueSource } from './queries.ts'
import { afterCheck, CHECK_AGAIN_DAYS, TRY_AGAIN_DAYS } from './rules.ts'

/** Addresses that are opened in one run, each of another host, and how many at the same time. */
const AT_ONCE = 20
const SIDE_BY_SIDE = 5

/** What checking needs: `origin` tells those who are asked who asks. */
export interface CheckContext { readonly db: Database; readonly now: Date; readonly origin: string; readonly ask?: Ask }

interface Found extends DueSource { readonly status: number | null }

async function openAll(ask: Ask, due: readonly DueSource[], agent: string): Promise<Found[]> {
  const found: Found[] = []
  for (let i = 0; i < due.length; i += SIDE_BY_SIDE) {
    found.push(...await Promise.all(due.slice(i, i + SIDE_BY_SIDE).map(async (one) => ({ ...one, status: await openSource(ask, one.url, agent) }))))
  }
  return found
}

/**
 * Opens sources of public records that nobody has opened for a month, a few at a time and of each host one, and notes whether they answered. The data version rises only when what pages
 * show of a source changes.
 */
export async function checkSources({ db, now, origin, ask = (address, init) => fetch(address, init) }: CheckContext): Promise<void> {
  const day = dayOf(now)
  const at = now.toISOString()
  const time = at.slice(10)
  const due = await selectDueSources(db, { before: addDays(day, -CHECK_AGAIN_DAYS) + time, failedBefore: addDays(day, -TRY_AGAIN_DAYS) + time, most: AT_ONCE })
  const mine: DueSource[] = []
  for (const one of due) if (await claimSource(db, one, at)) mine.push(one)
  if (mine.length === 0) return
  const found = await openAll(ask, mine, `Ayni (+${origin}/; checks once a month that sources still answer)`)
  await db.transaction(async (tx) => {
    let changesPages = false
    for (const { key, failures, status } of found) {
      const after = afterCheck(failures, status, DEAD_AFTER)
      changesPages ||= after.changesPages
      await noteCheck(tx, key, { checkedAt: at, status, failures: after.failures })
    }
    if (changesPages) await raiseDataVersion(tx, now)
  }, { behavior: 'immediate' })
}
