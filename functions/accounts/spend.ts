import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { throttle } from '#db/schema/accounts.ts'
import { Problem } from '#functions/core/problem.ts'

/** How often something may be done in an hour of the clock, under a name that holds a digest and never an address. */
export interface Allowance { readonly name: string; readonly perHour: number }

/**
 * Spends one of what is allowed under each name: counted in the database, so that it holds over all isolates and after a restart.
 *
 * @throws Problem `too-many-requests` when one of them is used up
 */
export async function spend(db: Database, allowances: readonly Allowance[], now: Date): Promise<void> {
  const windowStart = `${now.toISOString().slice(0, 13)}:00`
  for (const { name, perHour } of allowances) {
    const [row] = await db.insert(throttle).values({ name, windowStart, count: 1 })
      .onConflictDoUpdate({ target: [throttle.name, throttle.windowStart], set: { count: sql`${throttle.count} + 1` } }).returning({ count: throttle.count })
    if (row && row.count > perHour) throw new Problem('too-many-requests', 'wait an hour and try again')
  }
}
