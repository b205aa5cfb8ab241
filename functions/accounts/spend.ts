import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { throttle } from '#db/schema/accounts.ts'
import { Problem } from '#functions/core/problem.ts'
import { keyedDigest } from './secrets.ts'

/** How often something may be done in an hour or a day of the clock, under a name that holds a digest and never an address. */
export type Allowance = { readonly name: string } & Limit

/** How many in which time. */
export type Limit = { readonly perHour: number } | { readonly perDay: number }

/** As many clients as share one allowance where it is not known who they are: one of them can use it up, but an institution's office does not. */
const UNKNOWN_CLIENTS = 10

/** What one client may do, whatever it does it to; where no client is known, all of them together ten times as much. */
export function allowanceOfClient(what: string, { secret, client }: { readonly secret: string; readonly client: string }, limit: Limit): Allowance {
  const times = client === '' ? UNKNOWN_CLIENTS : 1
  return { name: `${what}-client:${keyedDigest(secret, client)}`, ...('perHour' in limit ? { perHour: limit.perHour * times } : { perDay: limit.perDay * times }) }
}

/**
 * Spends one of what is allowed under each name: counted in the database, so that it holds over all isolates and after a restart.
 *
 * @throws Problem `too-many-requests` when one of them is used up
 */
export async function spend(db: Database, allowances: readonly Allowance[], now: Date): Promise<void> {
  const hour = `${now.toISOString().slice(0, 13)}:00`
  for (const allowance of allowances) {
    const [most, windowStart] = 'perHour' in allowance ? [allowance.perHour, hour] : [allowance.perDay, hour.slice(0, 10)]
    const [row] = await db.insert(throttle).values({ name: allowance.name, windowStart, count: 1 })
      .onConflictDoUpdate({ target: [throttle.name, throttle.windowStart], set: { count: sql`${throttle.count} + 1` } }).returning({ count: throttle.count })
    if (row && row.count > most) throw new Problem('too-many-requests', 'wait and try again')
  }
}
