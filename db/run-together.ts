import type { SQL } from 'drizzle-orm'
import type { WriteTransaction } from './client.ts'
import { bound, type Bound, type Value } from './prepared.ts'

type Row = Readonly<Record<string, Value>>

/** What drizzle's transaction stands on, as far as it is used here. */
interface Underlying { readonly session: { readonly tx: { batch(statements: Bound[]): Promise<{ rows: unknown }[]> } } }

/**
 * Runs several statements of an open transaction in one round trip, in order; the first that fails stops the rest. The rows of each come back.
 *
 * @throws the database's error
 */
export async function runTogether(tx: WriteTransaction, statements: readonly (SQL | Bound)[]): Promise<Row[][]> {
  if (statements.length === 0) return []
  // drizzle has no batch inside a transaction; the libSQL transaction under it has
  const { session } = tx as unknown as Underlying
  const results = await session.tx.batch(statements.map((one) => ('args' in one ? one : bound(one))))
  return results.map(({ rows }) => rows as Row[])
}
